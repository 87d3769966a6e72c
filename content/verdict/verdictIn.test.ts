import { expect, test } from 'vitest';
import { verdictIn } from './index';
import { fromBad, kindOf } from './reasons';

test.each<[string, string | undefined]>([
  ['https://www.t-mobile.com/', 'ownHost'],
  ['Your points expire: t-mobile.guyyu.icu/pay', 'nameInSubdomain'],
  ['See https://www.t-mobile.com or my-t-mobile.com/x', 'nameWithWords'], // the worst counts
  ['http://www.t-mobile.com www.chase.com', 'ownOverHttp'],
  ['https://www.t-mobile.com https://www.metrobyt-mobile.com', 'otherCarrier'],
  ['no address', undefined],
])('of the pasted %j it tells %s', (text, reason) => {
  expect(verdictIn(text, 't-mobile-us')?.reason).toBe(reason);
});

test('every kind is somewhere between bad and good', () => {
  expect([...new Set<string>(Object.values(kindOf))].sort()).toEqual([...fromBad].sort());
});
