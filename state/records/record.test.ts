import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordSchema } from './record';
import { sampleRecord } from './record.sample';

describe('the shape that is kept', () => {
  test.each<[string, object]>([
    ['half a cent', { amount: 0.5 }],
    ['less than nothing', { amount: -1 }],
    ['more than can be typed', { amount: 1e10 }],
    ['a currency that is none', { currency: 'usd' }],
    ['an unknown method', { method: 'mail' }],
    ['a day that is none', { date: '2026-02-30' }],
    ['a line that is none', { line: 'mum' }],
    ['what turns text around', { note: 'a\u202eb' }],
    ['a file of a wrong kind', { file: { name: 'a.svg', type: 'image/svg+xml', size: 1 } }],
    ['a file too large', { file: { name: 'a.jpg', type: 'image/jpeg', size: 10485761 } }],
    ['a file without a name', { file: { name: '', type: 'image/jpeg', size: 1 } }],
    [
      'a file with too long a name',
      { file: { name: 'a'.repeat(101), type: 'image/jpeg', size: 1 } },
    ],
    ['a note that is too long', { note: 'a'.repeat(501) }],
    ['more than there should be', { card: '4111' }],
  ])('is not %s', (_, over) => {
    expect(v.is(recordSchema, sampleRecord())).toBe(true);
    expect(v.is(recordSchema, { ...sampleRecord(), ...over })).toBe(false);
  });
});
