import {
  isAboutLine,
  isAboutRefill,
  isEntitledRefill,
  isRefillHere,
  isRefillOfPage,
  isShop,
} from './about';
import { type CarrierId, carrierOf, type KnownCarrier } from './carriers';
import type { Carrier, Evidence, Origin, Sign } from './carriers/carrier';
import { type Certainty, certainties } from './certainty';
import { isFrontPage } from './frontPage';
import { type Front, inFront } from './inFront';
import { momentOf } from './moment';
import { isOtherBusiness } from './otherBusiness';
import { isAskedAbout, type Moment, outcomes, type Page, pages, payingPages } from './pages';
import { lookAt, type Scene, type Sees } from './scene';
import { heads, once, says } from './seeing';
import { billSigns, commonSigns } from './signs';
import { isDeclined, isNews, isPending, isReceipt, isRefused, isUnpaid } from './told';
import { isVisible } from './visible';
import { anyWord, chooseWords, nothingAddedWords, sorryWords, topics, type Words } from './words';

/** A sign that spoke, and by what. */
interface Spoken extends Origin {
  points: number;
  /** The words or the label it spoke by; undefined for addresses and mere presence. */
  said: string | undefined;
}

/** What speaks for and against one page. */
export interface Weighed {
  page: Page;
  score: number;
  /** Null: not enough to say or ask anything. */
  certainty: Certainty | null;
  /** None in what is shipped: see Origin. */
  signs: Spoken[];
}

export interface Recognition extends Weighed {
  carrier: CarrierId;
  moment: Moment;
  certainty: Certainty;
}

/**
 * From how many points on a page is told, and asked about. The signs of each page are weighed so
 * that no single one reaches `sure`: it takes what the page must have, from two sides.
 */
export const bounds: Record<Page, { sure: number; likely?: number; faint?: number }> = {
  home: { sure: 10 },
  signIn: { sure: 8 },
  verify: { sure: 9 },
  register: { sure: 10 },
  dashboard: { sure: 11 },
  refillStart: { sure: 10 },
  chooseAmount: { sure: 12, faint: 8 },
  payment: { sure: 12, likely: 6 },
  review: { sure: 12, faint: 9 },
  confirmation: { sure: 11, faint: 9 },
  paymentPending: { sure: 11, faint: 7 },
  paymentFailed: { sure: 11, faint: 7 },
  history: { sure: 9 },
  activation: { sure: 10 },
  postpaidPay: { sure: 9 },
};

/**
 * Pages where money is at stake: without a word of refilling, or an address for it, they are never
 * told. A card form alone may be asked about.
 */
const needsRefill: readonly Page[] = pages.filter(
  (page) => page === 'payment' || !isAskedAbout(page),
);

/** Where it is said to be for a refill: "This pays no refill" is none. */
const paying: readonly Page[] = ['payment', 'review', 'confirmation'];

/**
 * Which page of a carrier is this? A pure function of what can be seen.
 * @param address where the document is shown, as the address bar has it
 * @param sees tells what a person can see; only to be given where there is no layout
 * @returns null for everybody else's pages, for hosts where the guide keeps silent, and when
 *   nothing is seen that is enough to ask
 */
export function recognise(
  address: URL,
  document: Document,
  sees: Sees = isVisible,
): Recognition | null {
  const seen = look(address, document, sees);
  return seen && recogniseIn(seen);
}

/** The same of a page that was looked at. */
export function recogniseIn({ carrier, scene, most = 'sure' }: Look): Recognition | null {
  const best = most && bestOf(weighed(carrier, scene));
  if (!best) return null;
  const certainty = most === 'sure' ? best.certainty : most;
  return { carrier: carrier.id, moment: momentOf(best.page, scene), ...best, certainty };
}

/** The page that most speaks for, if that is enough. Where anything may be said of money, a beginning is not asked about. */
function bestOf(all: Weighed[]): Answer | null {
  const answers = all.filter(isAnswer);
  const isOfMoney = answers.some(({ page }) => [...payingPages, ...outcomes].includes(page));
  const isKept = ({ page, certainty }: Answer) =>
    page !== 'home' || certainty === 'sure' || !isOfMoney;
  return answers.filter(isKept).sort(byWeight)[0] ?? null;
}

/** All pages that something speaks for, enough or not: to explain an answer, or its absence, in tests. */
export function weigh(address: URL, document: Document, sees: Sees = isVisible): Weighed[] {
  const seen = look(address, document, sees);
  return seen ? weighed(seen.carrier, seen.scene) : [];
}

/** What is seen of a carrier's page at one time, or of a box in front of it: enough to recognise it, and to point. */
export interface Look extends Front {
  carrier: KnownCarrier;
}

/** Looks once. Null for everybody else's pages, and for hosts where the guide keeps silent. */
export function look(
  address: URL,
  document: Document,
  sees: Sees = isVisible,
  roots?: Scene['roots'],
): Look | null {
  const carrier = carrierOf(address);
  if (!carrier) return null;
  const plain = new URL(address);
  plain.hostname = address.hostname.replace(/\.$/, ''); // a dot at the end is the same host
  const see = (by: Sees) => lookAt(plain, document, wantedBy(carrier), by, roots);
  const judge = once((scene) => {
    const all = weighed(carrier, scene);
    return { page: bestOf(all)?.page, spoken: all.map(({ page }) => page) };
  });
  return { carrier, ...inFront(see, judge, sees) };
}

/** The one place that decides. */
function weighed(carrier: Carrier, scene: Scene): Weighed[] {
  const { hostname, pathname } = scene.address;
  const here = hostname + pathname;
  const inShop = carrier.shopPaths.test(here);
  const isRefillPath = carrier.refillPaths?.test(here) === true;
  const refill = !inShop && (isRefillPath || isAboutRefill(scene) !== undefined);
  const refillHere = refill && (isRefillPath || isRefillHere(scene));
  const entitled = !inShop && isEntitledRefill(scene) !== undefined;
  const other = isOtherBusiness(scene) !== undefined;
  const shop = inShop || other || isShop(scene) !== undefined;
  const bills = carrier.sendsBills ? billSigns : [];
  const signs = [...commonSigns, ...bills, ...carrier.signs];
  const ownWords = carrier.signs.some(
    (sign) => sign.words && needsRefill.includes(sign.page) && sign.speaks(scene),
  );
  return pages.flatMap((page) => {
    const about = signs.filter((sign) => sign.page === page);
    // Of most pages nothing is seen that they must have: what else speaks of them need not be asked.
    if (!about.some((sign) => sign.must && sign.speaks(scene))) return [];
    const own = about.flatMap((sign) => {
      const by = sign.speaks(scene);
      return by ? [{ sign, by }] : [];
    });
    const score = own.reduce((sum, { sign }) => sum + sign.points, 0);
    const possible = !inShop || page === 'payment' || page === 'signIn';
    const named =
      // A title is the same before a payment and after it.
      (paying.includes(page) ? refillHere : refill) || (entitled && !outcomes.includes(page));
    // Small print is no word of what a card form is for.
    const isOfForm = page !== 'payment' || isRefillPath || isRefillOfPage(scene) !== undefined;
    const elsewhere = other && (page === 'payment' || outcomes.includes(page));
    const known = {
      refill: named && isOfForm && !elsewhere,
      denied: refill && !refillHere,
      shop,
      ownWords,
    };
    const certainty = possible ? certaintyOf(page, score, known, scene) : null;
    return [{ page, score, certainty, signs: own.flatMap(told) }];
  });
}

function told({ sign: { origin, points }, by }: { sign: Sign; by: Evidence | true }): Spoken[] {
  if (!origin) return [];
  return [{ ...origin, points, said: by === true ? undefined : (by.text ?? by.name) }];
}

type Answer = Weighed & { certainty: Certainty };

function isAnswer(answer: Weighed): answer is Answer {
  return answer.certainty !== null;
}

/** The surer first, then the weightier; home is only what is left when no other page is as sure. */
export function byWeight(a: Answer, b: Answer): number {
  const home = Number(a.page === 'home') - Number(b.page === 'home');
  const surer = certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty);
  return surer || home || b.score - a.score;
}

/** What is known of a whole page before one kind of page is thought of. */
interface Known {
  /** It speaks of a refill, or its address is known to be for refills alone. */
  refill: boolean;
  /** It says that it is for none. */
  denied: boolean;
  /** It sells something else, too. */
  shop: boolean;
  /** It holds words that only this carrier has. */
  ownWords: boolean;
}

/** What must be seen of a page that is only told because a refill is under way. */
const faintly: Partial<Record<Page, (scene: Scene, known: Known) => unknown>> = {
  chooseAmount: (s, { ownWords }) =>
    s.choices.size >= 3 &&
    says(s, chooseWords) &&
    (ownWords || isAboutRefill(s) || isAboutLine(s)) &&
    !isFrontPage(s),
  review: (s) => !isFrontPage(s),
  confirmation: (s, { denied }) => !denied && isNews(s),
  paymentPending: isPending,
  paymentFailed: (s) =>
    isRefused(s) ||
    isUnpaid(s) ||
    (isDeclined(s) && (heads(s, nothingAddedWords) ?? heads(s, sorryWords))),
};

function certaintyOf(page: Page, score: number, known: Known, scene: Scene): Certainty | null {
  const {
    sure,
    likely = Number.POSITIVE_INFINITY,
    faint = Number.POSITIVE_INFINITY,
  } = bounds[page];
  const told = known.refill || !needsRefill.includes(page);
  if (score >= sure && told && (page !== 'confirmation' || isReceipt(scene))) return 'sure';
  // Just short of the bound: better asked than left alone, but not where money is at stake.
  if (score === sure - 1 && !needsRefill.includes(page)) return 'unsure';
  if (score >= likely) return known.shop ? 'unsure' : 'likely';
  if (score >= faint && faintly[page]?.(scene, known)) return 'faint';
  return null;
}

const wanted = new Map<Carrier, Words>();

/** The words for whose sake a look keeps a text. */
function wantedBy(carrier: Carrier): Words {
  const known = wanted.get(carrier);
  if (known) return known;
  const pointed = Object.values(carrier.targets).flatMap((to) => ('names' in to ? to.names : []));
  const all = anyWord([
    ...topics,
    ...carrier.signs.flatMap(({ words }) => words ?? []),
    ...pointed,
  ]);
  wanted.set(carrier, all);
  return all;
}
