/** The longest nickname, in code points: it must fit into a notification and a narrow popup. */
export const longestNickname = 40;

/**
 * What is kept of a typed nickname: one line without blanks around it, and without characters
 * that are not seen but turn the text of a notification around.
 */
export function cleanNickname(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** Emoji and Chinese characters count one each, where `length` would count some twice. */
export function nicknameLength(nickname: string): number {
  return [...nickname].length;
}

/** Is there something to see? */
export function isSeen(nickname: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(nickname);
}

/** Would it be kept as it is? */
export function isNickname(nickname: string): boolean {
  return (
    isSeen(nickname) &&
    nicknameLength(nickname) <= longestNickname &&
    cleanNickname(nickname) === nickname
  );
}

/** Nobody tells "Mum" from "mum" in a reminder. */
export function sameNickname(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}
