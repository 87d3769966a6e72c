import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import type { ReportActs } from '../../components/popup/Report';
import { outlineText } from '../../content/outline/outlineText';
import { createWords } from '../../content/text';
import { type Overview, type PopupAct, sendMessage } from '../../messages';

/** Wiring: what the background says goes in, what the user does goes out. */
function App() {
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
  }, [locale, t]);

  if (!overview || !t) return null;
  return <Popup t={t} overview={overview} onAct={act} report={report} />;

  function act(change: PopupAct) {
    sendMessage('popupAct', change)
      .then(setOverview)
      // Draw the last known state again, so that no tick stands that was not kept.
      .catch(() => setOverview((last) => last && { ...last }));
  }
}

const report: ReportActs = {
  async make() {
    const outline = await sendMessage('report').catch(() => null);
    return outline ? outlineText(outline) : undefined;
  },
  // Pressed by the user in a page of ours: no permission is needed.
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};

const root = document.getElementById('app');
if (root) render(<App />, root);
