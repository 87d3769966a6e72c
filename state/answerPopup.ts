import * as v from 'valibot';
import {
  brandById,
  brandOf,
  type CarrierId,
  firstCarrier,
  type KnownBrand,
} from '../content/carriers/brands';
import { carrierOfSim } from '../content/guide/sims';
import { stepOfMoment, stepOfPage } from '../content/guide/steps';
import { troubleOf } from '../content/guide/troubles';
import { type Overview, onMessage, type PopupAct } from '../messages';
import { activeTab } from './activeTab';
import { isBeatenIn, isErrorIn, seenIn } from './askTab';
import { inTurn } from './inTurn';
import { type Journey, journeyWith, marksOf, restart, tick } from './journey';
import { localeFor } from './locale';
import { lookAgain, showElsewhere } from './lookAgain';
import { payingAt, payingBy, payingIn, seemsPaid } from './paying';
import { refuse } from './refuse';
import { type GuideState, popupActSchema } from './schemas';
import { isOwnPage } from './sender';
import { offWith, settle } from './settings';
import { type KeptFor, loadFor, loadTab, saveFor, saveTab } from './store';
import {
  canBeShown,
  chosenOn,
  freshTab,
  isTold,
  panelState,
  shownAgain,
  type TabView,
} from './tab';

/** Answers the popup: where everything stands, and what was pressed in it. */
export function answerPopup(): void {
  onMessage('overview', ({ sender }) => {
    if (!isOwnPage(sender)) refuse('overview');
    return overview();
  });

  onMessage('popupAct', ({ data, sender }) => {
    if (!isOwnPage(sender)) refuse('popupAct');
    const parsed = v.safeParse(popupActSchema, data);
    if (!parsed.success) return refuse('popupAct');
    const change = parsed.output;
    return inTurn(() => obey(change)).then(overview);
  });
}

/** What is practised stays beside what its tab showed of a carrier: the popup is about that. */
function keptFor(tab: Awaited<ReturnType<typeof activeTab>>): KeptFor | undefined {
  return tab?.id === undefined
    ? undefined
    : { tab: tab.id, isPrivate: tab.incognito, isPractice: false };
}

async function overview(): Promise<Overview> {
  const tab = await activeTab();
  const from = keptFor(tab);
  const front = carrierIn(tab);
  // Other pages are asked nothing, and of what a tab showed before them nothing is told.
  const [seen, beaten] =
    from && front ? await Promise.all([seenIn(from.tab), isBeatenIn(from.tab)]) : [null, false];
  const [stored, known] = await keptOf(from);
  const over = payingOver(tab, stored, known);
  const carrier = carrierShown(tab, stored, over);
  const host = front && tab?.url ? new URL(tab.url).hostname : undefined;
  const off = host !== undefined && stored.settings.off.includes(host);
  const view = { ...known, seen: seen ?? null };
  const at = payingAt(view, Date.now(), stored.journey, from?.tab);
  const isHere = front && !off && at !== 'midway';
  const here = isHere ? hereIn(view, front, at !== false) : undefined;
  const isPayment = over?.carrier === carrier.id || seemsPaid(view);
  const isPaying = !off && (at !== false || (isPayment && !here?.certain));
  const step = here?.certain ? here.step : undefined;
  // While it loads nobody listens in it yet.
  const isSilent = seen === undefined && tab?.status !== 'loading';
  const failed = isSilent && from !== undefined && (await isErrorIn(from.tab));
  return {
    locale: localeFor(stored),
    carrier: carrier.id,
    settings: stored.settings,
    recovered: stored.recovered,
    marks: marksOf(journeyWith(stored.journey, carrier.id), step),
    here,
    paying: isPaying && over?.isElsewhere ? 'elsewhere' : isPaying,
    host,
    off,
    // What stands there after a payment nobody must send once more.
    needsReload: isSilent && !failed && !isPaying,
    failed,
    // Where there is nothing to show, nothing would come of showing it again.
    closed: known.wish === 'close' && canBeShown(view, front?.id, Date.now()),
    beaten,
  };
}

/** What is kept for a tab, and what is known of it; nothing of none. */
function keptOf(from: KeptFor | undefined): Promise<[GuideState, TabView]> {
  return Promise.all([loadFor(from), from ? loadTab(from) : freshTab()]);
}

/** Whose guide the popup shows over a tab: of the page, else of what was just being paid there. */
function carrierShown(
  tab: Awaited<ReturnType<typeof activeTab>>,
  stored: GuideState,
  paying: Paying | undefined,
): KnownBrand {
  return carrierIn(tab) ?? (paying ? brandById(paying.carrier) : carrierOfJourney(stored));
}

interface Paying {
  carrier: CarrierId;
  isElsewhere: boolean;
}

/** Whose refill was just being paid in a tab, or in another one where this shows no carrier's page: the popup may be a tab itself. */
function payingOver(
  tab: Awaited<ReturnType<typeof activeTab>>,
  { journey }: GuideState,
  known: TabView,
): Paying | undefined {
  const now = Date.now();
  const here = payingIn(known, now);
  const carrier = here ?? (carrierIn(tab) ? undefined : payingBy(journey, now));
  return carrier ? { carrier, isElsewhere: !here } : undefined;
}

/** Whose page a tab shows. The address is only told for the carriers' hosts, which the manifest names. */
function carrierIn(tab: { url?: string | undefined } | undefined): KnownBrand | undefined {
  return tab?.url && URL.canParse(tab.url) ? brandOf(new URL(tab.url)) : undefined;
}

/** Whose guide to show where the tab in front does not tell. */
function carrierOfJourney({ journey, settings: { sim } }: GuideState): KnownBrand {
  return brandById((sim && carrierOfSim(sim)) ?? journey.carrier ?? firstCarrier);
}

/** Where a tab stands, whether or not its panel is folded or closed. */
function hereIn(view: TabView, { guide }: KnownBrand, isPaying: boolean): Overview['here'] {
  const { seen } = view;
  if (!seen || !panelState({ ...view, wish: null }, Date.now())) return undefined;
  const { page, moment } = seen;
  const chosen = chosenOn(view);
  return {
    step: chosen && chosen !== stepOfPage[page] ? chosen : stepOfMoment(moment),
    page,
    moment,
    certain: isTold(view, Date.now()),
    trouble: troubleOf(moment, guide.troubles, isPaying),
    ...(seen.certainty === 'drifted' && { drifted: true }),
  };
}

async function obey(pressed: PopupAct): Promise<void> {
  if (pressed.do === 'showAgain') return showAgain();
  const tab = await activeTab();
  const from = keptFor(tab);
  const [stored, known] = await keptOf(from);
  const { id } = carrierShown(tab, stored, payingOver(tab, stored, known));
  await saveFor(from, changed(stored, pressed, journeyWith(stored.journey, id)));
  // What becomes of a setting all pages hear when it is stored (whenSettingsChange).
  const isSetting = pressed.do === 'settle' || pressed.do === 'keepAway';
  if (isSetting || !from) return;
  lookAgain(from.tab);
  void showElsewhere(from).catch(console.debug);
}

/** @param journey with the carrier whose guide is shown */
function changed(stored: GuideState, pressed: PopupAct, journey: Journey): GuideState {
  switch (pressed.do) {
    case 'mark':
      return { ...stored, journey: tick(journey, pressed.step, pressed.done) };
    case 'settle':
      return settle(stored, pressed.change, Date.now());
    case 'keepAway': {
      const off = offWith(stored.settings.off, pressed.host, pressed.away);
      return settle(stored, { off }, Date.now());
    }
    case 'restart':
      return { ...stored, journey: restart(journey) };
    case 'recoveredRead':
      return { ...stored, recovered: false };
    case 'showAgain':
      return stored;
  }
}

async function showAgain(): Promise<void> {
  const from = keptFor(await activeTab());
  if (!from) return;
  await saveTab(from, shownAgain(await loadTab(from)));
  lookAgain(from.tab);
}
