import type { Method } from '../../content/guide/steps';
import { plainAmount } from './formatAmount';
import type { RefillRecord } from './record';
import { textCell } from './textCell';

/** In the order in which they stand. */
export const columns = [
  'date',
  'card',
  'amount',
  'currency',
  'method',
  'confirmation',
  'note',
  'file',
] as const;
export type Column = (typeof columns)[number];

export interface CsvWords {
  headers: Record<Column, string>;
  /** What a line is called; '' for none and for one that is gone. */
  card(line: string | null): string;
  method(method: Method): string;
}

/**
 * The records as a table for spreadsheets: RFC 4180, and a byte order mark, without which Excel
 * reads Chinese text as something else. Amounts have a point and all decimals, dates are ISO.
 */
export function toCsv(records: readonly RefillRecord[], words: CsvWords): string {
  const rows = records.map((record) => {
    const cells: Record<Column, string> = {
      date: record.date,
      card: textCell(words.card(record.line)),
      amount: plainAmount(record.amount, record.currency),
      currency: record.currency,
      method: textCell(words.method(record.method)),
      confirmation: textCell(record.confirmation),
      note: textCell(record.note),
      file: textCell(record.file?.name ?? ''),
    };
    return columns.map((column) => cells[column]);
  });
  const head = columns.map((column) => textCell(words.headers[column]));
  return `\ufeff${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** A cell as it stands in the file; blanks at its ends are cut off by some programs, unless quoted. */
function field(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
