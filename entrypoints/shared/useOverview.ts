import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { createWords, type T } from '../../content/text';
import { type Overview, type PopupAct, sendMessage } from '../../messages';

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
  const locale = overview?.locale;
  const carrier = overview?.carrier;
  const t = useMemo(() => locale && createWords(locale, carrier), [locale, carrier]);

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

  return overview && t && { t, overview, act };
}
