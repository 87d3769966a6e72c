import * as v from 'valibot';
import { brandById } from '../content/carriers/brands';
import { isToldElsewhere } from '../content/guide/sims';
import { methodSteps, type Step } from '../content/guide/steps';
import { troubleOf } from '../content/guide/troubles';
import { createWords } from '../content/text';
import { onMessage, type PageSeen, type PanelAct, type Show } from '../messages';
import { canonical } from './canonical';
import { farthest } from './farthest';
import { inTurn } from './inTurn';
import { type Journey, journeyWith, moveOn, order, standOn, tick, unordered } from './journey';
import { localeFor } from './locale';
import { showElsewhere } from './lookAgain';
import { openPopup } from './openPopup';
import { afterPaying, isNewsElsewhere, payingAt } from './paying';
import { asPractice } from './practice';
import { refuse } from './refuse';
import { type GuideState, pageSeenSchema, panelActSchema } from './schemas';
import { seenOf } from './seenOf';
import { type CarrierTab, guidedTab } from './sender';
import { settle } from './settings';
import { showOf } from './show';
import { loadFor, loadTab, saveFor, saveTab } from './store';
import { act, choose, chosenOn, isTold, panelState, see, stepOf, type TabView } from './tab';

const web: readonly Step[] = methodSteps.web;

/** Answers the content scripts, and the page where a refill is practised: which page they see, and what was pressed in the panel. */
export function answerPages(): void {
  onMessage('pageSeen', ({ data, sender }) => {
    const from = guidedTab(sender) ?? refuse('pageSeen');
    const seen = v.safeParse(pageSeenSchema, data ?? null);
    if (!seen.success || (seen.output && seen.output.carrier !== from.carrier))
      return refuse('pageSeen');
    return inTurn(() =>
      change(from, (stored, tab) => {
        // Asked again on another tab's behalf: the same page is no step forward here.
        const told = seen.output && seenOf(seen.output);
        if (seen.output?.again && canonical(tab.seen) === canonical(told)) return [stored, tab];
        const next = see(tab, seen.output, Date.now());
        // A tab that the browser brings back has forgotten its receipt: what was ticked at it stays.
        const isBack = !tab.seen && seen.output?.first === false;
        const isNewReceipt =
          !isBack && next.answers.confirmation?.yes && !tab.answers.confirmation?.yes;
        // One that stands there still is no news of the refill that went on elsewhere since.
        const isOld = seen.output?.page === 'confirmation' && !isNewReceipt;
        if (isOld && stored.journey.tab !== from.tab) return [stored, next];
        const isOnlySent = tab.paid?.sent && !next.paid && stored.journey.tab === from.tab;
        const known = isOnlySent ? { ...stored, journey: unordered(stored.journey) } : stored;
        return [follow(isNewReceipt ? unkept(known) : known, next, from.tab), next];
      }),
    );
  });

  onMessage('panelAct', ({ data, sender }) => {
    const from = guidedTab(sender) ?? refuse('panelAct');
    const parsed = v.safeParse(panelActSchema, data);
    if (!parsed.success) return refuse('panelAct');
    const pressed = parsed.output;
    return inTurn(() =>
      change(from, (stored, tab) => {
        if (pressed.do === 'done') return finish(stored, tab, pressed.step, from);
        const now = Date.now();
        // Who closes what is said of an unknown page has not closed the guide: the receipt may come yet.
        const isOver = pressed.do === 'close' && afterPaying(tab, from.carrier, now);
        const next = isOver ? { ...tab, lastTold: null } : act(tab, pressed, now);
        return [obey(stored, next, pressed, from.tab, next !== tab), next];
      }),
    ).then(async (show) => {
      if (pressed.do === 'help' && show?.words.help) await showHelp(from);
      if (pressed.do === 'keep' && show?.words.keep)
        await openPopup({ open: 'records', keep: true });
      if (pressed.do === 'remind' && show?.words.remind)
        await openPopup({ open: 'lines', date: pressed.date, carrier: from.carrier });
      return show;
    });
  });
}

/**
 * Loads, changes, saves what became different, and tells what to show in that tab. On a host where
 * the guide was switched off nothing is noted and nothing shown.
 */
async function change(
  from: CarrierTab,
  by: (stored: GuideState, tab: TabView) => [GuideState, TabView],
): Promise<Show | null> {
  const [stored, tab] = await Promise.all([loadFor(from), loadTab(from)]);
  if (stored.settings.off.includes(from.host)) return null;
  const [nextStored, nextTab] = by(stored, tab);
  // What cannot be kept, since the storage is full, is at least shown.
  await Promise.all([
    nextStored !== stored && saveFor(from, nextStored).catch(console.debug),
    canonical(nextTab) !== canonical(tab) && saveTab(from, nextTab).catch(console.debug),
  ]);
  const isNews = isNewsElsewhere(stored.journey, nextStored.journey, Date.now());
  if (isNews && !from.isPractice) void showElsewhere(from).catch(console.debug);
  return show(nextStored, nextTab, from);
}

/** What helps with what the page in a tab shows, in the popup. */
async function showHelp(from: CarrierTab): Promise<void> {
  const [{ journey }, tab] = await Promise.all([loadFor(from), loadTab(from)]);
  const { seen } = afterPaying(tab, from.carrier, Date.now()) ?? tab;
  const isPaying = payingAt(tab, Date.now(), journey, from.tab) !== false;
  const trouble = seen && troubleOf(seen.moment, brandById(seen.carrier).guide.troubles, isPaying);
  await openPopup({ open: 'troubles', ...(trouble && { trouble }) });
}

/** A receipt that was not in front before is still to be kept, whatever was ticked at the last one. */
function unkept(stored: GuideState): GuideState {
  const { journey } = stored;
  if (!journey.ticks['web.keepReceipt']) return stored;
  return { ...stored, journey: tick(journey, 'web.keepReceipt', false) };
}

/** The journey moves on what a page shows, as soon as that is told as the truth. */
function follow(stored: GuideState, tab: TabView, id: number): GuideState {
  const now = Date.now();
  if (!tab.seen || !isTold(tab, now) || payingAt(tab, now, stored.journey, id)) return stored;
  // A look at another brand's site is no step of this card's refill.
  if (isToldElsewhere(stored.settings.sim, tab.seen.carrier, tab.seen.page)) return stored;
  const journey = moveOn(stored.journey, tab.seen, id, now);
  return journey === stored.journey ? stored : { ...stored, journey };
}

/** @param isNew the press made something of the tab that it was not */
function obey(
  stored: GuideState,
  tab: TabView,
  pressed: PanelAct,
  id: number,
  isNew: boolean,
): GuideState {
  const { journey } = stored;
  switch (pressed.do) {
    case 'dock':
      return settle(stored, { side: pressed.side }, Date.now());
    case 'sim':
      return settle(stored, { sim: pressed.sim }, Date.now());
    case 'choose':
      return withHere(stored, tab, (journey, { page }) =>
        standOn(journey, noFurther(pressed.step, farthest(journey, page)), id, Date.now()),
      );
    case 'answer':
      return follow(
        pressed.yes && journey.tab === id ? { ...stored, journey: unordered(journey) } : stored,
        tab,
        id,
      );
    case 'order':
      return isNew && tab.paid?.carrier === journey.carrier
        ? { ...stored, journey: order(journey, id, Date.now()) }
        : stored;
    case 'edit':
      return isNew && journey.tab === id ? { ...stored, journey: unordered(journey) } : stored;
    default:
      return stored;
  }
}

/** Ticks the step off that the panel is about, where it offers that, and goes on to the next one. */
function finish(
  stored: GuideState,
  tab: TabView,
  step: Step,
  from: CarrierTab,
): [GuideState, TabView] {
  if (step !== stepOf(tab) || !show(stored, tab, from)?.words.done) return [stored, tab];
  const next = web[web.indexOf(step) + 1];
  const ticked = withHere(stored, tab, (journey) => {
    const done = tick(journey, step, true);
    return next ? standOn(done, next, from.tab, Date.now()) : done;
  });
  return [ticked, choose(tab, next ?? step, Date.now())];
}

/** The step that a user names, or the last one before it that the pages have led to. */
function noFurther(step: Step, most: number): Step {
  return web[Math.min(web.indexOf(step), most)] ?? step;
}

/** Changes the journey with the carrier whose page is in front: another's would not be meant. */
function withHere(
  stored: GuideState,
  { seen }: TabView,
  by: (journey: Journey, seen: PageSeen) => Journey,
): GuideState {
  return seen
    ? { ...stored, journey: by(journeyWith(stored.journey, seen.carrier), seen) }
    : stored;
}

function show(
  stored: GuideState,
  known: TabView,
  { carrier, isPractice, tab: id }: CarrierTab,
): Show | null {
  const now = Date.now();
  const unknown = afterPaying(known, carrier, now);
  const tab = unknown ?? known;
  const state = panelState(tab, now, isPractice);
  const step = stepOf(tab);
  if (!state || !tab.seen || !step) return null;
  const locale = localeFor(stored);
  const t = createWords(locale, tab.seen.carrier);
  const { journey, settings } = stored;
  const shown = showOf(
    {
      seen: tab.seen,
      step,
      chosen: chosenOn(tab),
      paying: unknown ? 'unknown' : payingAt(tab, now, journey, id),
      state,
      journey,
      settings,
    },
    t,
    locale,
  );
  return isPractice ? asPractice(shown, t) : shown;
}
