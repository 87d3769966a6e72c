import { expect, it } from 'vitest';
import { type Samples, spreadOf, told } from './rows';

const samples: Samples = {
  insertions: { 'Refill Guide': [30, 12, 14], nothing: [10, 11, 12] },
  'heap 10000': { 'Refill Guide': [800], 'driver.js': [] },
  'quiet script': { 'driver.js': [3], 'an empty script': [0.04] },
};
const row = (wanted: string) => {
  const found = told.find((each) => each.row === wanted);
  if (!found) throw new Error(`no row ${wanted}`);
  return found;
};

it('tells least, middle and most, as what is more than without', () => {
  expect(spreadOf(samples, row('insertions'), 'Refill Guide')).toEqual({
    min: 1,
    median: 3,
    max: 19,
  });
});

it('tells of one sample, of none, and of a row that was not measured', () => {
  expect(spreadOf(samples, row('heap 10000'), 'Refill Guide')?.median).toBe(800);
  expect(spreadOf(samples, row('heap 10000'), 'driver.js')).toBeUndefined();
  expect(spreadOf(samples, row('step'), 'driver.js')).toBeUndefined();
});

it('does not set a peer beside what only ours does', () => {
  expect(spreadOf(samples, row('quiet script'), 'driver.js')).toBeUndefined();
  expect(spreadOf(samples, row('quiet script'), 'an empty script')?.median).toBe(0.04);
});

it('has every row once', () => {
  const rows = told.map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
});
