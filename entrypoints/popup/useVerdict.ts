import { useEffect, useState } from 'preact/hooks';
import { type Sim, siteOfSim } from '../../content/guide/sims';
import { ownSite } from '../../content/ownSite';
import type { Verdict } from '../../content/verdict';
import { activeTab, whenActiveTabChanges } from '../../state/activeTab';
import { onlyLast } from '../shared/onlyLast';

/**
 * Whether the active tab shows the real site. On the carriers' own hosts that is known at once; for
 * any other address the lists it takes are loaded, many times the size of the popup, and only here.
 * @param sim whose card it is; undefined: not known yet, so nothing is told
 * @returns undefined where there is nothing to tell
 */
export function useVerdict(sim: Sim | null | undefined): Verdict | 'looking' | undefined {
  const address = useActiveAddress();
  const [verdict, setVerdict] = useState<Verdict | 'looking'>();
  const isWeb = sim !== undefined && address && /^https?:/i.test(address) && URL.canParse(address);
  // In the same draw as all else: what stands below it would be pushed down.
  const own = isWeb ? ownSite(new URL(address), siteOfSim(sim)) : undefined;

  useEffect(() => {
    setVerdict(isWeb && !own ? 'looking' : undefined);
    if (!isWeb || own) return;

    const answers = onlyLast<Verdict>(setVerdict, () => setVerdict(undefined));
    answers.hear(judged(address, sim));
    return answers.stop;
  }, [address, sim]);

  return own ?? verdict;
}

/** The verdict on the addresses in a text that somebody pasted; undefined where there are none. */
export async function checked(text: string, sim: Sim | null): Promise<Verdict | undefined> {
  const { verdictIn } = await import('../../content/verdict');
  return verdictIn(text, siteOfSim(sim));
}

async function judged(address: string, sim: Sim | null): Promise<Verdict> {
  const { verdictOf } = await import('../../content/verdict');
  return verdictOf(address, siteOfSim(sim));
}

/**
 * The address of the active tab, kept fresh. `activeTab` lets it be read, from when the user opens
 * the popup by its icon until they leave the page; else only on the carriers' hosts.
 */
function useActiveAddress(): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const answers = onlyLast<string | undefined>(setAddress);
    const ask = () => answers.hear(activeTab().then((tab) => tab?.url));
    ask();
    return whenActiveTabChanges(ask);
  }, []);
  return address;
}
