import type { RefillRecord } from './record';

/** What was spent on a line in a year, in one currency: different ones are never added up. */
export interface Sum {
  line: string | null;
  year: number;
  currency: string;
  /** Minor units. */
  amount: number;
  /** How many refills. */
  count: number;
}

/** The newest year first; within it in the order in which lines and currencies turn up. */
export function sums(records: readonly RefillRecord[]): Sum[] {
  const found = new Map<string, Sum>();
  for (const { line, date, currency, amount } of records) {
    const year = +date.slice(0, 4);
    const key = `${year} ${currency} ${line}`;
    const sum = found.get(key) ?? { line, year, currency, amount: 0, count: 0 };
    found.set(key, { ...sum, amount: sum.amount + amount, count: sum.count + 1 });
  }
  return [...found.values()].sort((a, b) => b.year - a.year);
}
