import { brandById, firstCarrier } from '../../content/carriers/brands';
import { carrierOfSim, type Sim } from '../../content/guide/sims';
import type { Locale, T } from '../../content/text';
import { nameText } from '../../content/text/lineWords';
import { inOrder } from '../lines/inOrder';
import { isLive, type Line } from '../lines/line';
import type { RefillRecord } from './record';

/** A line as a record names it. */
export interface Card {
  id: string;
  /** "Mum · ending 4471" */
  name: string;
  sim: Sim;
  /** What one pays with there, ISO 4217. */
  currency: string;
  /** `gone`: removed; only records still tell of it. */
  state: 'inUse' | 'archived' | 'gone';
}

/** All lines in the order they are offered, those that were removed last. */
export function cardsOf(lines: readonly Line[], t: T, locale: Locale): Card[] {
  const gone = lines.filter((line) => !isLive(line));
  return [...inOrder(lines, locale), ...gone].map((line) => ({
    id: line.id,
    name: nameText(line, t),
    sim: line.sim,
    currency: currencyOfSim(line.sim),
    state: isLive(line) ? (line.archived ? 'archived' : 'inUse') : 'gone',
  }));
}

/** What such a card is paid with; dollars where nobody knows it. */
export function currencyOfSim(sim: Sim | null): string {
  return brandById((sim && carrierOfSim(sim)) ?? firstCarrier).currency;
}

/**
 * The card that a new record is likely about: of those of the user's kind the only one, else the
 * one that was refilled last. Undefined where that would be a guess.
 * @param sim whose card the user said it is
 * @param records the newest first
 */
export function usualCard(
  cards: readonly Card[],
  sim: Sim | null,
  records: readonly RefillRecord[],
): Card | undefined {
  const inUse = cards.filter(({ state }) => state === 'inUse');
  const ofKind = inUse.filter((card) => card.sim === sim);
  const likely = ofKind.length > 0 ? ofKind : inUse;
  if (likely.length === 1) return likely[0];
  const last = records.find(({ line }) => likely.some(({ id }) => id === line));
  return last && likely.find(({ id }) => id === last.line);
}
