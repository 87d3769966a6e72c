import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { T } from '../../content/text';
import { type Overview, type PopupAct, sendMessage } from '../../messages';
import { useWords } from './useWords';

interface Wired {
  t: T;
  overview: Overview;
  act(change: PopupAct): void;
}

/**
 * What a page of the extension draws from: the background's overview, kept fresh, and the words in
 * the user's language. Undefined until the background has answered.
 */
export function useOverview(): Wired | undefined {
  const [overview, setOverview] = useState<Overview>();
  const wording = useWords(overview?.locale, overview?.carrier);
  const locale = wording?.locale;
  const t = wording?.t;

  useEffect(() => {
    const fetch = () => void sendMessage('overview').then(setOverview).catch(console.debug);
    fetch();
    browser.storage.onChanged.addListener(fetch);
    return () => browser.storage.onChanged.removeListener(fetch);
  }, []);

  useEffect(() => {
    if (!locale || !t) return;
    document.documentElement.lang = locale;
    document.title = t('popup.title');
    document.documentElement.dataset.appearance = overview?.settings.appearance;
  }, [locale, t, overview?.settings.appearance]);

  function act(change: PopupAct) {
    sendMessage('popupAct', change)
      .then(setOverview)
      // Draw the last known state again, so that no tick stands that was not kept.
      .catch(() => setOverview((last) => last && { ...last }));
  }

  // All of it in the language of the words, dates and names too, until those of a new one are here.
  return (
    overview && wording && { t: wording.t, overview: { ...overview, locale: wording.locale }, act }
  );
}
