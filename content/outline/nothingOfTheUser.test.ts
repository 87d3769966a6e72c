// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { outlineSchema } from '../../state/outlineSchema';
import { made } from './made.sample';
import { outlineText } from './outlineText';
import { addressOf, pageOf, person, unaccented } from './person.sample';
import { hanWords, latinWords } from './vocabulary';

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe('nothing of the user is in an outline', () => {
  it('none of their words and numbers, wherever the page has them', () => {
    fc.assert(
      fc.property(person, (p) => {
        const text = outlineText(made(pageOf(p), addressOf(p)));
        const told = new Set(wordsOf(text));
        for (const secret of [p.name, p.email, p.phone, p.card, p.iccid, p.amount]) {
          for (const part of wordsOf(secret)) {
            if (part === 'example') continue;
            expect(told.has(part), part).toBe(false);
            if (/^\d+$/.test(part) && part.length > 1) expect(text).not.toContain(part);
          }
        }
        for (const part of p.chinese) expect(text).not.toContain(part);
        expect(text).not.toContain(p.password);
      }),
      { numRuns: 60 },
    );
  });

  it('whoever they are, the outline is the same', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(made(pageOf(a), addressOf(a))).toEqual(made(pageOf(b), addressOf(b)));
      }),
      { numRuns: 60 },
    );
  });

  it('and nothing but the vocabulary is in its words', () => {
    fc.assert(
      fc.property(person, fc.array(fc.string({ unit: 'grapheme' })), (p, more) => {
        const html = pageOf(p) + more.map((text) => `<p>Balance ${text}</p>`).join('');
        const found = made(html, addressOf(p));
        expect(v.is(outlineSchema, found)).toBe(true);
        for (const { text = '', name = '' } of found.entries) {
          for (const told of wordsOf(`${text} ${name}`)) {
            const plain = unaccented(told.replace(/^0/, ''));
            const han = /^\p{Script=Han}+$/u.test(plain);
            expect(plain === '' || latinWords.has(plain) || han, told).toBe(true);
          }
        }
        expect(hanWords.size).toBeGreaterThan(300);
      }),
      { numRuns: 60 },
    );
  });
});
