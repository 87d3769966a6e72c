// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AboutMoney, at, type Heading, under } from '../tests/unit/aboutMoney/aboutMoney';
import { pages as boxes } from '../tests/unit/aboutMoney/boxes';
import { pages as cluttered } from '../tests/unit/aboutMoney/cluttered';
import { pages as contradicted } from '../tests/unit/aboutMoney/contradicted';
import { pages as edges } from '../tests/unit/aboutMoney/edges';
import { pages as english, headings as englishHeadings } from '../tests/unit/aboutMoney/en';
import { pages as spanish, headings as spanishHeadings } from '../tests/unit/aboutMoney/es';
import { pages as footed } from '../tests/unit/aboutMoney/footed';
import { pages as fourthEast } from '../tests/unit/aboutMoney/fourthEast';
import { pages as fourthWest } from '../tests/unit/aboutMoney/fourthWest';
import { pages as naive } from '../tests/unit/aboutMoney/naive';
import { pages as ordinary } from '../tests/unit/aboutMoney/ordinary';
import { pages as polish } from '../tests/unit/aboutMoney/pl';
import { pages as moreEast } from '../tests/unit/aboutMoney/secondEast';
import { pages as moreWest } from '../tests/unit/aboutMoney/secondWest';
import { pages as thirdEast } from '../tests/unit/aboutMoney/thirdEast';
import { pages as thirdWest } from '../tests/unit/aboutMoney/thirdWest';
import { toldWithin } from '../tests/unit/aboutMoney/toldWithin';
import { pages as turned } from '../tests/unit/aboutMoney/turned';
import { pages as chinese } from '../tests/unit/aboutMoney/zh';
import { saidOf } from '../tests/unit/judged';
import { parsePage } from '../tests/unit/parsePage';
import { framed } from '../tests/unit/samples';
import { seesByStyle } from '../tests/unit/seesByStyle';
import type { Page } from './pages';
import { recognise } from './recognise';

/** Here a page that is named wrongly costs money. */
const ofRefill: readonly Page[] = [
  'refillStart',
  'chooseAmount',
  'payment',
  'review',
  'confirmation',
  'paymentPending',
  'paymentFailed',
];

/** Whether the panel tells this of a page that is something else. An overview is no step, either. */
function isWrong(said: string, is: AboutMoney[1]): boolean {
  if (said === '–' || said.endsWith('?') || `${said}?` === is || said === is) return false;
  return is !== null || ofRefill.some((page) => page === said);
}

/**
 * Tells no step surely that it is not, and where the words are known, the right one. Within a refill
 * more is told as the truth: what is wrong there is known by name, so that no page joins it unseen.
 */
function tries(table: string, [name, is, html, address]: AboutMoney): void {
  const wrong = new Set<string>();
  for (const whole of html.includes('<body') ? [html] : [`<main>${html}</main>`, framed(html)]) {
    const found = recognise(new URL(address), parsePage(whole), seesByStyle);
    if (is && !is.endsWith('?')) expect(found?.page).toBe(is);
    // No page is to be told as its opposite, not even faintly.
    else if (found && ofRefill.includes(found.page) && (is || found.certainty === 'sure'))
      expect(`${found.page}?`).toBe(is);
    const { within } = saidOf(found);
    if (isWrong(within, is)) wrong.add(within);
  }
  expect([...wrong].join(), 'told within a refill').toBe(toldWithin[table]?.[name] ?? '');
}

const heading = (
  [text, is]: Heading,
  about: string,
  number: string,
  address: string,
): AboutMoney => [text, is, under(text, about, number), address];

// Pending, partial, refunded, scheduled, of another thing or another time, denied in many ways; and
// plain successes and refusals beside a sentence that speaks of the opposite.
const tables: Record<string, readonly AboutMoney[]> = {
  english,
  spanish,
  moreWest,
  thirdWest,
  fourthEast,
  fourthWest,
  edges,
  chinese,
  polish,
  moreEast,
  thirdEast,
  ordinary,
  naive,
  cluttered,
  footed,
  contradicted,
  turned,
  boxes,
  englishHeadings: englishHeadings.map((each) =>
    heading(each, 'Refill', 'Reference number', at.prepaid),
  ),
  spanishHeadings: spanishHeadings.map((each) =>
    heading(each, 'Recarga', 'Número de referencia', at.spanish),
  ),
};

describe.each(Object.entries(tables))('in %s', (table, pages) => {
  test.each(pages.map((page) => [page[0], page] as const))('%s', (_, page) => tries(table, page));
});

test('no two pages have one name, and what is told within a refill is still among them', () => {
  for (const [table, pages] of Object.entries(tables)) {
    const names = pages.map(([name]) => name);
    expect(new Set(names).size, table).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.keys(toldWithin[table] ?? {})));
  }
  expect(Object.keys(tables)).toEqual(expect.arrayContaining(Object.keys(toldWithin)));
});

test('the docs tell how many pages are told within a refill as what they are not', () => {
  const count = Object.values(toldWithin).flatMap(Object.keys).length;
  for (const [file, told] of [
    ['docs/recognition.md', `toldWithin.ts\` (${count} now)`],
    ['docs/decisions/silence.md', ` ${count} of some `],
  ] as const)
    expect(readFileSync(file, 'utf8')).toContain(told);
});
