// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { createWords, type Locale } from '../../content/text';
import type { Line } from '../../state/lines/line';
import { datedLine, ids, noon } from '../../state/lines/line.sample';
import { freshMemory } from '../../state/reminders/memory';
import { NextRenewal } from './NextRenewal';
import { nextDue } from './nextDue';

const root = document.createElement('div');
let opened = 0;
afterEach(() => render(null, root));

function draw(lines: Line[], locale: Locale = 'en', isTold = false) {
  const t = createWords(locale);
  const due = nextDue({ lines, memory: freshMemory(), now: noon }, 't-mobile-us');
  if (!due) throw new Error('none is due');
  const onOpen = () => opened++;
  render(<NextRenewal t={t} locale={locale} due={due} isTold={isTold} onOpen={onOpen} />, root);
  return root.querySelector('.words')?.textContent;
}

const card = datedLine('2026-11-13', { nickname: '我的上网卡', lastFour: '4471' });

it('tells of the card that comes first, and leads to it', async () => {
  const later = datedLine('2026-11-20', { id: ids[1] });
  expect(draw([later, card], 'zh-CN')).toBe('我的上网卡 · 尾号 4471还有 12 天到期 · 11月13日');
  expect(draw([card])).toBe('我的上网卡 · ending 447112 days left · Nov 13');
  expect(root.querySelector('.ring')?.textContent).toBe('12');
  await act(() => root.querySelector('button')?.click());
  expect(opened).toBe(1);
});

it.each([
  ['2026-10-30', 'Was due 2 days ago', '!', null],
  ['2026-11-01', 'Due today', '0', null],
  ['2026-11-02', 'Due tomorrow', '1', '3.333'],
  ['2026-12-01', '30 days left', '30', '100'],
])('%s: %s', (renewal, words, ring, arc) => {
  expect(draw([{ ...card, renewal }])).toContain(words);
  expect(root.querySelector('.ring')?.textContent).toBe(ring);
  const left = root.querySelector('.left')?.getAttribute('stroke-dasharray');
  expect(left?.slice(0, arc?.length) ?? null).toBe(arc);
});

it('says of a card that the links beside it are not for that card', () => {
  expect(draw([{ ...card, sim: 'ultra' }])).toContain('Refilled elsewhere: Ultra Mobile');
  expect(draw([{ ...card, sim: 'metro-us' }])).toContain('Refilled elsewhere: Metro');
  expect(draw([{ ...card, sim: 'unknown' }])).toContain('where your SIM is refilled');
  expect(root.querySelector('.away')).not.toBeNull();
  draw([card]);
  expect(root.querySelector('.away')).toBeNull();
  // Once, where the head has said it.
  expect(draw([{ ...card, sim: 'metro-us' }], 'en', true)).toContain('12 days left');
  expect(root.querySelector('.away')).toBeNull();
});

it.each([
  ['en', '1 more due'],
  ['es', '1 más por recargar'],
  ['zh-CN', '另有 1 张也该充了'],
  ['zh-Hant', '另有 1 張也該儲值了'],
] as const)('tells how many others are due, in %s', (locale, words) => {
  const today = { ...card, renewal: '2026-11-01' };
  const passed = datedLine('2026-10-29', { id: ids[1], sim: 'ultra' });
  const later = datedLine('2026-11-13', { id: ids[2] });
  expect(draw([passed, later, today], locale)).toContain(words);
  expect(draw([today, later], locale)).not.toContain(words.slice(-4));
});
