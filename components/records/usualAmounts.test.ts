import { expect, it } from 'vitest';
import { ids } from '../../state/lines/line.sample';
import { sampleRecord } from '../../state/records/record.sample';
import { sizeText } from './sizeText';
import { usualAmounts } from './usualAmounts';

const paid = (amount: number, line: string | null = ids[0], currency = 'USD') =>
  sampleRecord({ amount, line, currency });

it('are those of the card, each once, the newest first, three at most', () => {
  const records = [paid(900, null), paid(1500), paid(2000), paid(1500), paid(2500), paid(3000)];
  expect(usualAmounts(records, ids[0]).map(({ amount }) => amount)).toEqual([1500, 2000, 2500]);
});

it('are those of any card where this one has none', () => {
  const records = [paid(1500), paid(1500, ids[0], 'PLN')];
  expect(usualAmounts(records, ids[1])).toEqual([
    { amount: 1500, currency: 'USD' },
    { amount: 1500, currency: 'PLN' },
  ]);
  expect(usualAmounts([], null)).toEqual([]);
});

it.each([
  [12, '1 kB'],
  [1024, '1 kB'],
  [1_300_000, '1.2 MB'],
  [10 * 1024 * 1024, '10 MB'],
])('%d bytes are %s', (size, text) => {
  expect(sizeText(size, 'en')).toBe(text);
});
