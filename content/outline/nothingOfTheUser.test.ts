// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { outlineSchema } from '../../state/outlineSchema';
import { made } from './made.sample';
import { outlineText } from './outlineText';
import { addressOf, pageOf, person, unaccented } from './person.sample';
import { hanWords, latinWords } from './vocabulary';

/** Chinese has no spaces: a run of it is known when known words make all of it; of money the units stay. */
const knownHan = new RegExp(`^(?:${[...hanWords, '美元', '元', '块', '塊'].join('|')})+$`);
/** Any Chinese text, as in a street, a town or a note. */
const han = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { maxLength: 8 })
  .map((codes) => String.fromCodePoint(...codes));

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
      fc.property(person, fc.array(fc.string({ unit: 'grapheme' })), han, (p, more, chinese) => {
        const texts = [...more.map((text) => `Balance ${text}`), `余额${chinese}`];
        const html = pageOf(p) + texts.map((text) => `<p>${text}</p>`).join('');
        const found = made(html, addressOf(p));
        expect(v.is(outlineSchema, found)).toBe(true);
        for (const { text = '', name = '' } of found.entries) {
          for (const told of wordsOf(`${text} ${name}`)) {
            const plain = unaccented(told.replace(/^0/, ''));
            expect(plain === '' || latinWords.has(plain) || knownHan.test(plain), told).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
