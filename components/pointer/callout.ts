import type { Rect } from './clips';
import type { Covered } from './covers';

/** Width of the box in which the callout stands, see pointer.css; and the air around the ring. */
const width = 260;
const air = 20;
const margin = 8;
/** How far the beak is from the end of a callout that does not stand in the middle over it. */
const tip = 32;
/** What a callout takes up, about: its text is short. */
const usual = { width: 160, height: 40 };
/** Room below a control for its callout. */
export const roomBelow = air + usual.height + margin;

export interface Spot {
  x: number;
  y: number;
  /** Which end of its box the callout leans to, so as to stay near the control. */
  lean: 'start' | 'center' | 'end';
  above: boolean;
  /** To the right of the control, its middle at `y`. */
  beside?: true;
  /** Where the beak points, from the left. */
  beak: number;
}

/**
 * Where the callout goes: below the control, above it where the view ends, never out of view.
 * Of these places the first that covers least is taken: nothing, or else the page but not the panel.
 */
export function calloutSpot(
  rect: Rect,
  view: { width: number; height: number },
  covers: (box: Rect) => Covered = () => 0,
): Spot {
  const middle = rect.x + rect.width / 2;
  const end = rect.x + rect.width + air;
  const at = { ...across(middle, view.width), above: false };
  const beak = Math.max(margin + 16, Math.min(middle, view.width - margin - 16));
  const below: Spot = { ...at, beak, y: rect.y + rect.height + air };
  const above: Spot = { ...at, beak, y: rect.y - air, above: true };
  const beside: Spot = {
    x: end,
    y: rect.y + rect.height / 2,
    lean: 'start',
    above: false,
    beside: true,
    beak: end,
  };
  const inView = [
    ...(below.y + 48 <= view.height ? [below] : []),
    ...(rect.y > 48 + air ? [above] : []),
  ];
  const [first = below] = inView;
  if (end + usual.width + margin <= view.width) inView.push(beside);
  let best = first;
  let least = covers(boxOf(first));
  for (const place of inView) {
    if (!least) break;
    const covered = covers(boxOf(place));
    if (covered < least) [best, least] = [place, covered];
  }
  return best;
}

/** What a callout would take up there. */
function boxOf({ x, y, lean, above, beside }: Spot): Rect {
  const shift = { start: 0, center: 0.5, end: 1 }[lean] * (width - usual.width);
  const top = beside ? y - usual.height / 2 : above ? y - usual.height : y;
  return { x: x + shift, y: top, ...usual };
}

/** In the middle over the beak, or near an edge so that the beak is at that end of the callout. */
function across(beak: number, viewWidth: number): Pick<Spot, 'x' | 'lean'> {
  const last = viewWidth - width - margin;
  const x = beak - width / 2;
  if (x < margin) return { x: Math.max(margin, beak - tip), lean: 'start' };
  if (x > last) return { x: Math.min(last, beak + tip - width), lean: 'end' };
  return { x, lean: 'center' };
}
