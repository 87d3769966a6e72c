// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type AboutMoney, at, under } from '../tests/unit/aboutMoney/aboutMoney';
import { pages as cluttered } from '../tests/unit/aboutMoney/cluttered';
import { pages as english, headings as englishHeadings } from '../tests/unit/aboutMoney/en';
import { pages as spanish, headings as spanishHeadings } from '../tests/unit/aboutMoney/es';
import { pages as naive } from '../tests/unit/aboutMoney/naive';
import { pages as ordinary } from '../tests/unit/aboutMoney/ordinary';
import { pages as polish } from '../tests/unit/aboutMoney/pl';
import { pages as moreEast } from '../tests/unit/aboutMoney/secondEast';
import { pages as moreWest } from '../tests/unit/aboutMoney/secondWest';
import { pages as thirdEast } from '../tests/unit/aboutMoney/thirdEast';
import { pages as thirdWest } from '../tests/unit/aboutMoney/thirdWest';
import { pages as chinese } from '../tests/unit/aboutMoney/zh';
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

/** Tells no step wrongly, and where the words are known, the right one. */
function tries(is: AboutMoney[1], html: string, address: string): void {
  for (const whole of html.includes('<body') ? [html] : [`<main>${html}</main>`, framed(html)]) {
    const found = recognise(new URL(address), parsePage(whole), seesByStyle);
    if (is && !is.endsWith('?')) expect(found?.page).toBe(is);
    // Within a refill, what is faint is told, too: there no page is to be told as its opposite.
    else if (found && ofRefill.includes(found.page) && (is || found.certainty === 'sure'))
      expect(`${found.page}?`).toBe(is);
  }
}

// Pending, partial, refunded, scheduled, of another thing or another time, denied in many ways; and
// plain successes and refusals beside a sentence that speaks of the opposite.
describe.each(
  Object.entries({
    english,
    spanish,
    moreWest,
    thirdWest,
    chinese,
    polish,
    moreEast,
    thirdEast,
    ordinary,
    naive,
  }),
)('in %s', (_, pages) => {
  test.each(pages)('%s', (_, is, html, address) => tries(is, html, address));
});

describe('under a heading in English', () => {
  test.each(englishHeadings)('%s', (heading, is) =>
    tries(is, under(heading, 'Refill', 'Reference number'), at.prepaid),
  );
});

describe('under a heading in Spanish', () => {
  test.each(spanishHeadings)('%s', (heading, is) =>
    tries(is, under(heading, 'Recarga', 'Número de referencia'), at.spanish),
  );
});

describe('with all that stands around it on a site', () => {
  test.each([...cluttered])('%s', (_, is, html, address) => tries(is, html, address));
});
