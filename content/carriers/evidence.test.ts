// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { parsePage } from '../../tests/unit/parsePage';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import { lookAt } from '../scene';
import { atAddress, holdsPart, showsWords } from './evidence';
import type { Source } from './origin';

const source: Source = { grade: 'B', learnt: '2026-11', where: 'a test' };
const sceneOf = (main: string, address = 'https://www.t-mobile.com/home') =>
  lookAt(new URL(address), parsePage(`<main>${main}</main>`), /./, seesByStyle);

it('an address speaks where it is the page’s', () => {
  const { speaks, ...sign } = atAddress('home', 6, /^www\.t-mobile\.com\/home$/, source);
  expect(sign).toEqual({
    origin: { id: 'home.address ^www\\.t-mobile\\.com\\/home$', ...source },
    page: 'home',
    points: 6,
  });
  expect(speaks(sceneOf(''))).toBe(true);
  expect(speaks(sceneOf('', 'https://www.t-mobile.com/home/more?x#y'))).toBe(false);
});

describe('words', () => {
  const { speaks, ...sign } = showsWords('dashboard', 4, /renewal amount/i, source);

  it('speak in a text or on a control', () => {
    expect(speaks(sceneOf('<p>Renewal amount</p>'))).toMatchObject({ text: 'Renewal amount' });
    expect(speaks(sceneOf('<button>Renewal amount</button>'))).toMatchObject({
      name: 'Renewal amount',
    });
    expect(speaks(sceneOf('<p>Balance</p>'))).toBeUndefined();
  });

  it('are enough to think of the page', () => {
    expect(sign).toMatchObject({
      origin: { id: 'dashboard.words renewal amount' },
      page: 'dashboard',
      must: true,
    });
  });
});

describe('a part known by its id speaks where something seen', () => {
  const { speaks } = holdsPart('refillStart', 2, '#part', source);

  test.each([
    ['is it: a field', '<label>Number <input id="part"></label>', true],
    ['is it: a control', '<button id="part">Next</button>', true],
    ['is it: a frame', '<iframe srcdoc="" id="part" title="Card"></iframe>', true],
    ['stands in it', '<div id="part"><p>Refill</p></div>', true],
    ['labels it', '<label>Card <input type="radio" id="part"></label>', true],
    ['stands beside it', '<div id="part"></div><p>Refill</p>', false],
    ['labels another', '<label>Card <input type="radio"></label>', false],
    ['labels nothing', '<label>Card</label>', false],
    ['would stand in it, were it not hidden', '<div id="part" hidden><p>Refill</p></div>', false],
  ])('%s', (_, html, answer) => {
    expect(speaks(sceneOf(html)) !== undefined).toBe(answer);
  });
});
