import type { Trouble } from './troubles';

/**
 * From "something is wrong" to what helps, in a few questions. An answer leads to the next question
 * or to a trouble; the words are under `help.path` in content/text. Whose card it is comes first:
 * most of what goes wrong is a card of another brand.
 */
const tree = {
  whose: { own: 'where', tourist: 'touristPlan', other: 'notOwnSim' },
  where: { page: 'page', signIn: 'signIn', number: 'number', paid: 'paid' },
  page: { blank: 'blankPage', covered: 'overlay', account: 'postpaidPage' },
  signIn: { blocked: 'signInBlocked', missing: 'separateAccounts', email: 'emailTaken' },
  number: { unknown: 'notOwnSim', plan: 'touristPlan', pin: 'refillPin' },
  paid: {
    declined: 'cardDeclined',
    unclear: 'unclearPayment',
    short: 'taxOnTop',
    suspended: 'stillSuspended',
  },
} as const satisfies Record<string, Record<string, string>>;

type Tree = typeof tree;

export type Question = keyof Tree;
/** `whose.own`: an answer by its question, as its words are named. */
type AnswerId = { [Q in Question]: `${Q}.${keyof Tree[Q] & string}` }[Question];

export const questions = Object.keys(tree) as Question[]; // keys of a literal

export interface Answer {
  id: AnswerId;
  to: Question | Trouble;
}

/**
 * The question to begin with where only these troubles are known, or the one trouble there is.
 * @param knowsWhose the user said whose card it is, or no other's are mistaken for this carrier's
 * @returns undefined where there is nothing to find
 */
export function firstOf(
  known: readonly Trouble[],
  knowsWhose: boolean,
): Question | Trouble | undefined {
  return led(knowsWhose ? 'where' : 'whose', known);
}

/** What can be answered where only these troubles are known: only what leads to one of them. */
export function answersTo(question: Question, known: readonly Trouble[]): Answer[] {
  return Object.entries<Question | Trouble>(tree[question]).flatMap(([name, next]) => {
    const to = led(next, known);
    return to ? [{ id: `${question}.${name}` as AnswerId, to }] : []; // entries forgets the names
  });
}

/** Whether the path goes on with a question there; else it ends with what helps. */
export function isQuestion(step: Question | Trouble): step is Question {
  return Object.hasOwn(tree, step);
}

/** Where an answer leads: a question with but one answer left is not worth asking. */
function led(to: Question | Trouble, known: readonly Trouble[]): Question | Trouble | undefined {
  if (!isQuestion(to)) return known.includes(to) ? to : undefined;
  const answers = answersTo(to, known);
  return answers.length > 1 ? to : answers[0]?.to;
}
