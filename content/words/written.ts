/**
 * The short hand of the word lists (see words.ts) as the engine wants it. Without the `u` flag,
 * whose matching takes several times as long: Latin letters are named by their range, which holds
 * those of English, Spanish and Polish.
 */
export function written(source: string): string {
  return source
    .replaceAll('~', '\\p{L}*')
    .replaceAll('…', '[^.?!。？！]{0,40}?')
    .replaceAll(' ', '\\s*')
    .replaceAll('[\\p{L}', '[A-Za-z\u00c0-\u017f')
    .replaceAll('\\p{L}', '[A-Za-z\u00c0-\u017f]');
}
