import { expect, test } from 'vitest';
import type { Overview } from '../../messages';
import { addDays, today } from '../calendarDate';
import { ids, sampleLine } from '../lines/line.sample';
import { isOfReceipt } from './isOfReceipt';
import { sampleRecord } from './record.sample';

const lines = [sampleLine(), sampleLine({ id: ids[1], sim: 'metro-us' })];
const paid: Pick<Overview, 'marks' | 'carrier'> = {
  carrier: 't-mobile-us',
  marks: { 'web.submit': 'done' },
};

test.each<[string, boolean, Parameters<typeof sampleRecord>[0], Partial<Overview>]>([
  ['of the carrier’s card, today', true, {}, {}],
  ['of no card', true, { line: null }, {}],
  ['of a card that is gone', true, { line: ids[2] }, {}],
  ['of another carrier’s card', false, { line: ids[1] }, {}],
  ['of that card at its own carrier', true, { line: ids[1] }, { carrier: 'metro-us' }],
  ['of the day before', false, { date: addDays(today(), -1) }, {}],
  ['of a refill that no page has led through', false, {}, { marks: {} }],
  ['of one that was only begun', false, {}, { marks: { 'web.open': 'done' } }],
])('a record %s: %s', (_, is, record, overview) => {
  const kept = sampleRecord({ date: today(), ...record });
  expect(isOfReceipt(kept, lines, { ...paid, ...overview })).toBe(is);
});
