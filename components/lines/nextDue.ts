import type { CarrierId } from '../../content/carriers/brands';
import { carrierOfSim } from '../../content/guide/sims';
import { type CalendarDate, todayIn } from '../../state/calendarDate';
import { type DatedLine, isDated } from '../../state/lines/line';
import { daysLeft, isLongOver } from '../../state/lines/renewal';
import { dueDays } from '../../state/reminders/badge';
import type { Known } from './known';

/**
 * In days: further ahead it is nothing to think of yet. From when on it is near (`nearDays`) is another
 * question, and follows the reminders.
 */
const foreseen = 30;

export interface Due {
  line: DatedLine;
  today: CalendarDate;
  /** In days; negative once it has passed. */
  left: number;
  /**
   * Another site than this carrier's refills it, or nobody knows which: the links to this carrier's
   * are for no card that is due (`alone`), or for another one (`beside`).
   */
  elsewhere: false | 'alone' | 'beside';
  /** So many others have passed, or are as close as the first reminder. */
  others: number;
}

/**
 * The card to speak of first; undefined while none is near. Of those that are due it is one of this
 * carrier's where there is any, and the closest to today; what passed long ago comes after them.
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
