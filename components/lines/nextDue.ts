import type { CarrierId } from '../../content/carriers/brands';
import { carrierOfSim } from '../../content/guide/sims';
import { type CalendarDate, todayIn } from '../../state/calendarDate';
import { type DatedLine, isDated } from '../../state/lines/line';
import { daysLeft, isLongOver } from '../../state/lines/renewal';
import { dueDays } from '../../state/reminders/badge';
import type { Known } from './known';

/**
 * In days: what is further ahead need not be thought of yet. From when on a renewal is near
 * (`nearDays`) is another question, which depends on the reminders.
 */
const foreseen = 30;

export interface Due {
  line: DatedLine;
  today: CalendarDate;
  /** In days; negative once it has passed. */
  left: number;
  /**
   * It is refilled on another site than this carrier's, or nobody knows where: so the links to this
   * carrier's site are for no card that is due (`alone`), or for another one that is (`beside`).
   */
  elsewhere: false | 'alone' | 'beside';
  /** How many others have passed, or are as close as the first reminder. */
  others: number;
}

/**
 * The card to speak of first; undefined while none is near. Of those that are due, one of this
 * carrier's is preferred, then the one closest to today; those that passed long ago come last.
 * @param carrier whose site is offered beside it
 */
export function nextDue(
  { lines, memory, now }: Pick<Known, 'lines' | 'memory' | 'now'>,
  carrier: CarrierId,
): Due | undefined {
  const soon = dueDays(memory.settings);
  const [first, ...rest] = lines
    .filter(isDated)
    .map((line) => {
      const today = todayIn(line.timeZone, now);
      const left = daysLeft(line, today) ?? 0;
      const own = carrierOfSim(line.sim) === carrier;
      const isDue = left <= soon;
      const rank = isDue ? (isLongOver(left) ? 2 : 0) + (own ? 0 : 1) : 4;
      return { line, today, left, own, isDue, rank };
    })
    .sort((a, b) => a.rank - b.rank || Math.abs(a.left) - Math.abs(b.left));
  if (!first || (!first.isDue && first.left > foreseen)) return undefined;
  const others = rest.filter((each) => each.isDue);
  const elsewhere = !first.own && (others.some(({ own }) => own) ? 'beside' : 'alone');
  return { ...first, elsewhere, others: others.length };
}
