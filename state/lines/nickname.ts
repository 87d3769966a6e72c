import { cleanText, textLength } from '../cleanText';

/** The longest nickname, in code points: it must fit into a notification and a narrow popup. */
export const longestNickname = 40;

/** Is there something to see? */
export function isSeen(nickname: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(nickname);
}

/** Would it be kept as it is? */
export function isNickname(nickname: string): boolean {
  return (
    isSeen(nickname) && textLength(nickname) <= longestNickname && cleanText(nickname) === nickname
  );
}

/** Nobody tells "Mum" from "mum" in a reminder. */
export function sameNickname(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}
