import { carrierOfSim } from '../../content/guide/sims';
import type { Overview } from '../../messages';
import { today } from '../calendarDate';
import type { Line } from '../lines/line';
import type { RefillRecord } from './record';

/**
 * Is it the record of the refill that was paid last? Without one that the pages have led through, the
 * tick would be of no refill, and could put that of another carrier aside.
 * @param lines all of them, removed ones too
 */
export function isOfReceipt(
  { date, line }: RefillRecord,
  lines: readonly Line[],
  { marks, carrier }: Pick<Overview, 'marks' | 'carrier'>,
): boolean {
  const sim = lines.find(({ id }) => id === line)?.sim;
  const isOfCarrier = !sim || carrierOfSim(sim) === carrier;
  return isOfCarrier && date === today() && marks['web.submit'] !== undefined;
}
