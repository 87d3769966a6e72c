import type { RefillRecord } from '../../state/records/record';

type Amount = Pick<RefillRecord, 'amount' | 'currency'>;

/** Few enough for one line. */
const most = 3;

/**
 * What was paid the last times, each amount once: for this card, or where it has no records, for any.
 * @param records the newest first
 */
export function usualAmounts(records: readonly RefillRecord[], line: string | null): Amount[] {
  const own = records.filter((record) => record.line === line);
  const found = new Map<string, Amount>();
  for (const { amount, currency } of own.length > 0 ? own : records) {
    found.set(`${amount} ${currency}`, { amount, currency });
    if (found.size === most) break;
  }
  return [...found.values()];
}
