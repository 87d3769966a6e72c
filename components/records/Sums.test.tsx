// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ids } from '../../state/lines/line.sample';
import { sampleRecord } from '../../state/records/record.sample';
import { plain, stage, t } from './stage';

const { show, draw, all, find, button, press } = stage();

let count = 0;
const paid = (year: number, line: string | null, amount: number, currency = 'USD') =>
  sampleRecord({
    id: `${String(++count).padStart(8, '0')}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`,
    date: `${year}-05-05`,
    line,
    amount,
    currency,
  });

const texts = (selector: string) => all(selector).map(plain);

it('adds up by card and year, and never different currencies', async () => {
  await show([
    paid(2026, ids[0], 1500),
    paid(2026, ids[0], 2500),
    paid(2026, ids[1], 3000, 'PLN'),
    paid(2026, null, 1000),
    paid(2025, ids[0], 1000),
  ]);
  expect(texts('.sums summary')).toEqual(['2026: $50.00 · PLN 30.00']);
  expect(texts('.sums h3')).toEqual(['US Dollar', 'Polish Zloty']);
  expect(texts('.sums dd')).toEqual([
    'Mum $40.00 2×',
    'No SIM $10.00 1×',
    'Mum $10.00 1×',
    'Kraków PLN 30.00 1×',
  ]);
});

it('writes a year as dates do', async () => {
  await show([paid(2026, ids[0], 13500)]);
  await draw('zh-CN');
  expect(texts('.sums summary')).toEqual(['2026年：US$135.00']);
  expect(texts('.sums dt')).toEqual(['2026年']);
});

it('draws the bars of one currency on one scale', async () => {
  await show([paid(2026, ids[0], 4000), paid(2025, ids[0], 1000), paid(2026, ids[1], 100, 'PLN')]);
  expect(all('.bar i').map((bar) => bar.style.width)).toEqual(['100%', '25%', '100%']);
  for (const bar of all('.bar')) expect(bar.getAttribute('aria-hidden')).toBe('true');
});

it('names a card that is gone as one, not as none', async () => {
  await show([paid(2026, '99999999-9999-4999-8999-999999999999', 1500)]);
  expect(texts('.sums dd')[0]).toContain(t('records.form.goneCard'));
});

it('shows three years, the others when asked', async () => {
  await show([2026, 2025, 2024, 2023].map((year) => paid(year, ids[0], 1000)));
  expect(texts('.sums dt')).toEqual(['2026', '2025', '2024']);
  await press(button(t('records.sums.earlier')));
  expect(texts('.sums dt')).toHaveLength(4);
  expect(find('.sums').querySelector('button')).toBeNull();
  expect(document.activeElement).toBe(find('.sums summary'));
});
