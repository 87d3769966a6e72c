import type { Draft } from './draft';

/** Why something was refused; the words are the user interface's. */
export const problems = [
  'amountEmpty',
  'amountWrong',
  'amountHuge',
  'currencyWrong',
  'dateWrong',
  'dateInFuture',
  'confirmationLong',
  'noteLong',
  'fileKind',
  'fileBig',
  'fileUnreadable',
  'storageFull',
  'gone',
] as const;
export type Problem = (typeof problems)[number];

/** What is wrong beside which field; `record`: with the record as a whole. */
export type Problems = Partial<Record<keyof Draft | 'file' | 'record', Problem>>;
