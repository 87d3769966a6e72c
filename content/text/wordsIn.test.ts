import { expect, it } from 'vitest';
import { words } from '.';
import { wordsIn } from './wordsIn';

const t = wordsIn(words.en);

it('fills in what is handed in, as it is', () => {
  const page = '<b>{{number}}</b> $& $1';
  expect(t('panel.where', { number: 3, total: 6, page })).toBe(`Step 3 of 6 · ${page}`);
});

it('fills in the facts of the carrier alone', () => {
  expect(t('sim.name')).toContain('T-Mobile');
  expect(t.for('metro-us')('sim.name')).toContain('Metro');
  expect(t.for('metro-us').for('t-mobile-us')('sim.name')).toBe(t('sim.name'));
});

it('answers a key that the carrier has no text for with the key', () => {
  expect(t.for('t-mobile-pl')('trouble.touristPlan.why')).toBe('trouble.touristPlan.why');
  expect(t('panel.next.more.of.it' as 'panel.next', { step: 1 })).toBe('panel.next.more.of.it');
  expect(wordsIn(words.en)('panel' as 'panel.next', { step: 1 })).toBe('panel');
});
