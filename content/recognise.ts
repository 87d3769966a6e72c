import { carrierOf } from './carriers';
import type { Carrier, Sign } from './carriers/carrier';
import { momentOf } from './moment';
import { type Moment, type Page, pages } from './pages';
import { lookAt, type Scene, type Sees } from './scene';
import { commonSigns, commonWords, isAboutRefill, isShop } from './signs';
import { isVisible } from './visible';

/**
 * How far to trust an answer.
 * - `sure`: tell it.
 * - `likely`: ask; with the user's refill under way in this tab, tell it (a bare card form).
 * - `unsure`: ask, whatever is under way (a card form in a shop that sends parcels).
 * - `faint`: keep silent; with a refill under way it is what comes next, so tell it.
 */
export const certainties = ['sure', 'likely', 'unsure', 'faint'] as const;
export type Certainty = (typeof certainties)[number];

export interface Recognition {
  carrier: string;
  page: Page;
  moment: Moment;
  certainty: Certainty;
  score: number;
  /** Ids of the signs that spoke for and against this page, with their points. */
  signs: { id: string; points: number }[];
}

/**
 * From how many points on a page is told, and asked about. The signs of each page are weighed so
 * that no single one reaches `sure`: it takes what the page must have, from two sides.
 */
const bounds: Record<Page, { sure: number; likely?: number; faint?: number }> = {
  home: { sure: 10 },
  signIn: { sure: 8 },
  verify: { sure: 9 },
  register: { sure: 10 },
  dashboard: { sure: 11 },
  refillStart: { sure: 10, faint: 8 },
  chooseAmount: { sure: 12, faint: 8 },
  payment: { sure: 12, likely: 6 },
  review: { sure: 12, faint: 9 },
  confirmation: { sure: 11, faint: 9 },
  paymentFailed: { sure: 11, faint: 7 },
  history: { sure: 9 },
  activation: { sure: 10 },
  postpaidPay: { sure: 9 },
};

/** Pages where money is at stake: without a word of refilling, they are never told. */
const needsRefill: readonly Page[] = [
  'refillStart',
  'chooseAmount',
  'payment',
  'review',
  'confirmation',
  'paymentFailed',
];

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
  const carrier = carrierOf(address);
  if (!carrier) return null;
  const plain = new URL(address);
  plain.hostname = address.hostname.replace(/\.$/, ''); // a dot at the end is the same host
  const scene = lookAt(plain, document, wantedBy(carrier), sees);
  return judge(carrier, scene);
}

/** The one place that decides. */
function judge(carrier: Carrier, scene: Scene): Recognition | null {
  const spoken = [...commonSigns, ...carrier.signs].filter((sign) => sign.speaks(scene));
  const inShop = carrier.shopPaths.test(scene.address.hostname + scene.address.pathname);
  const refill = isAboutRefill(scene) && !inShop;
  const shop = isShop(scene) || inShop;
  const answers = pages
    .map((page) => answerFor(page, spoken, refill, shop))
    .filter((answer) => answer !== null)
    .filter((answer) => !inShop || answer.page === 'payment' || answer.page === 'signIn')
    .sort((a, b) => b.rank - a.rank || b.score - a.score);
  const best = answers[0];
  if (!best) return null;
  return {
    carrier: carrier.id,
    page: best.page,
    moment: momentOf(best.page, scene),
    certainty: best.certainty,
    score: best.score,
    signs: best.signs,
  };
}

function answerFor(page: Page, spoken: Sign[], refill: boolean, shop: boolean) {
  const own = spoken.filter((sign) => sign.page === page);
  if (!own.some((sign) => sign.must)) return null;
  const score = own.reduce((sum, sign) => sum + sign.points, 0);
  const certainty = certaintyOf(page, score, refill, shop);
  if (!certainty) return null;
  const signs = own.map(({ id, points }) => ({ id, points }));
  // Home is only what is left when nothing else speaks.
  const rank =
    (page === 'home' ? -1 : 0) + 2 * (certainties.length - certainties.indexOf(certainty));
  return { page, score, certainty, signs, rank };
}

function certaintyOf(page: Page, score: number, refill: boolean, shop: boolean): Certainty | null {
  const {
    sure,
    likely = Number.POSITIVE_INFINITY,
    faint = Number.POSITIVE_INFINITY,
  } = bounds[page];
  const told = refill || !needsRefill.includes(page);
  if (score >= sure && told) return 'sure';
  if (score >= likely) return shop ? 'unsure' : 'likely';
  if (score >= faint) return 'faint';
  return null;
}

const wanted = new Map<Carrier, RegExp>();

/** All words in one expression, so that a text is tried once. */
function wantedBy(carrier: Carrier): RegExp {
  let all = wanted.get(carrier);
  if (!all) {
    const words = [...commonWords, ...carrier.signs.map((sign) => sign.words)];
    all = new RegExp(words.flatMap((each) => each?.source ?? []).join('|'), 'iu');
    wanted.set(carrier, all);
  }
  return all;
}
