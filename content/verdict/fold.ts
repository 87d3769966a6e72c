import { rectifyConfusion } from 'unicode-confusables';

/**
 * What UTS #39 keeps apart, or a skeleton leaves as a letter of its own, and a hasty eye reads as
 * a letter of a carrier's name: small capitals (what the Cyrillic т and м become), Greek, strokes.
 */
const taken: Readonly<Record<string, string>> = {
  ᴛ: 't',
  ʍ: 'm',
  ʙ: 'b',
  ß: 'b',
  ƅ: 'b',
  ʟ: 'l',
  ꞁ: 'l',
  λ: 'l',
  丨: 'l',
  ᴇ: 'e',
  ꞓ: 'e',
  ǝ: 'e',
  ɘ: 'e',
  э: 'e',
  ʀ: 'r',
  口: 'o',
  ー: '-',
  '·': '-',
  _: '-',
};

/**
 * A name as a hasty eye takes it, only ever to be compared with another one folded alike: accents
 * gone, look-alike letters of any script as Latin ones, `1 I i l` one letter, `0` an o, `rn` an m.
 * The skeletons of UTS #39 write m as rn, and its i and l stay two letters; neither matters here. Forms
 * of a letter (𝗆, ｍ, ⓜ) count as the letter, as they do in the hosts that a browser has read.
 */
export function fold(text: string): string {
  return foldSkeleton(rectifyConfusion(text.normalize('NFKD')));
}

/** What is left to do once the letters of a name stand for those they look like. */
export function foldSkeleton(skeleton: string): string {
  return skeleton
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]/gu, (letter) => taken[letter] ?? letter)
    .replaceAll('i', 'l')
    .replace(/rn|nn/g, 'm');
}
