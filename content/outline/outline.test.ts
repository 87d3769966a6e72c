// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../tests/unit/parsePage';
import { samples } from '../../tests/unit/samples';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import { seeAll } from '../seeAll';
import { at, made, outlineOf } from './made.sample';

describe('an outline', () => {
  it('has the name of the host without what may be somebody’s, and the language', () => {
    const head = (address: string, lang: string) => {
      const found = made(`<html lang="${lang}"><body></body></html>`, address);
      return [found.host, found.lang];
    };
    expect(head('https://www.t-mobile.com./', 'ES-us')).toEqual(['www.t-mobile.com', 'es']);
    expect(head('https://anna.account.t-mobile.com/', 'de')).toEqual([
      '•.account.t-mobile.com',
      'de',
    ]);
    expect(head('https://t-mobile.com/', 'xx')).toEqual(['t-mobile.com', null]);
  });

  it('counts the paragraphs, as far as nine', () => {
    const long = `<p>${'Refilling is easy. '.repeat(15)}</p>`;
    expect(made(long.repeat(2)).paragraphs).toBe(2);
    expect(made(long.repeat(12)).paragraphs).toBe(9);
  });

  it('has what the page was recognised as', () => {
    for (const { address, html, answer } of samples) {
      const { named } = outlineOf(address, parsePage(html));
      expect(named).toEqual(answer && { page: answer.page, certainty: answer.certainty });
    }
  });

  it('is none for pages of others', () => {
    const page = parsePage('<h1>Refill</h1>');
    expect(seeAll(new URL('https://www.example.com/'), page, seesByStyle)).toBeNull();
  });

  it('is empty where the page took itself away', () => {
    const page = parsePage('<h1>Refill</h1>');
    page.documentElement.remove();
    expect(outlineOf(at, page)).toMatchObject({ lang: null, paragraphs: 0, entries: [] });
  });

  it('changes nothing on the page', () => {
    for (const { address, html } of samples) {
      const page = parsePage(html);
      const before = page.documentElement.outerHTML;
      outlineOf(address, page);
      expect(page.documentElement.outerHTML).toBe(before);
    }
  });

  it('reads no value', () => {
    const page = parsePage(
      '<main><input aria-label="Name"><textarea></textarea><select></select></main>',
    );
    for (const field of page.querySelectorAll('input, textarea, select')) {
      Object.defineProperty(field, 'value', {
        get() {
          throw new Error('a value was read');
        },
      });
    }
    expect(() => outlineOf(at, page)).not.toThrow();
  });
});
