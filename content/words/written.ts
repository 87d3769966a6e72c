/** Any words, one after the other: a run of letters that is repeated, white space before or after it. */
const run = /(?<=\(\?: ?)(\[[^\]]+\])\+(?= ?\)[*+{])/g;

/**
 * The short hand of the word lists (see words.ts) as the engine wants it. A run that is repeated is
 * taken whole: white space is optional, so a long one could be cut into words in so many ways that
 * the page would stand still. Without the `u` flag, whose matching takes several times as long: Latin
 * letters are named by their range, which holds those of English, Spanish and Polish.
 */
export function written(source: string): string {
  return source
    .replace(run, '$1+(?!$1)')
    .replaceAll('~', '\\p{L}*')
    .replaceAll('…', '[^.?!。？！]{0,40}?')
    .replaceAll(' ', '\\s*')
    .replaceAll('[\\p{L}', '[A-Za-z\u00c0-\u017f')
    .replaceAll('\\p{L}', '[A-Za-z\u00c0-\u017f]');
}
