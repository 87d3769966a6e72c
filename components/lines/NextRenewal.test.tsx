// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { createWords, type Locale } from '../../content/text';
import type { Line } from '../../state/lines/line';
import { datedLine, ids, noon, sampleLine } from '../../state/lines/line.sample';
import { NextRenewal } from './NextRenewal';

const root = document.createElement('div');
let opened = 0;
afterEach(() => render(null, root));

function draw(lines: Line[], locale: Locale = 'en') {
  const t = createWords(locale);
  render(
    <NextRenewal
      t={t}
      locale={locale}
      lines={lines}
      carrier="t-mobile-us"
      now={noon}
      onOpen={() => opened++}
    />,
    root,
  );
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

it('is silent while none is near', () => {
  expect(draw([])).toBeUndefined();
  expect(draw([{ ...card, renewal: '2026-12-02' }])).toBeUndefined();
  expect(draw([{ ...card, archived: true }, sampleLine({ renewal: null })])).toBeUndefined();
});

it('says of a card that the links beside it are not for that card', () => {
  expect(draw([{ ...card, sim: 'ultra' }])).toContain('Refilled elsewhere: Ultra Mobile');
  expect(draw([{ ...card, sim: 'metro-us' }])).toContain('Refilled elsewhere: Metro');
  expect(draw([{ ...card, sim: 'unknown' }])).toContain('where your SIM is refilled');
  expect(root.querySelector('.away')).not.toBeNull();
  draw([card]);
  expect(root.querySelector('.away')).toBeNull();
});
