import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ids } from '../lines/line.sample';
import { type CsvWords, columns, toCsv } from './csv';
import { plainAmount } from './formatAmount';
import { anyRecords, sampleRecord } from './record.sample';
import { textCell } from './textCell';

const words: CsvWords = {
  headers: {
    date: '日期',
    card: '卡',
    amount: '金额',
    currency: '货币',
    method: '方式',
    confirmation: '确认号',
    note: '备注',
    file: '收据',
  },
  card: (line) => (line === ids[0] ? '妈妈的卡' : ''),
  method: (method) => ({ web: '网站', app: '手机应用', store: '门店' })[method],
};
const rowsOf = (csv: string) =>
  Papa.parse<string[]>(csv.slice(1).trimEnd(), { newline: '\r\n' }).data;

describe('the table', () => {
  it('is UTF-8 with a mark, CRLF, in the words handed in', () => {
    const csv = toCsv([sampleRecord({ amount: 150000, note: '说："好",\n再来' })], words);
    expect(csv).toBe(
      '\ufeff日期,卡,金额,货币,方式,确认号,备注,收据\r\n' +
        `2026-10-20,妈妈的卡,1500.00,USD,网站,'00123,"说：""好"",\n再来",\r\n`,
    );
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('of nothing is its head', () => {
    expect(rowsOf(toCsv([], words))).toEqual([Object.values(words.headers)]);
  });

  it('comes back whole', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const [, ...rows] = rowsOf(toCsv(records, words));
        expect(rows).toEqual(
          records.map((record) => [
            record.date,
            words.card(record.line),
            plainAmount(record.amount, record.currency),
            record.currency,
            words.method(record.method),
            textCell(record.confirmation),
            textCell(record.note),
            textCell(record.file?.name ?? ''),
          ]),
        );
      }),
    );
  });

  it('has no cell that a spreadsheet would run, in no column', () => {
    const evil = '=cmd|"/c calc"!A1\n=1';
    const csv = toCsv(
      [
        sampleRecord({
          confirmation: evil,
          note: evil,
          file: { name: evil, type: 'image/png', size: 1 },
        }),
      ],
      {
        headers: Object.fromEntries(columns.map((each) => [each, evil])) as CsvWords['headers'], // fromEntries forgets the names
        card: () => evil,
        method: () => evil,
      },
    );
    for (const cell of rowsOf(csv).flat()) expect(cell).toMatch(/^[^=]/);
  });

  it('nor one where semicolons part the cells, and quotes in a row hold nothing together', () => {
    const evil = 'x;=cmd|"/c calc"!A1; "+1\n=1\n "@2';
    const file = { name: evil, type: 'image/png', size: 1 } as const;
    const csv = toCsv([sampleRecord({ confirmation: evil, note: evil, file })], {
      ...words,
      card: () => evil,
    });
    const cells = csv.slice(1).split(/[;\r\n]/);
    expect(cells.length).toBeGreaterThan(16);
    for (const cell of cells) expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
  });
});
