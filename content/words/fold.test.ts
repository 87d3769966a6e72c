import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold';

it.each([
  ['Número de TELÉFONO', 'numero de telefono'],
  ['Płacę źle', 'place zle'],
  ['儲值卡號', '储值卡号'],
  ['plain ascii 12', 'plain ascii 12'],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('leaves each character in its place, and is done at once', () => {
  const letters = fc.constantFrom(...'abcŁłóÓąźñÉ¿ ¡1儲储續费a\u0301');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
