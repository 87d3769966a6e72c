// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sim } from '../../content/guide/sims';
import { checked, useVerdict } from './useVerdict';

const root = document.createElement('div');
let active: { url?: string } | undefined;
let asked: unknown[] = [];
const { onUpdated, onActivated } = fakeBrowser.tabs;

beforeAll(() => import('../../content/verdict'), 60_000); // large: a busy machine takes long to load it
beforeEach(() => {
  asked = [];
  Object.assign(fakeBrowser.tabs, {
    query: async (about: unknown) => {
      asked.push(about);
      return active ? [active] : [];
    },
  });
});
afterEach(() => render(null, root));

/** What was told in each draw. */
const told: (string | undefined)[] = [];

function Told({ sim }: { sim: Sim | null | undefined }) {
  const verdict = useVerdict(sim);
  told.push(verdict === 'looking' ? verdict : verdict?.reason);
  return <>{verdict === 'looking' ? 'looking' : verdict ? verdict.reason : 'nothing'}</>;
}

const draw = (sim: Sim | null | undefined) => act(() => render(<Told sim={sim} />, root));
const says = (text: string) => vi.waitFor(() => expect(root.textContent).toBe(text));

describe('the address of the active tab', () => {
  test.each<[string | undefined, Sim | null, string]>([
    ['https://www.t-mobile.com/', null, 'ownHost'],
    ['https://www.t-mobile.com/', 't-mobile-us', 'ownHost'],
    ['https://www.t-mobile.com/', 'ultra', 'otherCarrier'],
    ['https://www.t-mobile.com/', 'unknown', 'ownHost'],
    ['https://www.t-mobile.com/', 'metro-us', 'otherCarrier'],
    ['https://www.metrobyt-mobile.com/', 't-mobile-us', 'otherCarrier'],
    ['https://tfb.t-mobile.com/', 't-mobile-us', 'ownNotForCustomers'],
    ['http://www.t-mobile.com/', 't-mobile-us', 'ownOverHttp'],
    ['https://my-t-mobile.com/', 't-mobile-us', 'nameWithWords'],
    ['https://www.chase.com/', null, 'stranger'],
    ['chrome://newtab/', null, 'nothing'],
    ['chrome-extension://x/popup.html', null, 'nothing'],
    ['file:///tmp/a.html', null, 'nothing'],
    ['', null, 'nothing'],
    // Without `activeTab` the browser does not tell.
    [undefined, 't-mobile-us', 'nothing'],
  ])('%s, with the card %s: %s', async (url, sim, reason) => {
    active = url === undefined ? {} : { url };
    await draw(sim);
    await says(reason);
    expect(asked).toEqual([{ active: true, lastFocusedWindow: true }]);
  });

  it('is not judged before it is known whose card it is', async () => {
    active = { url: 'https://my-t-mobile.com/' };
    told.length = 0;
    await draw(undefined);
    await act(() => new Promise((known) => setTimeout(known)));
    expect(asked).toHaveLength(1);
    expect(new Set(told)).toEqual(new Set([undefined]));
    await draw(null);
    await says('nameWithWords');
  });

  it('of a carrier’s own host is told in the very draw that whose card it is comes with', async () => {
    active = { url: 'https://www.t-mobile.com/' };
    await draw(undefined);
    await act(() => new Promise((known) => setTimeout(known)));
    told.length = 0;
    await draw('t-mobile-us');
    expect(told).toContain('ownHost');
    expect(told).not.toContain(undefined);
  });

  it('is looked at again when the tab moves on, and no late answer is taken for the new one', async () => {
    let answerLate = (_: object[]) => {};
    const query = fakeBrowser.tabs.query;
    const late = () => new Promise<object[]>((answer) => (answerLate = answer));
    Object.assign(fakeBrowser.tabs, { query: late });
    await draw(null);
    Object.assign(fakeBrowser.tabs, { query });
    active = { url: 'https://www.t-mobile.com/' };
    const tab = { active: true } as Browser.tabs.Tab;
    await act(() => void onUpdated.trigger(7, { status: 'complete' }, tab));
    await says('ownHost');
    await act(async () => answerLate([{ url: 'https://my-t-mobile.com/' }]));
    await new Promise((next) => setTimeout(next, 50));
    expect(root.textContent).toBe('ownHost');
  });

  it('is no longer followed once the popup is gone', async () => {
    active = undefined;
    await draw(null);
    expect([onUpdated.hasListeners(), onActivated.hasListeners()]).toEqual([true, true]);
    await act(() => render(null, root));
    expect([onUpdated.hasListeners(), onActivated.hasListeners()]).toEqual([false, false]);
  });
});

test.each<[string, Sim | null, string | undefined]>([
  ['See https://www.t-mobile.com', 't-mobile-us', 'ownHost'],
  ['See https://www.t-mobile.com', 'metro-us', 'otherCarrier'],
  ['no address', null, undefined],
])('of the pasted %j, with the card %s, it tells %s', async (text, sim, reason) => {
  expect((await checked(text, sim))?.reason).toBe(reason);
});
