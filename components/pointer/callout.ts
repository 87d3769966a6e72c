import type { Rect } from './clips';

/** Width of the box in which the callout stands, see pointer.css; and the air around the ring. */
const width = 260;
const air = 20;
const margin = 8;

export interface Spot {
  x: number;
  y: number;
  /** Which end of its box the callout leans to, so as to stay near the control. */
  lean: 'start' | 'center' | 'end';
  above: boolean;
  /** Middle of the control, where the beak points. */
  beak: number;
}

/** Where the callout goes: below the control, above it where the view ends, never out of view. */
export function calloutSpot(rect: Rect, view: { width: number; height: number }): Spot {
  const beak = rect.x + rect.width / 2;
  const below = rect.y + rect.height + air;
  const above = below + 48 > view.height && rect.y > 48 + air;
  const wanted = beak - width / 2;
  const x = Math.max(margin, Math.min(wanted, view.width - width - margin));
  return {
    x,
    y: above ? rect.y - air : below,
    lean: x > wanted ? 'start' : x < wanted ? 'end' : 'center',
    above,
    beak: Math.max(margin + 16, Math.min(beak, view.width - margin - 16)),
  };
}
