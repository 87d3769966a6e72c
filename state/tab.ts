import type { CarrierId } from '../content/carriers/brands';
import type { Step } from '../content/guide/steps';
import { stepOfPage } from '../content/guide/steps';
import type { Page } from '../content/pages';
import type { PageSeen, PanelAct, PanelState } from '../messages';

/** What is known of one tab, for as long as the browser runs. */
export interface TabView {
  seen: PageSeen | null;
  /** What the user did with the panel here; null: nothing yet. */
  wish: 'fold' | 'open' | 'close' | null;
  /** Whether the user said that a page of this kind is their refill; asked once for each. */
  answers: Partial<Record<Page, boolean>>;
  /** Chosen by "I am on another step"; holds until another page is seen. */
  chosen: Step | null;
  /** Whose refill was last seen under way here, and when (milliseconds since 1970); null: none. */
  refilling: { carrier: CarrierId; at: number } | null;
}

/** A tab of which nothing is known. */
export const freshTab = (): TabView => ({
  seen: null,
  wish: null,
  answers: {},
  chosen: null,
  refilling: null,
});

/** Pages that only come up when someone refills; a dashboard does not. */
const begins: readonly Page[] = ['refillStart', 'chooseAmount', 'payment', 'review'];
/** Once one is under way, it is not over with these. */
const goesOn: readonly Page[] = ['paymentPending', 'paymentFailed'];
/** A refill that stood still for longer is no longer what this tab is about. */
const patience = 2 * 60 * 60 * 1000;

/** Is a refill with the carrier of the page in front under way in this tab? */
export function isRefilling({ seen, refilling }: TabView, now: number): boolean {
  if (refilling === null || seen?.carrier !== refilling.carrier) return false;
  // A clock that was set back must not keep it up for ever.
  return Math.abs(now - refilling.at) < patience;
}

/** Is what was seen to be told as the truth, in this tab? */
export function isTold(tab: TabView, now: number): boolean {
  const { seen } = tab;
  if (!seen || seen.certainty === 'drifted') return false;
  const answer = tab.answers[seen.page];
  if (seen.certainty === 'sure') return true;
  if (answer !== undefined) return answer;
  return isRefilling(tab, now) && seen.certainty !== 'unsure';
}

/** Is the page one by its address, of which nothing is seen? The panel then only tells the step. */
function isDrifted({ seen }: TabView): boolean {
  return seen?.certainty === 'drifted';
}

/** The tab after a look at its page. */
export function see(tab: TabView, seen: PageSeen | null, now: number): TabView {
  const samePage = tab.seen?.page === seen?.page && tab.seen?.carrier === seen?.carrier;
  // A receipt may blink: sites take it away for a moment while its details are loaded.
  const isOther = seen && (seen.page !== 'confirmation' || (tab.seen && !samePage));
  const answers = isOther ? without(tab.answers, 'confirmation') : tab.answers;
  const next: TabView = { ...tab, seen, answers, chosen: samePage ? tab.chosen : null };
  // That a page has changed is said modestly, however the panel stood before.
  if (isDrifted(next) && !isDrifted(tab) && tab.wish === 'open') return { ...next, wish: null };
  if (!seen || !isTold(next, now)) return next;
  // The refill is over, yet its confirmation stays one for as long as it is in front.
  if (seen.page === 'confirmation')
    return { ...next, refilling: null, answers: { confirmation: true } };
  if (begins.includes(seen.page) || (isRefilling(next, now) && goesOn.includes(seen.page))) {
    return { ...next, refilling: { carrier: seen.carrier, at: now } };
  }
  return next;
}

/** The tab after something was pressed in the panel. */
export function act(tab: TabView, act: PanelAct, now: number): TabView {
  switch (act.do) {
    case 'fold':
    case 'open':
    case 'close':
      return { ...tab, wish: act.do };
    case 'answer': {
      const { seen } = tab;
      if (!seen || isDrifted(tab)) return tab;
      const next = { ...tab, answers: { ...tab.answers, [seen.page]: act.yes } };
      if (!act.yes) return next;
      return { ...next, wish: 'open', refilling: { carrier: seen.carrier, at: now } };
    }
    case 'choose':
      return { ...tab, chosen: act.step, wish: 'open' };
    case 'dock':
    case 'done':
    case 'sim':
    case 'remind':
    case 'keep':
    case 'help':
      return tab;
  }
}

/**
 * How the panel stands in this tab; null: there is none.
 * @param isPractice on the site for practising, where one comes for the guide
 */
export function panelState(tab: TabView, now: number, isPractice?: true): PanelState | null {
  const { seen, wish } = tab;
  if (!seen || wish === 'close') return null;
  if (isDrifted(tab)) return wish === 'open' ? 'open' : 'folded';
  if (!isTold(tab, now)) {
    if (tab.answers[seen.page] === false || seen.certainty === 'faint') return null;
    return 'asking';
  }
  if (wish) return wish === 'fold' ? 'folded' : 'open';
  // Many come to the home page for something else.
  return seen.page === 'home' && !isPractice && !isRefilling(tab, now) ? 'folded' : 'open';
}

/** The step the panel is about. */
export function stepOf(tab: TabView): Step | null {
  return tab.chosen ?? (tab.seen ? stepOfPage[tab.seen.page] : null);
}

function without(answers: TabView['answers'], page: Page): TabView['answers'] {
  const { [page]: _, ...rest } = answers;
  return rest;
}
