import { expect, it } from 'vitest';
import type { Sim } from '../../content/guide/sims';
import { addDays } from '../../state/calendarDate';
import { datedLine, noon, sampleLine } from '../../state/lines/line.sample';
import { freshMemory } from '../../state/reminders/memory';
import { nextDue } from './nextDue';

const memory = freshMemory(); // reminds three days before and on the day
const today = '2026-11-01';

/** What is spoken of first among cards, each told by its days left and whose it is. */
function first(cards: [left: number, sim?: Sim][], daysBefore = memory.settings.daysBefore) {
  const lines = cards.map(([left, sim = 't-mobile-us'], at) =>
    datedLine(addDays(today, left), { id: `${at}`, sim, timeZone: 'UTC' }),
  );
  const settings = { ...memory.settings, daysBefore };
  return nextDue({ lines, memory: { ...memory, settings }, now: noon }, 't-mobile-us');
}

it('is silent while none is near', () => {
  expect(first([])).toBeUndefined();
  expect(first([[31]])).toBeUndefined();
  expect(first([[30]])).toMatchObject({ left: 30, others: 0 });
  const lines = [datedLine(today, { archived: true }), sampleLine({ renewal: null })];
  expect(nextDue({ lines, memory, now: noon }, 't-mobile-us')).toBeUndefined();
});

it.each<[string, [number, Sim?][], object]>([
  [
    'one of this carrier, though another has passed',
    [[-3, 'ultra'], [0]],
    { left: 0, elsewhere: false, others: 1 },
  ],
  ['one of this carrier, though another’s is closer', [[0, 'mint'], [2]], { left: 2, others: 1 }],
  ['the one of today, before what has passed', [[-40], [-3], [0]], { left: 0, others: 2 }],
  ['what has just passed, before what comes in days', [[3], [-1]], { left: -1, others: 1 }],
  [
    'another’s of today, before what passed long ago',
    [[-40], [0, 'mint']],
    { left: 0, elsewhere: 'beside', others: 1 },
  ],
  ['what passed within a week', [[-8], [-7, 'mint']], { left: -7, elsewhere: 'beside' }],
  [
    'another’s that is due, before one of this carrier that is not',
    [[12], [2, 'mint']],
    { left: 2, elsewhere: 'alone', others: 0 },
  ],
  [
    'the next, whosever it is, while none is due',
    [[25], [12, 'mint']],
    { left: 12, elsewhere: 'alone', others: 0 },
  ],
  ['what passed long ago, before what is not due', [[-40], [12]], { left: -40, others: 0 }],
])('speaks first of %s', (_, cards, due) => {
  expect(first(cards)).toMatchObject(due);
  expect(first(cards.toReversed())).toMatchObject(due);
});

it('takes for due what the first reminder is of, and what has come', () => {
  expect(first([[0], [3], [4], [7]])).toMatchObject({ others: 1 });
  expect(first([[0], [3], [4], [7]], [7, 0])).toMatchObject({ others: 3 });
  expect(first([[-1], [0], [1]], [])).toMatchObject({ left: 0, others: 1 });
});
