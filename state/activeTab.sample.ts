import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A tab in which no content script of ours answers. */
export const nobody = Symbol('no content script');

/** For tests: the address of a page on which a refill begins. */
export const carrierPage = 'https://www.t-mobile.com/my-account/dashboard';

/**
 * For tests: the tab in front, and what our content script in it answers.
 * @param url undefined: there is no tab
 * @param tab `isError`: a page of the browser's own stands there
 * @returns what it was asked, as it is asked
 */
export function activeTab(
  url?: string,
  sees: unknown = null,
  { isError, ...tab }: { status?: 'loading'; incognito?: true; isError?: true } = {},
): string[] {
  const asked: string[] = [];
  const executeScript = async () => {
    if (isError) throw new Error('Frame with ID 0 is showing error page');
    return [{ frameId: 0 }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, {
    query: async () => (url === undefined ? [] : [{ id: 7, url, status: 'complete', ...tab }]),
    sendMessage(
      _tab: number,
      { type }: { type: string },
      _: unknown,
      answer: (given: unknown) => void,
    ) {
      asked.push(type);
      answer(sees === nobody ? undefined : { res: sees });
    },
  });
  return asked;
}
