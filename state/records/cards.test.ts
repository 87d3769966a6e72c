import { describe, expect, it } from 'vitest';
import { createWords } from '../../content/text';
import type { Line } from '../lines/line';
import { ids, noon, sampleLine } from '../lines/line.sample';
import { cardsOf, currencyOfSim, usualCard } from './cards';
import { sampleRecord } from './record.sample';

const t = createWords('en');
const cards = (...lines: Partial<Line>[]) =>
  cardsOf(
    lines.map((line) => sampleLine(line)),
    t,
    'en',
  );

describe('cards', () => {
  it('have a name, what is paid there, and whether they are still there', () => {
    expect(
      cards(
        { id: ids[2], nickname: 'Old', removed: noon + 1 },
        { id: ids[1], sim: 't-mobile-pl', nickname: 'Kraków', lastFour: '', archived: true },
        { id: ids[0], nickname: 'Mum', lastFour: '4471' },
      ),
    ).toEqual([
      {
        id: ids[0],
        name: 'Mum · ending 4471',
        sim: 't-mobile-us',
        currency: 'USD',
        state: 'inUse',
      },
      { id: ids[1], name: 'Kraków', sim: 't-mobile-pl', currency: 'PLN', state: 'archived' },
      { id: ids[2], name: 'Old · ending 1234', sim: 't-mobile-us', currency: 'USD', state: 'gone' },
    ]);
  });

  it.each([
    [null, 'USD'],
    ['metro-us', 'USD'],
    ['t-mobile-pl', 'PLN'],
    ['mint', 'USD'],
  ] as const)('of %s are paid in %s', (sim, currency) => {
    expect(currencyOfSim(sim)).toBe(currency);
  });
});

describe('the usual card', () => {
  const two = cards({ id: ids[0] }, { id: ids[1], nickname: 'Another' });

  it('is the only one in use', () => {
    const three = cards(
      { id: ids[0], archived: true },
      { id: ids[1] },
      { id: ids[2], removed: noon + 1 },
    );
    expect(usualCard(three, null, [])?.id).toBe(ids[1]);
    expect(usualCard([], null, [])).toBeUndefined();
  });

  it('is of the kind that the user said', () => {
    const kinds = cards({ id: ids[0], sim: 't-mobile-pl' }, { id: ids[1] });
    expect(usualCard(kinds, 't-mobile-pl', [])?.id).toBe(ids[0]);
    expect(usualCard(kinds, 'mint', [])).toBeUndefined();
  });

  it('is the one that was refilled last; without records none is guessed', () => {
    expect(usualCard(two, 't-mobile-us', [])).toBeUndefined();
    const records = [
      sampleRecord({ line: null }),
      sampleRecord({ line: ids[1] }),
      sampleRecord({ line: ids[0] }),
    ];
    expect(usualCard(two, 't-mobile-us', records)?.id).toBe(ids[1]);
  });
});
