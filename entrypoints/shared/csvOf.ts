import type { T } from '../../content/text';
import type { Card } from '../../state/records/cards';
import { type Column, columns, toCsv } from '../../state/records/csv';
import type { RefillRecord } from '../../state/records/record';

/** The records as a table in the user's language. */
export function csvOf(records: readonly RefillRecord[], cards: readonly Card[], t: T): string {
  const headers = columns.map((column): [Column, string] => [column, t(`records.csv.${column}`)]);
  return toCsv(records, {
    headers: Object.fromEntries(headers) as Record<Column, string>, // fromEntries forgets the names
    card: (line) => cards.find(({ id }) => id === line)?.name ?? '',
    method: (method) => t(`records.method.${method}`),
  });
}
