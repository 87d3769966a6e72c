import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
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
    let turn = 0; // an answer that comes after a newer question is dropped
    const look = () => {
      const mine = ++turn;
      browser.permissions
        .contains(pagesOf(domain))
        .then((has) => mine === turn && setWithheld(!has), console.debug);
    };
    look();
    const stop = whenPermissionsChange(look);
    return () => {
      turn++;
      stop();
    };
  }, [domain]);

  if (!withheld || domain === undefined) return undefined;
  return () => void browser.permissions.request(pagesOf(domain)).catch(console.debug);
}

/** As the manifest has it: one word less, and the browser would say that it was never asked for. */
const pagesOf = (domain: string) => ({ origins: [`https://*.${domain}/*`] });
