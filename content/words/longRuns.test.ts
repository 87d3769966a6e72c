import { expect, it } from 'vitest';
import { cpuTime } from '../../tests/unit/cpuTime';
import * as lists from '.';
import { expressionOf, listOf } from './words';

const runs = ['x', ' x', '1', ' ', ' xx x xxx', 'x.'].map((run) => run.repeat(600).slice(0, 600));
const wordsIn = (expression: string) =>
  new Set(expression.replace(/\[[^\]]*\]/g, ' ').match(/[a-z\u3400-\u9fff]{2,}/g));

/** How long an answer takes, in milliseconds. */
function timeOf(list: { test(text: string): boolean }, text: string): number {
  const begun = cpuTime();
  list.test(text);
  return cpuTime() - begun;
}

/** The slowest answer. What is slow is slow twice; the garbage of other files is collected once. */
function slowest(list: { test(text: string): boolean }, words: Iterable<string>): number {
  let most = 0;
  for (const word of words) {
    for (const run of runs) {
      const text = `${word} ${run}!`;
      const took = timeOf(list, text);
      most = Math.max(most, took < 100 ? took : Math.min(took, timeOf(list, text)));
    }
  }
  return most;
}

const all = Object.entries(lists).filter(([, list]) => expressionOf(list as never) !== '');

it.each(all)('%s: a long run after any of its words does not hold up the page', (_, list) => {
  const found = wordsIn(expressionOf(list as never));
  expect(found.size).toBeGreaterThan(0);
  expect(slowest(list as never, found)).toBeLessThan(500); // milliseconds; one bad pattern takes hours
});

it('a text of nothing but digits does not hold up the page', () => {
  const list = listOf('\\d+ gb|plan');
  const text = `${'1'.repeat(200_000)} gb`;
  const begun = cpuTime();
  expect(list.test(text)).toBe(false);
  expect(cpuTime() - begun).toBeLessThan(2000); // milliseconds; asked digit by digit for all of it: minutes
  expect(list.test('30 gb')).toBe(true);
});

it('repeated words stand in any number up to theirs, and each is taken whole', () => {
  const list = listOf('order(?: [\\w]+){0,2} failed|so (?:[\\w]+ ){1,2}gone');
  for (const text of ['order failed', 'order now failed', 'order it now failed', 'so it is gone'])
    expect(list.test(text), text).toBe(true);
  expect(list.test('order it now then failed')).toBe(false);
});
