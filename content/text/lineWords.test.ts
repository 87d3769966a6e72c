import { expect, it } from 'vitest';
import { createWords } from '.';
import { nameText, remindsText, rhythmText, stateText } from './lineWords';

const en = createWords('en');
const zh = createWords('zh-CN');

it.each<[number | null, string, string]>([
  [null, 'No date yet', '还没填到期日'],
  [-2, 'Was due 2 days ago', '前天已到期'],
  [-1, 'Was due yesterday', '昨天已到期'],
  [0, 'Due today', '今天到期'],
  [1, 'Due tomorrow', '明天到期'],
  [2, '2 days left', '还有 2 天到期'],
])('%s days: %s', (days, english, chinese) => {
  expect(stateText(days, en, 'en')).toBe(english);
  expect(stateText(days, zh, 'zh-CN')).toBe(chinese);
});

it('tells the name with its last digits, as far as there are any', () => {
  expect(nameText({ nickname: 'Mum', lastFour: '4471' }, en)).toBe('Mum · ending 4471');
  expect(nameText({ nickname: 'Mum', lastFour: '' }, en)).toBe('Mum');
});

it('tells how often it renews', () => {
  expect(rhythmText({ kind: 'days', days: 1 }, en, 'en')).toBe('Every 1 day');
  expect(rhythmText({ kind: 'days', days: 30 }, zh, 'zh-CN')).toBe('每 30 天');
  expect(rhythmText({ kind: 'monthly' }, zh, 'zh-CN')).toBe('每月');
  expect(rhythmText({ kind: 'once' }, en, 'en')).toBe('One-off pass');
});

it('tells when it reminds, the first day first', () => {
  expect(remindsText([0, 3, 7], en, 'en')).toBe(
    'Reminder 7 days before, 3 days before, and on the day',
  );
  expect(remindsText([0], zh, 'zh-CN')).toBe('当天提醒');
});
