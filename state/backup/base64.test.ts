import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sampleBytes } from '../records/record.sample';
import { fromBase64, toBase64 } from './base64';

it('base64 is there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { buffer } = Uint8Array.from(bytes);
      expect(fromBase64(toBase64(buffer))).toEqual(buffer);
    }),
  );
  const large = sampleBytes('image/png', 100_000);
  expect(fromBase64(toBase64(large))).toEqual(large);
  expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
});

test.each(['A', 'AAA', '====', 'é==='])('%s is no base64', (text) => {
  expect(fromBase64(text)?.byteLength ?? 0).toBe(0);
});
