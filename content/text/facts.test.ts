import { describe, expect, test } from 'vitest';
import { literal, ownTo } from '../../tests/ownTo';
import { brandById, brands, carrierIds } from '../carriers/brands';
import { factValuesOf } from '../facts';
import { createWords, locales } from '.';
import { dummy, localesAndCarriers, textsOf } from './texts.sample';

describe.each(localesAndCarriers)('%s, %s', (locale, carrier) => {
  const texts = textsOf(locale, carrier);

  test('no fact is written out in the words: it would be forgotten when the fact changes', () => {
    // Of no carrier: the amounts and codes of one are wrong with another.
    for (const [name, { value }] of brands.flatMap(({ guide }) => Object.entries(guide.facts))) {
      const alone = new RegExp(`(?<![\\w-])${literal(value)}(?![\\w-])`);
      for (const [key, text] of texts)
        expect(alone.test(text), `${name} in ${key}: ${text}`).toBe(false);
    }
  });
});

test.each(carrierIds)('no fact of %s is there without being printed', (carrier) => {
  const all = textsOf('en', carrier)
    .map(([, text]) => text)
    .join(' ');
  for (const name of Object.keys(factValuesOf(brandById(carrier))))
    expect(all).toContain(`{{${name}}}`);
});

test.each(locales)('in %s nothing is said of another carrier', (locale) => {
  for (const { id, guide } of brands) {
    const others = brands.filter((other) => other.id !== id);
    const foreign = others.flatMap((other) => ownTo(other.id));
    const t = createWords(locale, id);
    for (const [key] of textsOf(locale, id)) {
      const shown = t(key, dummy);
      for (const own of foreign) expect(shown, `${id}: ${key}`).not.toMatch(own);
      if (!Object.values(guide.facts).some(({ value }) => value.includes('$')))
        expect(shown, `${id}: ${key}`).not.toContain('$');
    }
  }
});
