import { titles } from './article';
import type { Certainty } from './certainty';
import { isChat, isIn, modalsIn, textsIn } from './modals';
import { outcomes, type Page, payingPages } from './pages';
import type { Scene, Sees } from './scene';
import { control, headings } from './seeing';
import { tellsOutcome } from './told';
import { otherTaskWords, phrases, receiptWords } from './words';

/** Steps that sites put into a box. */
const steps: readonly Page[] = [
  'signIn',
  'verify',
  'register',
  'refillStart',
  'chooseAmount',
  'payment',
  'review',
];
/** Where payments of other things come to their end, too. */
const accounts: readonly Page[] = ['dashboard', 'postpaidPay'];

/** What a part of a page would be by itself. */
export interface Judged {
  /** The page that is told of it, or asked about. */
  page: Page | undefined;
  /** All pages that something in it speaks for. */
  spoken: Page[];
}

export interface Front {
  scene: Scene;
  /** The most that may be made of it: less in a box that may tell of another payment; null: nothing. */
  most?: Certainty | null;
}

/**
 * What has to be answered before anything behind it can be reached is what the page is now, if it
 * is a step of a refill or tells what came of one: a refusal over the order that was sent. What is
 * about something else (cookies, an offer) is looked away from. A box that may tell what came of a
 * payment, and does not say so by its name, leaves the page silent: it may be a sample, or a
 * payment of the past.
 * @param see looks at what of the page `sees` tells to be seen
 */
export function inFront(
  see: (sees: Sees) => Scene,
  judge: (scene: Scene) => Judged,
  sees: Sees,
): Front {
  let scene = see(sees);
  let around = sees;
  for (const box of modalsIn(scene.roots, sees)) {
    if (isChat(box)) continue;
    const before = around;
    around = (element) => !isIn(box, element) && before(element);
    const rest = see(around);
    const own = see((element) => isIn(box, element) && sees(element));
    const behind = judge(rest).page;
    const told = leaves(box, own, sees) ? undefined : tells(box, own, rest, judge, sees);
    if (told) return told;
    // "Confirm your payment?" makes an order of what is filled in behind it.
    if (behind && judge(scene).page !== 'review') scene = rest;
  }
  return { scene };
}

/** Undefined: it is about something else. */
function tells(
  box: Element,
  scene: Scene,
  rest: Scene,
  judge: (scene: Scene) => Judged,
  sees: Sees,
): Front | undefined {
  const { page, spoken } = judge(scene);
  const behind = judge(rest).page;
  const isOutcome = page !== undefined && outcomes.includes(page);
  const isPast = behind === 'history' || rest.rows >= 2;
  const [name] = textsIn(box, rest.roots, 'h1, h2, h3, h4, [role=heading]', sees);
  if (isOutcome && !isPast && !isOfElse(rest) && (!name || tellsOutcome(name)))
    return { scene, most: behind && accounts.includes(behind) ? 'faint' : 'sure' };
  // What came of a payment goes before whatever is asked over it.
  if (behind && outcomes.includes(behind)) return undefined;
  // In the midst of paying it is the bank that asks for a code.
  const isOfBank = page === 'verify' && behind !== undefined && payingPages.includes(behind);
  if (page && steps.includes(page) && !isOfBank) return { scene };
  if (isOfBank || control(scene, receiptWords) || spoken.some((each) => outcomes.includes(each)))
    return { scene, most: null };
  return undefined;
}

/** "Leave this page? Your refill isn't complete" tells of no refusal. */
const leaves = (box: Element, { roots }: Scene, sees: Sees) =>
  textsIn(box, roots, 'button, [role=button]', sees).some((name) => phrases.leaves.test(name));

/** The page behind is called something else than a refill: "Request a refund". */
const isOfElse = (scene: Scene) =>
  titles(headings(scene)).some(
    ({ text, element }) => element.closest('h1') && otherTaskWords.test(text),
  );
