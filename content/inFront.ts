import { titles } from './article';
import type { Certainty } from './certainty';
import { titleTags } from './landmarks';
import { isChat, isIn, modalsIn, textsIn } from './modals';
import { outcomes, type Page, payingPages } from './pages';
import { parentShown } from './parentShown';
import type { Scene, Sees } from './scene';
import { control, headings } from './seeing';
import { refused, saysDuplicate, saysSuccess, tellsOutcome } from './told';
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
  const boxes = modalsIn(scene.roots, sees);
  if (boxes.length === 0) return { scene: withinReach(scene) };
  for (const element of boxes) {
    const before = around;
    around = (each) => !isIn(element, each) && before(each);
    const rest = see(around);
    const behind = judge(rest).page;
    const textsOf = (tags: string) => textsIn(element, scene.roots, tags, sees);
    const [name] = textsOf('h1, h2, h3, h4, [role=heading]');
    const box = { scene: see((each) => isIn(element, each) && sees(each)), name };
    // A receipt may ask how it was; whatever else is written to is there to chat.
    const isTalk = isChat(element) && !(name && tellsOutcome(name));
    const buttons = textsOf('button, [role=button]');
    const isLeft = [phrases.leaves, phrases.stays].every((words) =>
      buttons.some((text) => words.test(text)),
    );
    const told = isTalk ? undefined : tells({ ...box, isLeft }, rest, judge);
    if (told) return told;
    // "Confirm your payment?" makes an order of what is filled in behind it.
    if (behind && (isTalk || judge(scene).page !== 'review')) scene = rest;
  }
  return { scene };
}

/** Without what nobody can press or fill in: an old form that fades, a page at work. Behind a box it is that page still. */
function withinReach(scene: Scene): Scene {
  const inert = new Set(scene.roots.flatMap((root) => [...root.querySelectorAll('[inert]')]));
  if (inert.size === 0) return scene;
  const isReached = ({ element }: { element: Element }) => {
    for (let up: Element | null = element; up; up = parentShown(up))
      if (inert.has(up)) return false;
    return true;
  };
  return {
    ...scene,
    controls: scene.controls.filter(isReached),
    fields: scene.fields.filter(isReached),
  };
}

/** What is seen of a box, what it is called, and whether it asks to leave or to stay. */
interface Box {
  scene: Scene;
  name: string | undefined;
  isLeft: boolean;
}

/** Undefined: it is about something else. */
function tells(
  { scene, name, isLeft }: Box,
  rest: Scene,
  judge: (scene: Scene) => Judged,
): Front | undefined {
  const { page, spoken } = judge(scene);
  const behind = judge(rest).page;
  const isOutcome = page !== undefined && outcomes.includes(page);
  const isPast = behind === 'history' || rest.rows >= 2;
  // "Your refill isn't complete": whether to stay or to leave is no refusal, but it may be under way.
  if (isLeft && !(name && saysSuccess(name)))
    return spoken.includes('paymentPending') || (name && refused.test(name))
      ? { scene, most: null }
      : undefined;
  if (isOutcome && !isPast && !isOfElse(rest) && (!name || tellsOutcome(name)))
    return { scene, most: behind && accounts.includes(behind) ? 'faint' : 'sure' };
  // What came of a payment goes before whatever is asked over it.
  if (behind && outcomes.includes(behind)) return undefined;
  // In the midst of paying it is the bank that asks for a code.
  const isOfBank = page === 'verify' && behind !== undefined && payingPages.includes(behind);
  if (page && steps.includes(page) && !isOfBank) return { scene };
  const isDuplicate = name !== undefined && saysDuplicate(name);
  const isOfOutcome =
    isDuplicate || control(scene, receiptWords) || spoken.some((each) => outcomes.includes(each));
  if (isOfBank || isOfOutcome) return { scene, most: null };
  return undefined;
}

/** The page behind is called something else than a refill: "Request a refund". */
const isOfElse = (scene: Scene) =>
  titles(headings(scene)).some(
    ({ text, element }) => element.closest(titleTags) && otherTaskWords.test(text),
  );
