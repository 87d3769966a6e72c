import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import type { ReportActs } from '../../components/popup/Report';
import { outlineText } from '../../content/outline/outlineText';
import { sendMessage } from '../../messages';
import { useOverview } from '../shared/useOverview';

/** Wiring: what the background says goes in, what the user does goes out. */
function App() {
  const wired = useOverview();
  if (!wired) return null;
  return <Popup t={wired.t} overview={wired.overview} onAct={wired.act} report={report} />;
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
