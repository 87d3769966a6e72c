import type { Words } from './words';
import { fold } from './words/fold';

/** Where a sentence ends; in Chinese, a comma parts what are sentences elsewhere. */
const ends = /(?<=[.!?;:])\s+|(?<=[。！？；，：])/u;

/**
 * The same words, where a sentence tells them as a fact: none in which something turns it.
 * @param turns expressions for folded sentences (see words/turns.ts)
 */
export function plainly(words: Words, ...turns: readonly RegExp[]): Words {
  return {
    test: (text) =>
      words.test(text) &&
      text.split(ends).some((each) => words.test(each) && !isTurned(each, turns)),
  };
}

/** The same words, where something turns their sentence. */
export function turned(words: Words, ...turns: readonly RegExp[]): Words {
  return {
    test: (text) =>
      words.test(text) &&
      text.split(ends).some((each) => words.test(each) && isTurned(each, turns)),
  };
}

function isTurned(sentence: string, turns: readonly RegExp[]): boolean {
  const folded = fold(sentence);
  return turns.some((turn) => turn.test(folded));
}

/** It asks, or begins with a condition. */
const conditional = /[?？]|^(?:¿|if|when|should|in case|si|cuando|je[śs]li|gdy)\b|如|若/iu;

/** A sentence of a text that holds these words and neither asks nor supposes. */
export function sentence(words: Words, text: string): string | undefined {
  return text.split(ends).find((each) => words.test(each) && !conditional.test(each));
}

/** The same words, where a sentence denies them and nothing else turns it. */
export function deniedIn(words: Words, negated: RegExp, ...turns: readonly RegExp[]): Words {
  return {
    test: (text) =>
      words.test(text) &&
      text
        .split(ends)
        .some((each) => words.test(each) && negated.test(fold(each)) && !isTurned(each, turns)),
  };
}
