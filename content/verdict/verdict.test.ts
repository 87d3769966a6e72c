import { expect, test } from 'vitest';
import { addresses } from './addresses.sample';
import { verdictOf } from './index';
import { kindOf } from './reasons';

test.each(addresses)('%s: %s', (address, reason, carrier, expected) => {
  const verdict = verdictOf(address, expected);
  expect([verdict.reason, verdict.carrier]).toEqual([reason, carrier]);
  expect(verdict.kind).toBe(kindOf[reason]);
});

test('every reason has an address here', () => {
  const seen = new Set(addresses.map(([, reason]) => reason));
  expect([...seen].sort()).toEqual(Object.keys(kindOf).sort());
});
