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
 * @param parts what of the text is asked
 */
function inSentence(
  words: Words,
  passes: (sentence: string) => boolean,
  parts: (text: string) => string[] = sentences,
): Words {
  return {
    test: (text) =>
      words.test(text) && parts(text).some((part) => words.test(part) && passes(fold(part))),
  };
}

/** What a sentence goes on with: ", and AutoPay is on". */
const goesOn = /,\s+and (?:you|we|auto|today|the).*$/isu;
/** Sentences, and what in them stands before what they go on with: it is told for itself. */
const withBeginnings = (text: string): string[] =>
  sentences(text).flatMap((each) => [...new Set([each, each.replace(goesOn, '')])]);

/** The same words where a sentence tells them as a fact: one that nothing turns (words/turns.ts). */
export function plainly(words: Words, ...turns: readonly Words[]): Words {
  return inSentence(
    words,
    (sentence) => !turns.some((turn) => turn.test(sentence)),
    withBeginnings,
  );
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
