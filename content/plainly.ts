import { readingLength } from './names';
import type { Words } from './words';
import { fold } from './words/fold';
import { conditional } from './words/turns';

/** Where a sentence ends; in Chinese a comma parts what are sentences elsewhere. */
const ends = /(?<=[.!?;])\s+|(?<=[。！？；，])(?!以免)(?<!(?:如果?|若)还?[未没][^，]{0,8}，)/u;

/** The sentences of a text, as they are written. */
export const sentences = (text: string): string[] => text.split(ends);

/** No row and no product is called by more. */
const longestName = 50;
/** Does it say more than a name, with a stop at its end? What a product is called has none. */
export const isSentence = (text: string): boolean =>
  readingLength(text) > longestName && /[.!?。！？]$/.test(text);

/**
 * Tells whether a sentence of a text holds these words and passes.
 * @param passes is given the sentence folded (see words/fold.ts)
 */
function inSentence(words: Words, passes: (sentence: string) => boolean): Words {
  return {
    test: (text) =>
      words.test(text) &&
      sentences(text).some((sentence) => words.test(sentence) && passes(fold(sentence))),
  };
}

/** What a sentence goes on with: ", and AutoPay is on". What stands before it is told for itself. */
const goesOn = /,\s+and (?:you|we|auto|today|the) ?\S.*$/isu;

/** The same words where a sentence tells them as a fact: one that nothing turns (words/turns.ts). */
export function plainly(words: Words, ...turns: readonly Words[]): Words {
  const isPlain = (part: string) => !turns.some((turn) => turn.test(fold(part)));
  return {
    test: (text) =>
      words.test(text) &&
      sentences(text).some((sentence) => {
        if (!words.test(sentence)) return false;
        const before = sentence.replace(goesOn, '');
        return isPlain(sentence) || (before !== sentence && words.test(before) && isPlain(before));
      }),
  };
}

/** The same words where something turns their sentence. */
export function turned(words: Words, ...turns: readonly Words[]): Words {
  return inSentence(words, (sentence) => turns.some((turn) => turn.test(sentence)));
}

/** Where a sentence does this to them, and nothing else turns it. */
export function turnedOnly(words: Words, by: Words, ...turns: readonly Words[]): Words {
  return inSentence(
    words,
    (sentence) => by.test(sentence) && !turns.some((turn) => turn.test(sentence)),
  );
}

const asks = /[?？]|^¿/;

/** The same words in a sentence that neither asks nor begins with a condition. */
export const unconditionally = (words: Words, ...turns: readonly Words[]): Words =>
  plainly(words, asks, conditional, ...turns);
