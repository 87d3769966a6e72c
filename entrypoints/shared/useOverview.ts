import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { T } from '../../content/text';
import { type Overview, type PopupAct, sendMessage } from '../../messages';
import { whenActiveTabChanges } from '../../state/activeTab';
import { isOfOverview } from '../../state/store';
import { onlyLast } from './onlyLast';
import { patiently } from './patiently';
import { useWords } from './useWords';

interface Wired {
  t: T;
  overview: Overview;
  /** How often what was pressed could not be kept since that was answered. */
  refused: number;
  act(change: PopupAct): void;
}

interface Asked {
  /** Undefined until the background has answered. */
  wired: Wired | undefined;
  /** Asks once more; undefined unless the background does not answer at all. */
  again: (() => void) | undefined;
}

/**
 * What a page of the extension draws from: the background's overview, kept fresh, and the words in
 * the user's language.
 */
export function useOverview(): Asked {
  const [overview, setOverview] = useState<Overview>();
  const [refused, setRefused] = useState(0);
  const [tries, setTries] = useState(0);
  const [silent, setSilent] = useState(false);
  const giveUp = () => setSilent(true);
  const wording = useWords(overview?.locale, overview?.carrier, tries, giveUp);
  const locale = wording?.locale;
  const t = wording?.t;

  const [answers] = useState(() => onlyLast<Overview>(setOverview));

  useEffect(
    () =>
      patiently(
        () => sendMessage('overview'),
        // What was asked for after it may have been answered before.
        (first) => setOverview((known) => known ?? first),
        giveUp,
      ),
    [tries],
  );

  useEffect(() => {
    const fetch = () => answers.hear(sendMessage('overview'));
    // A page that is reloaded is often stored as it was, of which the browser tells nobody. So its
    // own word to the background is heard here too, and left to the background to answer.
    const hear = ({ type }: { type?: unknown }) => {
      if (type === 'pageSeen') fetch();
    };
    // Forms keep what is typed every moment: nothing of it is told here.
    const stored = (changes: object) => {
      if (Object.keys(changes).some(isOfOverview)) fetch();
    };
    browser.runtime.onMessage.addListener(hear);
    browser.storage.onChanged.addListener(stored);
    const stopTabs = whenActiveTabChanges(fetch);
    return () => {
      browser.runtime.onMessage.removeListener(hear);
      browser.storage.onChanged.removeListener(stored);
      stopTabs();
    };
  }, []);

  useEffect(() => {
    if (!locale || !t) return;
    document.documentElement.lang = locale;
    document.title = t('popup.title');
    document.documentElement.dataset.appearance = overview?.settings.appearance;
  }, [locale, t, overview?.settings.appearance]);

  const act = (change: PopupAct) => {
    const kept = sendMessage('popupAct', change);
    answers.hear(kept);
    // What is known is drawn again, too, so that no tick stands that was not kept. It is told until
    // something is kept again: an answer about another tab takes nothing away.
    kept.then(
      () => setRefused(0),
      () => setRefused((times) => times + 1),
    );
  };

  // All of it, dates and names too, is in the language of the words that are here, until those of a
  // new one are.
  const wired = overview &&
    wording && { t: wording.t, overview: { ...overview, locale: wording.locale }, refused, act };
  const again = () => {
    setSilent(false);
    setTries(tries + 1);
  };
  return { wired, again: silent && !wired ? again : undefined };
}
