import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { carrierById } from '../../content/carriers';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { Checklist } from '../checklist/Checklist';
import { Tips } from '../tips/Tips';
import { Troubles } from '../troubles/Troubles';
import { Foot } from './Foot';
import { Head } from './Head';
import { Recovered } from './Recovered';
import { Report, type ReportActs } from './Report';
import { SiteSwitch } from './SiteSwitch';
import { TabBar } from './TabBar';
import { type Tab, tabs } from './tabs';

interface Props {
  t: T;
  overview: Overview;
  onAct(act: PopupAct): void;
  report: ReportActs;
  /** The tab to begin with. */
  first?: Tab | undefined;
  /** What other rooms draw into tabs of their own. */
  views: Record<'lines' | 'records', () => ComponentChild>;
  /** Beside where the user stands: the next renewal, and whether the site is the real one. */
  aside?: ComponentChild;
}

/** The whole popup. Which tab is open is forgotten when it closes; all else comes in by `overview`. */
export function Popup({ t, overview, onAct, report, first, views: others, aside }: Props) {
  const [tab, setTab] = useState<Tab>(first ?? 'checklist');
  const [jumped, setJumped] = useState(false);
  const { guide } = carrierById(overview.carrier);

  function choose(next: Tab, byHead = false) {
    setTab(next);
    setJumped(byHead);
    scrollTo(0, 0);
  }

  const views = {
    checklist: () => <Checklist t={t} overview={overview} onAct={onAct} />,
    ...others,
    tips: () => <Tips t={t} guide={guide} />,
    troubles: () => (
      <Troubles t={t} guide={guide} here={overview.here?.trouble} takesFocus={jumped} />
    ),
  };

  return (
    <div class="popup">
      <Head
        t={t}
        overview={overview}
        aside={aside}
        onAct={onAct}
        onTrouble={tab === 'troubles' ? undefined : () => choose('troubles', true)}
      />
      <main>
        <div class="views">
          {overview.recovered && <Recovered t={t} onRead={() => onAct({ do: 'recoveredRead' })} />}
          {tabs.map((each) => (
            <div
              key={each}
              role="tabpanel"
              id={`panel-${each}`}
              aria-labelledby={`tab-${each}`}
              hidden={each !== tab}
            >
              {each === tab && views[each]()}
            </div>
          ))}
          {overview.host && !overview.needsReload && (
            <Report key={overview.host} t={t} acts={report} />
          )}
          {overview.host && !overview.off && (
            <SiteSwitch
              t={t}
              host={overview.host}
              onOff={() =>
                onAct({
                  do: 'settle',
                  change: { off: [...overview.settings.off, overview.host ?? ''] },
                })
              }
            />
          )}
          <Foot t={t} />
        </div>
        <TabBar t={t} now={tab} onChoose={(next) => choose(next)} />
      </main>
    </div>
  );
}
