import { test as base, expect } from '@playwright/test';
import { givenPages, outlines, skipped } from '../given/givenPages';
import { nameGiven, type Row } from '../given/nameGiven';

const all = givenPages();
const ofOthers = all.filter(({ folder }) => folder !== outlines);
const reported = all.filter(({ folder }) => folder === outlines);

base(
  'real pages of others: none named wrong, at least 95 % of the guide pages named or asked about',
  async () => {
    base.skip(ofOthers.length === 0, skipped);
    base.setTimeout(300_000);
    const rows: Row[] = [];
    await nameGiven(ofOthers, (row) => rows.push(row));
    const wrong = rows.filter(({ verdict }) => verdict === 'wrong').map(({ given }) => given.file);
    expect(wrong).toEqual([]);
    const guide = rows.filter(({ given }) => given.page !== null);
    const named = guide.filter(({ verdict }) => verdict === 'right');
    expect(guide.length).toBeGreaterThan(0);
    expect(named.length / guide.length).toBeGreaterThanOrEqual(0.8);
    const found = guide.filter(({ verdict }) => verdict === 'right' || verdict === 'asked');
    expect(found.length / guide.length).toBeGreaterThanOrEqual(0.95);
  },
);

base('pages that users reported: each is what its label says', async () => {
  base.setTimeout(300_000);
  const rows: Row[] = [];
  await nameGiven(reported, (row) => rows.push(row));
  const missed = rows.filter(({ verdict }) => verdict === 'silent' || verdict === 'wrong');
  expect(missed.map(({ given }) => given.file)).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});
