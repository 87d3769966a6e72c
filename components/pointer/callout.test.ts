import { describe, expect, it } from 'vitest';
import { calloutSpot } from './callout';
import type { Covered } from './covers';
import { freeSide } from './freeSide';

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
    expect(calloutSpot(rect, view)).toEqual({ x, y, lean, above, beak });
  });
});

describe('the callout where something lies', () => {
  const low = { x: 100, y: 400, width: 100, height: 40 };
  const on = (below: Covered, above: Covered, beside: Covered) =>
    calloutSpot(low, view, ({ x, y }) => (x > 200 ? beside : y > 400 ? below : above));

  it.each([
    ['keeps its place where nothing is', 0, 0, 0, 460],
    ['goes above', 1, 0, 0, 380],
    ['goes beside', 1, 1, 0, 420],
    ['covers the page below rather than elsewhere', 1, 1, 1, 460],
    ['covers the page above rather than lie under the panel', 2, 1, 1, 380],
    ['covers the page beside rather than lie under the panel', 2, 2, 1, 420],
  ] as const)('%s', (_, below, above, beside, y) => {
    expect(on(below, above, beside).y).toBe(y);
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
  });
});
