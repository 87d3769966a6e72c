import type { Draft } from './draft';

/** Why something was refused; the words are the user interface's. */
export const problems = [
  'nicknameEmpty',
  'nicknameLong',
  'lastFourWrong',
  'dateWrong',
  'dateInPast',
  'dateTooFar',
  'daysWrong',
  'zoneWrong',
  'alreadyThere',
  'tooMany',
  'gone',
] as const;
export type Problem = (typeof problems)[number];

/** What is wrong beside which field; `line`: with the line as a whole. */
export type Problems = Partial<Record<keyof Draft | 'line', Problem>>;
