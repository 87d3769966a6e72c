import { type CarrierId, firstCarrier } from '../../content/carriers/brands';
import { freshTab, panelState, see, type TabView } from '../../state/tab';
import { changesNamed } from './changes';
import type { Seen } from './inPage/entry';
import type { Source } from './source';

/**
 * - right: named, or rightly silent (a question on a card form that is no refill is right too)
 * - asked: the right name, as a question
 * - silent: a page to be named was not
 * - wrong: another name, or a name where there is none
 */
export const verdicts = ['right', 'asked', 'silent', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** Fixed, so that runs are alike; only differences count. */
const now = Date.UTC(2026, 10, 1);
const refillStart = {
  page: 'refillStart',
  moment: 'refillStart.number',
  certainty: 'sure',
} as const;

/** A tab in which a refill was begun with this carrier, and one in which nothing was. */
const standings = (carrier: CarrierId): { outside: TabView; inside: TabView } => ({
  outside: freshTab(),
  inside: see(freshTab(), { ...refillStart, carrier }, now),
});

/**
 * Holds what was recognised against what the page is, by the background's own decision. Where no
 * refill is needed to get there, the page is judged outside and inside one, and the worse counts.
 */
export function judge(source: Source, seen: Seen | null, changes: readonly string[]): Verdict {
  const { outside, inside } = standings(seen?.carrier ?? firstCarrier);
  const given = source.journey
    ? [verdictIn(inside, source, seen, true)]
    : [verdictIn(outside, source, seen, false), verdictIn(inside, source, seen, true)];
  const worst = given.reduce((a, b) => (verdicts.indexOf(a) > verdicts.indexOf(b) ? a : b));
  const excused = changesNamed(changes).some(({ silenceIsRight }) => silenceIsRight);
  return worst === 'silent' && excused ? 'right' : worst;
}

function verdictIn(tab: TabView, source: Source, seen: Seen | null, refilling: boolean): Verdict {
  const next = see(tab, seen, now);
  const state = panelState(next, now);
  if (state === null || !seen) return source.page === null ? 'right' : 'silent';
  if (source.page === null) {
    const mayBePayment = seen.page === 'payment' && source.cardForm;
    return mayBePayment && (state === 'asking' || refilling) ? 'right' : 'wrong';
  }
  if (seen.page !== source.page) return 'wrong';
  return state === 'asking' ? 'asked' : 'right';
}
