import type { Locale, T } from '../../content/text';
import type { Problem } from '../../state/records/problem';
import { largestFile, longestConfirmation, longestNote } from '../../state/records/record';
import { sizeText } from './sizeText';

/** Why something was refused, in words; `failed`: the browser did not say why. */
export function problemText(t: T, locale: Locale, problem: Problem | 'failed'): string {
  return t(`records.problem.${problem}`, {
    longest: problem === 'noteLong' ? longestNote : longestConfirmation,
    most: sizeText(largestFile, locale),
  });
}
