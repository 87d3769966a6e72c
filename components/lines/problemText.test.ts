import { expect, it } from 'vitest';
import { createWords, locales } from '../../content/text';
import { problems } from '../../state/lines/problem';
import { problemText } from './problemText';

it.each(locales)('every problem has words in %s, each its own', (locale) => {
  const t = createWords(locale);
  const words = [...problems, 'notKept' as const].map((problem) => problemText(problem, t));
  expect(new Set(words).size).toBe(words.length);
  for (const each of words) expect(each).not.toMatch(/problem\.|\{\{/);
});
