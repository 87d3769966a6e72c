import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NextRenewal } from '../../components/lines/NextRenewal';
import { nextDue } from '../../components/lines/nextDue';
import { Popup } from '../../components/popup/Popup';
import type { ReportActs } from '../../components/popup/Report';
import { tabs } from '../../components/popup/tabs';
import { nowLine } from '../../components/shared/nowLine';
import { Silence } from '../../components/shared/Silence';
import { Verdict } from '../../components/verdict/Verdict';
import { brandById } from '../../content/carriers/brands';
import { outlineText } from '../../content/outline/outlineText';
import { sendMessage } from '../../messages';
import { type Intent, takeIntent } from '../../state/intent';
import { browserLocale } from '../../state/locale';
import { nearDays } from '../../state/reminders/badge';
import { canClearSite, clearSite } from '../../state/siteData';
import { LinesView } from '../shared/LinesView';
import { useLines } from '../shared/useLines';
import { useOverview } from '../shared/useOverview';
import { closeWhenLeft } from './closeWhenLeft';
import type { RecordsView } from './RecordsView';
import { useSiteAccess } from './useSiteAccess';
import { checked, useVerdict } from './useVerdict';

/** Wiring: what the background says goes in, what the user does goes out. */
function App() {
  const { wired, again } = useOverview();
  const intent = useIntent();
  const lines = useLines();
  const carrier = wired && brandById(wired.overview.carrier);
  const onAllow = useSiteAccess(carrier?.domain);
  const verdict = useVerdict(wired?.overview.settings.sim);
  if (again) return <Silence locale={browserLocale()} onAgain={again} />;
  if (!wired || !lines || intent === 'unknown') return null;
  const sought = intent?.open === 'ways';
  const opened = sought ? undefined : intent;
  const { t, overview, refused, act } = wired;
  const due = nextDue(lines, overview.carrier);
  const line = nowLine(t, overview);
  // The card that the head sends elsewhere, with the button that leads there.
  const away = onAllow || line.general ? undefined : line.away;
  return (
    <Popup
      t={t}
      overview={overview}
      refused={refused}
      onAct={act}
      report={report}
      onAllow={onAllow}
      opened={opened !== undefined}
      sought={sought}
      first={opened?.open ?? tabs.find((tab) => location.hash === `#${tab}`)}
      trouble={opened?.open === 'troubles' ? opened.trouble : undefined}
      tips={{
        clear: canClearSite ? () => clearSite(overview.carrier, overview.host) : undefined,
        check: (text) => checked(text, overview.settings.sim),
      }}
      verdict={
        verdict &&
        !overview.failed && (
          <Verdict
            t={t}
            verdict={verdict}
            sim={overview.settings.sim}
            carrier={overview.carrier}
            isLed={away !== undefined}
          />
        )
      }
      due={
        due &&
        ((open) => (
          <NextRenewal
            t={t}
            locale={overview.locale}
            due={due}
            isTold={away === due.line.sim}
            onOpen={() => open('lines')}
          />
        ))
      }
      elsewhere={due?.elsewhere}
      near={due && !due.elsewhere && due.left <= nearDays(lines.memory.settings)}
      views={{
        lines: (asked) => (
          <LinesView
            t={t}
            overview={overview}
            known={lines}
            intent={asked ? { open: 'lines' } : opened?.open === 'lines' ? opened : undefined}
          />
        ),
        records: (asked) => (
          <Records
            t={t}
            overview={overview}
            lines={lines.lines}
            onAct={act}
            intent={
              asked
                ? { open: 'records', keep: true }
                : opened?.open === 'records'
                  ? opened
                  : undefined
            }
          />
        ),
      }}
    />
  );
}

/** Once it is there it is drawn at once. */
let room: typeof RecordsView | undefined;

/** Brought in when its tab is opened: it is a tenth of the popup. */
function Records(props: Parameters<typeof RecordsView>[0]) {
  const [View, setView] = useState(() => room);
  useEffect(() => {
    if (room) return;
    void import('./RecordsView').then((brought) => {
      room = brought.RecordsView;
      setView(() => room);
    }, console.debug);
  }, []);
  return View && <View {...props} />;
}

/** What the popup was opened for, known before it is drawn. */
function useIntent(): Intent | undefined | 'unknown' {
  const [intent, setIntent] = useState<Intent | undefined | 'unknown'>('unknown');
  useEffect(() => {
    takeIntent().then(setIntent, () => setIntent(undefined));
  }, []);
  return intent;
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

if (import.meta.env.FIREFOX) closeWhenLeft();
const root = document.getElementById('app');
if (root) render(<App />, root);
