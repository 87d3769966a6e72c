import { describe, expect, it } from 'vitest';
import { calloutSpot } from './callout';
import type { Rect } from './clips';
import { freeSide } from './freeSide';

/** A box as the browser gives it: what it has are getters of its prototype. */
const asRect = (box: Rect): Rect =>
  Object.create(
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(box).map(([key, value]) => [key, { get: () => value }])),
    ),
  );

const view = { width: 1000, height: 600 };

describe('the callout', () => {
  it.each([
    [
      'below the control',
      { x: 400, y: 100, width: 200, height: 40 },
      [370, 160, 'center', false, 500],
    ],
    [
      'above it at the end of the view',
      { x: 400, y: 540, width: 200, height: 40 },
      [370, 520, 'center', true, 500],
    ],
    [
      'below when there is no room above either',
      { x: 400, y: 20, width: 200, height: 560 },
      [370, 600, 'center', false, 500],
    ],
    [
      'inside on the right',
      { x: 940, y: 100, width: 50, height: 40 },
      [732, 160, 'end', false, 965],
    ],
    ['inside on the left', { x: 10, y: 100, width: 50, height: 40 }, [8, 160, 'start', false, 35]],
  ] as const)('stands %s', (_, rect, [x, y, lean, above, beak]) => {
    expect(calloutSpot(rect, view)).toEqual({ x, y, lean, above, beak, covered: 0 });
  });
});

describe('the callout where something lies', () => {
  const low = { x: 400, y: 400, width: 100, height: 40 };
  const on = (below: number, above: number, right: number, left: number) =>
    calloutSpot(low, view, ({ x, y }) =>
      x > 500 ? right : x < 300 ? left : y > 400 ? below : above,
    );
  const panel = Number.POSITIVE_INFINITY;

  it.each([
    ['keeps its place where nothing is', [0, 0, 0, 0], { x: 320, y: 460, covered: 0 }],
    ['goes above', [1, 0, 0, 0], { y: 380, above: true }],
    ['goes to the right', [1, 1, 0, 0], { x: 520, y: 420, beside: true, beak: 520 }],
    ['goes to the left', [1, 1, 1, 0], { x: 120, y: 420, beside: true, beak: 380, covered: 0 }],
    ['says how much it covers below', [1, 1, 1, 1], { y: 460, covered: 1 }],
    ['covers less rather than more', [5, 4, 2, 3], { x: 520, covered: 2 }],
    ['covers the page above rather than lie under the panel', [panel, 9, 9, 9], { y: 380 }],
    ['covers the page beside rather than lie under the panel', [panel, panel, 9, 9], { x: 520 }],
  ] as const)('%s', (_, [below, above, right, left], spot) => {
    expect(on(below, above, right, left)).toMatchObject(spot);
  });

  it('stands on no side where there is no room for all that it says', () => {
    const wide = { width: 260, height: 60 };
    const everywhere = (rect: typeof low) => {
      const asked: number[] = [];
      calloutSpot(rect, view, ({ x }) => asked.push(x), wide);
      return asked.length;
    };
    expect(everywhere(low)).toBe(4);
    expect(everywhere({ ...low, x: 287 })).toBe(3); // 20 px of air, 8 to the edge of the view
    expect(everywhere({ ...low, x: 288 })).toBe(4);
    expect(everywhere({ ...low, x: 613 })).toBe(3);
    expect(everywhere({ ...low, x: 612 })).toBe(4);
    expect(everywhere({ ...low, y: 473 })).toBe(3);
    expect(everywhere({ ...low, y: 472 })).toBe(4);
    expect(everywhere({ ...low, y: 88 })).toBe(3);
    expect(everywhere({ ...low, y: 89 })).toBe(4);
  });
});

describe('the side of the panel', () => {
  const right = { x: 636, y: 16, width: 348, height: 420 };
  const left = { ...right, x: 16 };
  it.each([
    [
      'stays where it covers nothing',
      { x: 100, y: 50, width: 90, height: 40 },
      right,
      'right',
      'right',
    ],
    ['leaves the control free', { x: 700, y: 50, width: 90, height: 40 }, right, 'right', 'left'],
    [
      'leaves it free the other way',
      { x: 100, y: 50, width: 90, height: 40 },
      left,
      'left',
      'right',
    ],
    [
      'stays where the other side is no better',
      { x: 100, y: 50, width: 800, height: 40 },
      right,
      'right',
      'right',
    ],
    [
      'stays above what is below it',
      { x: 700, y: 500, width: 90, height: 40 },
      right,
      'right',
      'right',
    ],
  ] as const)('%s', (_, control, panel, side, free) => {
    expect(freeSide(control, panel, side, 1000)).toBe(free);
    expect(freeSide(asRect(control), asRect(panel), side, 1000)).toBe(free);
  });
});
