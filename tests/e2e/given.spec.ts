import { test as base, expect } from '@playwright/test';
import { givenPages } from '../given/givenPages';
import { nameGiven, type Row } from '../given/nameGiven';

const all = givenPages();

base('real pages of others: none named wrong, at least 80 % of the guide pages named', async () => {
  base.skip(!all, 'the given pages are not here (../shared/pages)');
  base.setTimeout(300_000);
  const rows: Row[] = [];
  await nameGiven(all ?? [], (row) => rows.push(row));
  const wrong = rows.filter(({ verdict }) => verdict === 'wrong').map(({ given }) => given.file);
  expect(wrong).toEqual([]);
  const guide = rows.filter(({ given }) => given.page !== null);
  const named = guide.filter(({ verdict }) => verdict === 'right');
  expect(guide.length).toBeGreaterThan(0);
  expect(named.length / guide.length).toBeGreaterThanOrEqual(0.8);
});
