import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { carrierOfSim, type Sim } from '../../content/guide/sims';
import { ownSite } from '../../content/ownSite';
import type { Verdict } from '../../content/verdict';

/**
 * Whether the active tab shows the real site. On the carriers' own hosts that is known at once; for
 * any other address the lists it takes are loaded, many times the size of the popup, and only here.
 * @param sim whose card it is; undefined: not known yet, so nothing is told
 * @returns undefined where there is nothing to tell
 */
export function useVerdict(sim: Sim | null | undefined): Verdict | 'looking' | undefined {
  const address = useActiveAddress();
  const [verdict, setVerdict] = useState<Verdict | 'looking'>();

  useEffect(() => {
    if (sim === undefined || !address || !/^https?:/i.test(address) || !URL.canParse(address)) {
      setVerdict(undefined);
      return;
    }
    const expected = sim ? carrierOfSim(sim) : undefined;
    const own = ownSite(new URL(address), expected);
    setVerdict(own ?? 'looking');
    if (own) return;

    let meant = true;
    import('../../content/verdict').then(
      ({ verdictOf }) => meant && setVerdict(verdictOf(address, expected)),
      (error) => {
        console.debug('refill guide: could not judge the address', error);
        if (meant) setVerdict(undefined);
      },
    );
    return () => {
      meant = false;
    };
  }, [address, sim]);

  return verdict;
}

/**
 * The address of the active tab, kept fresh. `activeTab` lets it be read, from when the user opens
 * the popup by its icon until they leave the page; else only on the carriers' hosts.
 */
function useActiveAddress(): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const ask = () =>
      void browser.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => setAddress(tab?.url), console.debug);
    ask();
    browser.tabs.onUpdated.addListener(ask);
    browser.tabs.onActivated.addListener(ask);
    return () => {
      browser.tabs.onUpdated.removeListener(ask);
      browser.tabs.onActivated.removeListener(ask);
    };
  }, []);
  return address;
}
