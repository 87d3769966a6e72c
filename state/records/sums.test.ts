import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ids } from '../lines/line.sample';
import { anyRecords, sampleRecord } from './record.sample';
import { sums } from './sums';

it('adds up what was spent on a line in a year, each currency by itself', () => {
  const records = [
    sampleRecord({ date: '2025-12-31', amount: 1000 }),
    sampleRecord({ date: '2026-01-01', amount: 1500 }),
    sampleRecord({ date: '2026-12-31', amount: 2500 }),
    sampleRecord({ date: '2026-06-01', amount: 4000, currency: 'PLN' }),
    sampleRecord({ date: '2026-06-01', amount: 9000, line: ids[1] }),
    sampleRecord({ date: '2026-06-01', amount: 7, line: null }),
  ];
  expect(sums(records)).toEqual([
    { line: ids[0], year: 2026, currency: 'USD', amount: 4000, count: 2 },
    { line: ids[0], year: 2026, currency: 'PLN', amount: 4000, count: 1 },
    { line: ids[1], year: 2026, currency: 'USD', amount: 9000, count: 1 },
    { line: null, year: 2026, currency: 'USD', amount: 7, count: 1 },
    { line: ids[0], year: 2025, currency: 'USD', amount: 1000, count: 1 },
  ]);
  expect(sums([])).toEqual([]);
});

it('loses no cent and no record', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const all = sums(records);
      const total = (each: readonly { amount: number }[]) =>
        each.reduce((sum, { amount }) => sum + amount, 0);
      expect(total(all)).toBe(total(records));
      expect(all.reduce((count, sum) => count + sum.count, 0)).toBe(records.length);
    }),
  );
});
