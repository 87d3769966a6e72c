import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { Trouble } from '../../content/guide/troubles';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { Checklist } from '../checklist/Checklist';
import { Recovered } from '../shared/Recovered';
import { Refused } from '../shared/Refused';
import { type TipActs, Tips } from '../tips/Tips';
import { Troubles } from '../troubles/Troubles';
import { Foot } from './Foot';
import { Head } from './Head';
import { Now } from './Now';
import { Report, type ReportActs } from './Report';
import { SiteSwitch } from './SiteSwitch';
import { TabBar } from './TabBar';
import { type Tab, tabs } from './tabs';
import { useFocusKept } from './useFocusKept';
import { useTab } from './useTab';

interface Props {
  t: T;
  overview: Overview;
  /** How often what was pressed could not be kept since then. */
  refused?: number | undefined;
  onAct(act: PopupAct): void;
  report: ReportActs;
  /** The tab to begin with. */
  first?: Tab | undefined;
  /** The trouble to begin with, where the tab in front cannot tell. */
  trouble?: Trouble | undefined;
  /** What other rooms draw into tabs of their own; `asked`: a tip led there, to begin something. */
  views: Record<'lines' | 'records', (asked: boolean) => ComponentChild>;
  /** What the tips can do that takes the browser. */
  tips: Omit<TipActs, 'open'>;
  /** Whether the active tab shows the real site. */
  verdict?: ComponentChild;
  /** Beside where the user stands: the card that is due next. */
  due?: ((open: (tab: Tab) => void) => ComponentChild) | undefined;
  /** That card is refilled elsewhere than the links in the head lead; `beside`: another that is due is not. */
  elsewhere?: false | 'alone' | 'beside' | undefined;
  /** It is this carrier's and close to its day: a receipt in front may be of it. */
  near?: boolean | undefined;
  /** It was opened for something: to keep a record, to be reminded, for help. */
  opened?: boolean | undefined;
  /** The guide was asked for on a page that has nothing to show. */
  sought?: boolean | undefined;
  /** Asks to be let onto the carrier's site; not given where the guide may be there. */
  onAllow?: (() => void) | undefined;
}

/** The whole popup. Which tab is open is forgotten when it closes; all else comes in by `overview`. */
export function Popup(props: Props) {
  const { t, overview, onAct, report, first, trouble, views: others, tips } = props;
  const { tab, by, choose, room } = useTab(first ?? 'checklist');
  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole, () => room.current?.querySelector<HTMLElement>(`#panel-${tab}`));

  const views = {
    checklist: () => <Checklist t={t} overview={overview} onAct={onAct} />,
    lines: () => others.lines(by === 'tip'),
    records: () => others.records(by === 'tip'),
    tips: () => (
      <Tips t={t} overview={overview} acts={{ ...tips, open: (to) => choose(to, 'tip') }} />
    ),
    troubles: () => (
      <Troubles t={t} overview={overview} begin={trouble} takesFocus={by === 'head'} />
    ),
  };

  return (
    <div class="popup" ref={whole}>
      <Head
        t={t}
        locale={overview.locale}
        onLocale={(locale) => onAct({ do: 'settle', change: { locale } })}
      >
        <div aria-live="polite">{props.verdict}</div>
        <Refused t={t} times={props.refused} />
        <Now
          t={t}
          overview={overview}
          sought={props.sought}
          due={props.due?.((to) => choose(to, 'head'))}
          elsewhere={props.elsewhere}
          opened={tab === 'troubles' || (props.opened && tab === (first ?? 'checklist'))}
          onAllow={props.onAllow}
          acts={{
            act: onAct,
            trouble: tab === 'troubles' ? undefined : () => choose('troubles', 'head'),
            // As a tip does: a record is begun.
            keep: tab === 'records' ? undefined : () => choose('records', 'tip'),
            whose: tab === 'checklist' ? undefined : () => choose('checklist', 'head'),
            refilled: props.near && tab !== 'lines' ? () => choose('lines', 'head') : undefined,
          }}
        />
      </Head>
      <main>
        <div class="views" ref={room}>
          {overview.recovered && (
            <Recovered
              t={t}
              text={t('popup.recovered')}
              onRead={() => onAct({ do: 'recoveredRead' })}
            />
          )}
          {tabs.map((each) => (
            <div
              key={each}
              role="tabpanel"
              id={`panel-${each}`}
              aria-labelledby={`tab-${each}`}
              hidden={each !== tab}
              tabIndex={-1}
            >
              {each === tab && views[each]()}
            </div>
          ))}
          {overview.host && !overview.needsReload && !overview.failed && (
            <Report key={`${overview.host} ${overview.here?.page}`} t={t} acts={report} />
          )}
          {overview.host && !overview.off && (
            <SiteSwitch
              t={t}
              host={overview.host}
              onOff={() => onAct({ do: 'keepAway', host: overview.host ?? '', away: true })}
            />
          )}
          <Foot
            t={t}
            locale={overview.locale}
            facts={tab === 'checklist' || tab === 'troubles' ? overview.carrier : undefined}
          />
        </div>
        <TabBar t={t} now={tab} onChoose={(next) => choose(next)} />
      </main>
    </div>
  );
}
