import { expect, test } from 'vitest';
import { carrierIds } from '../carriers/brands';
import { pages } from '../pages';
import {
  asksFirst,
  carrierOfSim,
  isElsewhere,
  isOtherBrand,
  isToldElsewhere,
  type Sim,
  sims,
} from './sims';

test('each kind of card is asked for once, the likeliest first and "don’t know" last', () => {
  expect(new Set(sims).size).toBe(sims.length);
  expect(sims).toEqual(expect.arrayContaining([...carrierIds]));
  expect([sims[0], sims.at(-1)]).toEqual(['t-mobile-us', 'unknown']);
});

test('only the cards of carriers that the guide knows have a site', () => {
  expect(carrierOfSim('metro-us')).toBe('metro-us');
  expect(carrierOfSim('mint')).toBeUndefined();
});

test.each<[Sim | null, boolean, boolean]>([
  [null, false, false],
  ['t-mobile-us', false, false],
  ['metro-us', true, true],
  ['mint', true, true], // its site is none that the guide knows
  ['reseller', true, true],
  ['tourist', false, true], // a new pass is bought there
  ['unknown', false, true],
])('the card %s has another brand’s site: %s; is refilled elsewhere: %s', (sim, brand, away) => {
  expect(isOtherBrand(sim, 't-mobile-us')).toBe(brand);
  expect(isElsewhere(sim, 't-mobile-us')).toBe(away);
});

test('a tourist’s pass is no other carrier’s', () => {
  expect(isOtherBrand('tourist', 'metro-us')).toBe(true);
  expect(isElsewhere('tourist', 't-mobile-pl')).toBe(true);
});

test('where no other’s cards are taken for the carrier’s own, one without a name may be its own', () => {
  expect(isElsewhere('unknown', 'metro-us')).toBe(false);
  for (const sim of sims.filter((each) => each !== 'unknown' && each !== 'metro-us'))
    expect(isElsewhere(sim, 'metro-us')).toBe(true);
  expect(isElsewhere('metro-us', 'metro-us')).toBe(false);
  expect(isElsewhere('t-mobile-us', 'metro-us')).toBe(true);
  expect(isElsewhere('t-mobile-us', 't-mobile-pl')).toBe(true);
});

test.each([undefined, ...pages])('once money has moved, the page is told first: %s', (page) => {
  const isPaid = ['confirmation', 'paymentPending', 'paymentFailed', 'history'].includes(
    page ?? '',
  );
  expect(isToldElsewhere('ultra', 't-mobile-us', page)).toBe(!isPaid);
  expect(asksFirst(null, 't-mobile-us', page)).toBe(!isPaid);
  expect(isToldElsewhere('t-mobile-us', 't-mobile-us', page)).toBe(false);
  expect(asksFirst('ultra', 't-mobile-us', page)).toBe(false);
  expect(asksFirst(null, 't-mobile-pl', page)).toBe(false);
});
