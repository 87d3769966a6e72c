import { simplify } from './han';

/** Latin letters of our languages without their accents. */
const plain = new Map<string, string>();
const accents = {
  a: 'áą',
  c: 'ć',
  e: 'éę',
  i: 'í',
  l: 'ł',
  n: 'ñń',
  o: 'ó',
  s: 'ś',
  u: 'úü',
  z: 'źż',
};
for (const [letter, forms] of Object.entries(accents))
  for (const form of forms) plain.set(form, letter);
plain.set('\u2011', '-'); // where no line may break: "e‑mail"

const ascii = /^[\0-\x7f]*$/;

/**
 * A text as the word lists are written: in lower case, without accents, Chinese in simplified
 * characters. Users and sites leave accents out, and Taiwan and Hong Kong write traditional ones.
 * Each character stays in its place.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  let folded = '';
  for (const character of lower)
    folded += character < '\u3400' ? (plain.get(character) ?? character) : simplify(character);
  return folded;
}
