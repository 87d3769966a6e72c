// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isNamed, judged } from '../tests/unit/judged';
import { english } from '../tests/unit/kinds/en';
import { spanish } from '../tests/unit/kinds/es';
import { noStep } from '../tests/unit/kinds/noStep';
import { otherBusiness, otherCardForms } from '../tests/unit/kinds/otherBusiness';
import { polish } from '../tests/unit/kinds/pl';
import { simplified } from '../tests/unit/kinds/zhCN';
import { traditional } from '../tests/unit/kinds/zhTW';
import { framed } from '../tests/unit/samples';

const elsewhere = 'https://www.t-mobile.com/x/y';
const inPoland = 'https://www.t-mobile.pl/strona';

const languages = { english, spanish, polish, simplified, traditional };

describe.each(Object.entries(languages))('pages in %s are named', (_, kinds) => {
  test.each(kinds)('%s: %s', (_, page, html) => {
    const said = judged(kinds === polish ? inPoland : elsewhere, framed(html));
    if (!page) throw new Error('a page to be named');
    expect.soft([said.outside, isNamed(said.outside, page)]).toEqual([said.outside, true]);
    expect([said.within, isNamed(said.within, page)]).toEqual([said.within, true]);
  });
});

describe('silent, with and without a refill under way', () => {
  test.each([...otherBusiness, ...noStep])('%s', (_, __, html) => {
    for (const frame of [framed, (main: string) => `<main>${main}</main>`])
      expect(judged(elsewhere, frame(html))).toEqual({ outside: '–', within: '–' });
  });
});

describe('asked at most', () => {
  test.each(otherCardForms)('%s', (_, __, html) => {
    const said = judged(elsewhere, framed(html));
    for (const each of [said.outside, said.within]) expect(['–', 'payment?']).toContain(each);
  });
});
