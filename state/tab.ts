import type { CarrierId } from '../content/carriers/brands';
import type { Step } from '../content/guide/steps';
import { stepOfPage } from '../content/guide/steps';
import { isAskedAbout, orderPages, type Page } from '../content/pages';
import type { PageSeen, PanelAct, PanelState } from '../messages';
import { afterPaying, asksWho, beginPages, paidAfter, returnPages } from './paying';
import { seenOf } from './seenOf';

/** What is known of one tab, for as long as the browser runs. */
export interface TabView {
  seen: PageSeen | null;
  /** What the user did with the panel here; null: nothing yet. */
  wish: 'fold' | 'open' | 'close' | null;
  /** Whether the user said that a page of this kind is their refill; asked once for each. */
  answers: Partial<Record<Page, Answer>>;
  /**
   * Chosen by "I am on another step", and on which page; holds until another page is seen. Sites put
   * something in a page's place for a moment while they load: nothing is no other page.
   */
  chosen: Chosen | null;
  /** Whose refill was last seen under way here, and when (milliseconds since 1970); null: none. */
  refilling: { carrier: CarrierId; at: number } | null;
  /** The page of that refill that was told last; null: none, or another carrier's. */
  lastTold: Page | null;
  /** Where it was ordered or told to be paid, and how far one went on from there; null: nowhere, or anew since. */
  paid: Paid | null;
  /** An order was seen since the refill was begun here. */
  checked: boolean;
  /** When something was last filled in for a refill here, though one was ordered: milliseconds since 1970. */
  begun: number | null;
}

/** A page of a carrier. */
type At = Pick<PageSeen, 'page' | 'carrier'>;

interface Chosen extends At {
  step: Step;
  /** When its page was last in front: milliseconds since 1970. */
  at: number;
}

/** Kept for caution alone: a press may have come to nothing. */
export interface Paid extends At {
  /** Milliseconds since 1970. */
  at: number;
  /** A receipt was there. */
  over?: true | undefined;
  /** By a name that sends a form, whatever for. */
  sent?: true | undefined;
}

/** What was said of a page: it is of that carrier's only, and for a while. */
interface Answer {
  yes: boolean;
  carrier: CarrierId;
  /** Milliseconds since 1970. */
  at: number;
}

/** A tab of which nothing is known. */
export const freshTab = (): TabView => ({
  seen: null,
  wish: null,
  answers: {},
  chosen: null,
  refilling: null,
  lastTold: null,
  paid: null,
  checked: false,
  begun: null,
});

/** Pages that only come up when someone refills; a dashboard does not. */
const startsRefill: readonly Page[] = ['refillStart', 'chooseAmount', 'payment', 'review'];
/** Once one is under way, it is not over with these. */
const goesOn: readonly Page[] = ['paymentPending', 'paymentFailed'];
/** A refill that stood still for longer is no longer what this tab is about. */
const patience = 2 * 60 * 60 * 1000;
/** What is typed so soon after the press was typed before it. */
const behind = 3000;
/** A page may be away for so long: sites load its details. Then the next one is of something else. */
const longestAway = 60 * 1000;

/** Is a refill with the carrier of the page in front under way in this tab? */
export function isRefilling({ seen, refilling }: TabView, now: number): boolean {
  return refilling !== null && holds(refilling, seen, patience, now);
}

/** What was said of the page in front, if that still counts. */
function answerOf({ seen, answers }: TabView, now: number): boolean | undefined {
  const answer = seen && answers[seen.page];
  if (!answer) return undefined;
  // What is in front is a receipt for as long as it stands there.
  const long = seen.page === 'confirmation' ? Number.POSITIVE_INFINITY : patience;
  return holds(answer, seen, long, now) ? answer.yes : undefined;
}

/** A clock that was set back must not keep anything up for ever. */
function holds(
  { carrier, at }: Pick<Answer, 'carrier' | 'at'>,
  seen: PageSeen | null,
  long: number,
  now: number,
): boolean {
  return seen?.carrier === carrier && Math.abs(now - at) < long;
}

/** Is what was seen to be told as the truth, in this tab? */
export function isTold(tab: TabView, now: number): boolean {
  const { seen } = tab;
  if (!seen || seen.certainty === 'drifted') return false;
  if (seen.certainty === 'sure') return true;
  return answerOf(tab, now) ?? (isRefilling(tab, now) && seen.certainty !== 'unsure');
}

/** Is the page one by its address, of which nothing is seen? The panel then only tells the step. */
function isDrifted({ seen }: TabView): boolean {
  return seen?.certainty === 'drifted';
}

/** The tab after a look at its page. */
export function see(tab: TabView, told: PageSeen | null, now: number): TabView {
  const seen = told && seenOf(told);
  const isOtherReceipt =
    seen?.page === 'confirmation' &&
    (tab.seen && !told?.first ? !isSame(tab.seen, seen) : isLongGone(tab, now));
  const isOther = isOtherReceipt || (seen && seen.page !== 'confirmation');
  const answers = isOther ? without(tab.answers, 'confirmation') : stillReceipt(tab, now);
  const held = tab.chosen && (tab.seen ? { ...tab.chosen, at: now } : tab.chosen);
  const isOver = seen && (isOtherReceipt || !isSame(held, seen) || isStale(held, now));
  const chosen = isOver ? null : held;
  const next: TabView = { ...tab, seen, answers, chosen };
  // That a page has changed is said modestly, however the panel stood before.
  if (isDrifted(next) && !isDrifted(tab) && tab.wish === 'open') return { ...next, wish: null };
  if (!seen || !told || !isTold(next, now)) return next;
  const { page } = seen;
  const isAnew = page === 'confirmation' || beginPages.includes(page);
  const paid = paidAfter(tab, told, now);
  const checked = (page === 'review' && !paid?.sent) || (tab.checked && !isAnew);
  return { ...withLast(withTold(next, seen, now), seen), paid, checked };
}

/** What was chosen on a page that was away for too long. */
function isStale(held: Chosen | null, now: number): boolean {
  return held !== null && Math.abs(now - held.at) >= longestAway;
}

function isSame(a: At | null, b: At): boolean {
  return a?.page === b.page && a.carrier === b.carrier;
}

/** The tab after a page of it was told. */
function withTold(next: TabView, seen: PageSeen, now: number): TabView {
  // The refill is over, yet its confirmation stays one for as long as it is in front.
  if (seen.page === 'confirmation')
    return {
      ...next,
      refilling: null,
      answers: { confirmation: { yes: true, carrier: seen.carrier, at: now } },
    };
  if (startsRefill.includes(seen.page) || (isRefilling(next, now) && goesOn.includes(seen.page))) {
    return { ...next, refilling: { carrier: seen.carrier, at: now } };
  }
  return next;
}

/** A code may be asked for in the midst of paying, or a session run out; and whoever is back may have paid. */
function withLast(tab: TabView, { page, carrier }: PageSeen): TabView {
  if (asksWho(page) || returnPages.includes(page)) return tab;
  return { ...tab, lastTold: tab.refilling?.carrier === carrier ? page : null };
}

const isOrderPage = (seen: PageSeen | null): seen is PageSeen =>
  seen !== null && orderPages.includes(seen.page);

/** The tab after something was pressed in the panel. */
export function act(tab: TabView, act: PanelAct, now: number): TabView {
  switch (act.do) {
    case 'fold':
    case 'open':
    case 'close':
      return { ...tab, wish: act.do };
    case 'answer': {
      const { seen } = tab;
      // A site that moved on meanwhile was not what was asked about.
      if (seen?.page !== act.page || isDrifted(tab)) return tab;
      const answer: Answer = { yes: act.yes, carrier: seen.carrier, at: now };
      const next = { ...tab, answers: { ...tab.answers, [seen.page]: answer } };
      if (!act.yes) return next;
      // "Is this your prepaid account?" and "Activating a SIM?" ask of no refill.
      const refilling = startsRefill.includes(seen.page)
        ? { carrier: seen.carrier, at: now }
        : tab.refilling;
      // Whoever says so at a form is about to pay, whatever was paid before.
      const paid = isOrderPage(seen) ? null : tab.paid;
      return withLast({ ...next, wish: 'open', refilling, paid }, seen);
    }
    case 'choose': {
      const { seen, paid } = tab;
      const isHere = isOrderPage(seen) && stepOfPage[seen.page] === act.step;
      return { ...choose(tab, act.step, now), wish: 'open', paid: isHere ? null : paid };
    }
    case 'order': {
      const { page } = act;
      // By the time it is heard a veil may lie over the page.
      const isHere = tab.seen ? tab.seen.page === page && isTold(tab, now) : tab.lastTold === page;
      const carrier = tab.seen?.carrier ?? tab.refilling?.carrier;
      if (!isHere || !carrier) return tab;
      const at = { carrier, at: now };
      const isSent = act.sent && (tab.paid?.carrier !== carrier || tab.paid.sent);
      const paid: Paid = { page, ...at, ...(isSent && { sent: true }) };
      return { ...tab, paid, refilling: at, lastTold: page, chosen: null };
    }
    case 'edit': {
      const { seen, paid } = tab;
      if (!seen || ![...orderPages, ...beginPages].includes(seen.page)) return tab;
      // A key may come right behind the press; later it was not paid, or another is meant.
      if (act.asked && paid?.over) return tab;
      if (paid && !act.asked && Math.abs(now - paid.at) < behind) return tab;
      return { ...tab, paid: null, begun: act.asked ? tab.begun : now };
    }
    case 'dock':
    case 'done':
    case 'sim':
    case 'remind':
    case 'keep':
    case 'help':
      return tab;
  }
}

/** The tab with a step that the panel is about from now on, for as long as this page is in front. */
export function choose(tab: TabView, step: Step, now: number): TabView {
  const { seen } = tab;
  return seen ? { ...tab, chosen: { step, page: seen.page, carrier: seen.carrier, at: now } } : tab;
}

/** The tab once the guide is to be shown in it again, whatever was said no to. What was kept there stays so. */
export function shownAgain(tab: TabView): TabView {
  const meant = Object.entries(tab.answers).filter(([, { yes }]) => yes);
  return { ...tab, wish: 'open', answers: Object.fromEntries(meant) };
}

/**
 * How the panel stands in this tab; null: there is none.
 * @param isPractice on the site for practising, where one comes for the guide
 */
export function panelState(tab: TabView, now: number, isPractice = false): PanelState | null {
  const { seen, wish } = tab;
  if (!seen || wish === 'close') return null;
  if (isDrifted(tab)) return wish === 'open' ? 'open' : 'folded';
  if (!isTold(tab, now)) {
    if (answerOf(tab, now) === false || seen.certainty === 'faint' || !isAskedAbout(seen.page))
      return null;
    return 'asking';
  }
  if (wish) return wish === 'fold' ? 'folded' : 'open';
  // Many come to the home page for something else.
  return seen.page === 'home' && !isPractice && !isRefilling(tab, now) ? 'folded' : 'open';
}

/**
 * Would there be a panel in this tab, were it asked for? There is none beside a page that is not known.
 * @param of whose page is in front; undefined: nobody's
 */
export function canBeShown(tab: TabView, of: CarrierId | undefined, now: number): boolean {
  return panelState(shownAgain(afterPaying(tab, of, now) ?? tab), now) !== null;
}

/** The step that was chosen on the page in front. */
export function chosenOn({ seen, chosen }: TabView): Step | null {
  return chosen && seen && isSame(chosen, seen) ? chosen.step : null;
}

/** The step the panel is about. */
export function stepOf(tab: TabView): Step | null {
  return chosenOn(tab) ?? (tab.seen ? stepOfPage[tab.seen.page] : null);
}

/** A receipt may blink: sites take it away for a moment while its details are loaded. */
function isLongGone({ answers: { confirmation } }: TabView, now: number): boolean {
  return confirmation !== undefined && Math.abs(now - confirmation.at) >= longestAway;
}

/** A receipt is one until it was last there. */
function stillReceipt({ seen, answers }: TabView, now: number): TabView['answers'] {
  const { confirmation } = answers;
  if (seen?.page !== 'confirmation' || !confirmation) return answers;
  return { ...answers, confirmation: { ...confirmation, at: now } };
}

function without(answers: TabView['answers'], page: Page): TabView['answers'] {
  const { [page]: _, ...rest } = answers;
  return rest;
}
