import { describe, expect, it, test } from 'vitest';
import { brands } from '../carriers/brands';
import { createWords, locales } from '../text';
import { answersTo, firstOf, isQuestion, type Question, questions } from './path';
import { type Trouble, troubles } from './troubles';

/** Every way through the questions: the questions asked, and the trouble at the end. */
function ways(
  step: Question | Trouble,
  known: readonly Trouble[],
  asked: Question[] = [],
): { asked: Question[]; end: Trouble }[] {
  if (!isQuestion(step)) return [{ asked, end: step }];
  expect(asked, 'no question comes twice').not.toContain(step);
  return answersTo(step, known).flatMap(({ to }) => ways(to, known, [...asked, step]));
}

const begun = (known: readonly Trouble[], knowsWhose: boolean) => {
  const first = firstOf(known, knowsWhose);
  return first ? ways(first, known) : [];
};

describe.each(brands.map(({ id, guide }) => [id, guide.troubles] as const))('%s', (_, known) => {
  test.each([true, false])('leads to every trouble and to no other (card known: %s)', (knows) => {
    expect(new Set(begun(known, knows).map(({ end }) => end))).toEqual(new Set(known));
  });

  it('asks at most four questions, each with two to four answers', () => {
    for (const { asked } of begun(known, false)) {
      expect(asked.length).toBeLessThanOrEqual(4);
      for (const question of asked) {
        const { length } = answersTo(question, known);
        expect(length).toBeGreaterThanOrEqual(2);
        expect(length).toBeLessThanOrEqual(4);
      }
    }
  });
});

it('asks whose card it is first, and not of whom has said it', () => {
  expect(firstOf(troubles, false)).toBe('whose');
  expect(firstOf(troubles, true)).toBe('where');
});

it('passes over a question with one answer left, and ends where nothing is known', () => {
  expect(answersTo('where', ['overlay', 'cardDeclined'])).toEqual([
    { id: 'where.page', to: 'overlay' },
    { id: 'where.paid', to: 'cardDeclined' },
  ]);
  expect(firstOf(['overlay'], false)).toBe('overlay');
  expect(firstOf([], false)).toBeUndefined();
});

it('has no question that is called like a trouble', () => {
  for (const question of questions) expect(troubles).not.toContain(question);
});

test.each(locales)('every question and answer has its words in %s', (locale) => {
  const t = createWords(locale);
  for (const question of questions) {
    expect(t(`help.path.${question}.ask`, { carrier: 'X' })).not.toContain('help.');
    const said = answersTo(question, troubles).map(({ id }) => t(`help.path.${id}`));
    for (const answer of said) expect(answer).not.toContain('help.');
    expect(new Set(said).size, 'told apart').toBe(said.length);
  }
});
