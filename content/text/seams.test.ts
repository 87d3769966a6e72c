import { expect, it } from 'vitest';
import { createWords } from '.';
import { closeSeams, withSeams } from './seams';

const put = (text: string, value: string | number) =>
  closeSeams(text.replaceAll('{{x}}', withSeams(value)));

it.each([
  ['{{x}} 到期', '明天', '明天到期'],
  ['还有 {{x}} 到期', '12 天', '还有 12 天到期'],
  ['还有 {{x}} 到期', '十二天', '还有十二天到期'],
  ['到期：{{x}}', '明天', '到期：明天'],
  ['{{x}} 和 {{x}} 提醒', '当天', '当天和当天提醒'],
  ['每 {{x}}', 30, '每 30'],
  ['这张卡是 {{x}} 吗？', 'Metro', '这张卡是 Metro 吗？'],
  ['{{x}} 要到别处充', 'Ultra Mobile（PayGo）', 'Ultra Mobile（PayGo）要到别处充'],
  ['这张卡是 {{x}} 吗？', 'GL.iNet 或其他商家的卡', '这张卡是 GL.iNet 或其他商家的卡吗？'],
  ['{{x}} {{x}} 再提醒', '上午 9:00 至中午', '上午 9:00 至中午上午 9:00 至中午再提醒'],
  ['Next: {{x}}', '妈妈 的 卡', 'Next: 妈妈 的 卡'],
  ['{{x}} left', '12 days', '12 days left'],
])('%s with %s is %s', (text, value, whole) => {
  expect(put(text, value)).toBe(whole);
});

it('is done for every text, and to no value', () => {
  const t = createWords('zh-CN');
  expect(t('sims.ask', { sim: '我 的卡' })).toBe('这张卡是我 的卡吗？');
  expect(t('sims.ask', { sim: 'Metro' })).toBe('这张卡是 Metro 吗？');
});
