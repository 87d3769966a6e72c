import { describe, expect, it } from 'vitest';
import { brandById, brands } from '../content/carriers/brands';
import { allSteps } from '../content/guide/steps';
import { targetsOf } from '../content/locate';
import { isAskedAbout, moments, pageOf } from '../content/pages';
import { createWords, hasCaution, locales } from '../content/text';
import { plain, showAt } from './show.sample';

/** Every word of an answer, however deep. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const each of Object.values(value)) yield* textsOf(each);
}

const each = brands.flatMap(({ id }) =>
  locales.flatMap((locale) => moments.map((moment) => [moment, locale, id] as const)),
);

describe.each(each)('%s in %s, of %s', (moment, locale, carrier) => {
  const show = showAt(moment, locale, { carrier });
  const own = Object.values(brandById(carrier).guide.links);
  const official = new Set<string>(own.map(({ href }) => href));

  it('says what to do, in full words', () => {
    expect(plain(show.words.title).trim()).not.toBe('');
    expect(show.words.body.length).toBeGreaterThan(0);
    for (const line of show.words.body) expect(plain(line).trim()).not.toBe('');
    expect(show.words.callout).not.toBe('');
    for (const text of textsOf(show)) {
      expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|^(?:moment|step|panel|page)\.\w/);
    }
  });

  it('tells its page, its language, a step there is, and six marks of progress or none', () => {
    expect(allSteps).toContain(show.step);
    expect(show.page).toBe(pageOf(moment));
    expect(show.lang).toBe(locale);
    expect(show.progress.length === 0 || show.progress.length === 6).toBe(true);
    expect(show.words.where).toContain(createWords(locale)(`page.${show.page}`));
  });

  it('asks whether it is this page, with yes and no, where there is a question', () => {
    const t = createWords(locale, carrier);
    const { question, yes, no } = show.words;
    expect([question, yes, no]).toEqual([
      isAskedAbout(show.page) ? t(`panel.question.${show.page}`) : '',
      t('panel.yes'),
      t('panel.no'),
    ]);
  });

  it('links to official pages only', () => {
    for (const { href, label } of show.words.links) {
      expect(official).toContain(href);
      expect(label).not.toBe('');
    }
    for (const text of textsOf(show.words))
      if (text.startsWith('http')) expect(official).toContain(text);
  });

  it('points only where there is a control to point at', () => {
    expect(show.points).toBe(targetsOf(moment, carrier).length > 0);
  });

  it('warns where a warning is written, and only there', () => {
    // Where nothing can be refilled there are no two numbers to compare.
    const warned = hasCaution(pageOf(moment), carrier) && moment !== 'refillStart.notAllowed';
    expect(show.words.caution !== undefined).toBe(warned);
  });

  it('can be put into a message: nothing is lost on the way', () => {
    expect(JSON.parse(JSON.stringify(show))).toEqual(show);
  });
});
