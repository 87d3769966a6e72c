// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePage } from '../tests/unit/parsePage';
import { seesByStyle } from '../tests/unit/seesByStyle';
import { datesIn } from './datesIn';
import { newestRow, readDaysBy } from './newestRow';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-29T12:00') }));
afterEach(() => vi.useRealTimers());

function newest(html: string, host = 'www.t-mobile.com', lang = 'es'): string | undefined {
  const page = parsePage(`<html lang="${lang}"><body>${html}</body></html>`);
  const heading = page.querySelector('h1');
  if (!heading) throw new Error('There is no heading.');
  return newestRow(heading, new URL(`https://${host}/`), seesByStyle)?.textContent?.trim();
}

const list = (...days: string[]) =>
  `<h1>Payments</h1><ul>${days.map((day) => `<li>${day} $15.00</li>`).join('')}</ul>`;

it('is not told before days can be read', () => {
  expect(newest(list('2026-11-04'))).toBeUndefined();
  readDaysBy(datesIn);
  expect(newest(list('2026-11-04'))).toContain('2026-11-04');
});

describe('the newest row', () => {
  beforeAll(() => readDaysBy(datesIn));

  it.each([
    ['is the first of those that go back', ['2026-11-04', '2026-10-05', '2026-09-05'], 0],
    ['is the only one', ['Nov 4, 2026'], 0],
    ['is the first of two of the same day', ['2026-11-04', '2026-11-04', '2026-10-05'], 0],
    ['is told where its day can be read in one way', ['11/13/2026', '10/13/2026'], 0],
  ] as const)('%s', (_, days, at) => {
    expect(newest(list(...days))).toBe(`${days[at]} $15.00`);
  });

  it.each([
    ['there is none', []],
    ['they go on', ['2026-09-05', '2026-10-05', '2026-11-04']],
    ['they are in no order', ['2026-10-05', '2026-11-04', '2026-09-05']],
    ['all are of one day', ['2026-11-04', '2026-11-04']],
    ['a day has no year', ['12月4日', '11月4日']],
    ['a day is yet to come', ['2026-12-04', '2026-11-04']],
    ['one has two days', ['2026-11-04 2026-11-05', '2026-10-05']],
    ['a day may be read in either order', ['11/13/2026', '10/05/2026', '09/13/2026']],
  ])('is not told where %s', (_, days) => {
    expect(newest(list(...days))).toBeUndefined();
  });

  it('is told where the order of day and month is known', () => {
    const doubtful = list('03/01/2026', '02/02/2026', '01/03/2026');
    expect(newest(doubtful, 'www.t-mobile.com', 'en-US')).toContain('03/01');
    const polish = list('01/03/2026', '02/02/2026', '03/01/2026');
    expect(newest(polish, 'www.t-mobile.pl')).toContain('01/03');
    expect(newest(polish, 'www.t-mobile.pl', 'en')).toContain('01/03');
  });

  const row = (day: string, more = '') => `<tr ${more}><td>${day}</td><td>$15.00</td></tr>`;
  const table = `<ul><li>2026-11-20 $1.00</li></ul><h1>Payments</h1>
<table><tbody>${row('2026-11-10', 'hidden')}${row('2026-11-04')}${row('2026-10-05')}</tbody></table>`;

  it('is a row of a table below the heading that is seen', () => {
    expect(newest(table)).toBe('2026-11-04$15.00');
  });

  it('is not told where another list follows, which may be of something else', () => {
    expect(newest(`${table}<ul><li>2026-11-15 $99.00</li></ul>`)).toBeUndefined();
  });
});
