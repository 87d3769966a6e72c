import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { matchPattern } from '../../state/matchPattern';
import { onlyLast } from '../shared/onlyLast';
import { whenPermissionsChange } from '../shared/whenPermissionsChange';

/**
 * How to ask to be let onto a carrier's site. The manifest names it, and browsers grant that with the
 * installation; but in each of them the user can take it back.
 * @param domain undefined: not known yet
 * @returns undefined where the guide may be there, or where that is not known yet
 */
export function useSiteAccess(domain: string | undefined): (() => void) | undefined {
  const [withheld, setWithheld] = useState(false);

  useEffect(() => {
    if (domain === undefined) return;
    const answers = onlyLast<boolean>((has) => setWithheld(!has));
    const look = () => answers.hear(browser.permissions.contains(pagesOf(domain)));
    look();
    const stopPermissions = whenPermissionsChange(look);
    return () => {
      answers.stop();
      stopPermissions();
    };
  }, [domain]);

  if (!withheld || domain === undefined) return undefined;
  return () => void browser.permissions.request(pagesOf(domain)).catch(console.debug);
}

/** As the manifest has it: one word less, and the browser would say that it was never asked for. */
const pagesOf = (domain: string) => ({ origins: [matchPattern(domain)] });
