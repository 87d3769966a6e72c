import type { CarrierId } from '../../content/carriers/brands';
import { carrierOfSim } from '../../content/guide/sims';
import { type CalendarDate, todayIn } from '../../state/lines/calendarDate';
import { type DatedLine, isDated, type Line } from '../../state/lines/line';
import { daysLeft } from '../../state/lines/renewal';

/** Further ahead it is nothing to think of yet. */
const near = 30;

interface Due {
  line: DatedLine;
  today: CalendarDate;
  /** In days; negative once it has passed. */
  left: number;
  /** Another site than this carrier's refills it, or nobody knows which. */
  elsewhere: boolean;
}

/**
 * The card that comes first; undefined while none is near.
 * @param carrier whose site is offered beside it
 * @param now epoch milliseconds
 */
export function nextDue(lines: readonly Line[], carrier: CarrierId, now: number): Due | undefined {
  const [first] = lines
    .filter(isDated)
    .map((line) => {
      const today = todayIn(line.timeZone, now);
      const elsewhere = carrierOfSim(line.sim) !== carrier;
      return { line, today, left: daysLeft(line, today) ?? 0, elsewhere };
    })
    .sort((a, b) => a.left - b.left);
  return first && first.left <= near ? first : undefined;
}
