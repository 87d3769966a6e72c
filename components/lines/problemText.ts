import type { T } from '../../content/text';
import { mostLines } from '../../state/lines/lines';
import { longestNickname } from '../../state/lines/nickname';
import type { Trouble } from './acts';

/** Why something was refused, in words. */
export function problemText(problem: Trouble, t: T): string {
  return t(`lines.problem.${problem}`, { longest: longestNickname, most: mostLines });
}
