import { expect, it, test } from 'vitest';
import { datedLine, ids, noon, sampleLine } from '../lines/line.sample';
import { badgeText } from './badge';
import { freshMemory } from './memory';

const { settings } = freshMemory();
const text = (renewal: string, over = {}) => badgeText([datedLine(renewal, over)], settings, noon);

test.each([
  ['2026-11-09', ''],
  ['2026-11-08', '7'],
  ['2026-11-02', '1'],
  ['2026-11-01', '0'],
  ['2026-10-31', '!'],
  ['2026-01-01', '!'],
])('%s seen on 1 November: "%s"', (renewal, badge) => {
  expect(text(renewal)).toBe(badge);
});

it('counts in the zone of the line', () => {
  expect(text('2026-11-02', { timeZone: 'Pacific/Kiritimati' })).toBe('0');
  expect(text('2026-11-02', { timeZone: 'Pacific/Pago_Pago' })).toBe('1');
});

it('starts earlier for who wants to be reminded earlier', () => {
  const early = { ...settings, daysBefore: [20] };
  expect(badgeText([datedLine('2026-11-21')], early, noon)).toBe('20');
  expect(badgeText([datedLine('2026-11-22')], early, noon)).toBe('');
});

it('tells of the renewal that comes first, among the lines in use', () => {
  const lines = [
    datedLine('2026-11-05'),
    datedLine('2026-11-03', { id: ids[1] }),
    sampleLine({ renewal: '2026-11-02', archived: true }),
    sampleLine({ renewal: '2026-11-02', removed: noon }),
    sampleLine({ renewal: null }),
  ];
  expect(badgeText(lines, settings, noon)).toBe('2');
});

it('passes over what ran out long ago while another is near', () => {
  const with40Over = (...others: string[]) => {
    const lines = others.map((renewal, at) => datedLine(renewal, { id: `${at}` }));
    return badgeText([datedLine('2026-09-22'), ...lines], settings, noon);
  };
  expect(with40Over('2026-11-06')).toBe('5');
  expect(with40Over('2026-11-06', '2026-10-25')).toBe('!');
  expect(with40Over('2026-11-06', '2026-10-24')).toBe('5');
  expect(with40Over('2026-11-09')).toBe('!');
  expect(with40Over()).toBe('!');
});

it('is empty without lines, and with reminders off', () => {
  expect(badgeText([], settings, noon)).toBe('');
  expect(badgeText([datedLine('2026-11-01')], { ...settings, on: false }, noon)).toBe('');
});
