import type { Rect } from './clips';

/** Width of the box in which the callout stands, see pointer.css; and the air around the ring. */
const width = 260;
const air = 20;
const margin = 8;
/** How far the beak is from the end of a callout that does not stand in the middle over it. */
const tip = 32;
export type Size = Pick<Rect, 'width' | 'height'>;

/** What a callout takes up, about: its text is short. */
const usual: Size = { width: 160, height: 40 };
/** Room below a control for its callout. */
export const roomBelow = air + usual.height + margin;

interface Spot {
  x: number;
  y: number;
  /** Which end of its box the callout leans to, so as to stay near the control. */
  lean: 'start' | 'center' | 'end';
  above: boolean;
  /** To the right or left of the control, its middle at `y`. */
  beside?: true;
  /** Where the beak points, from the left. */
  beak: number;
}

/** A place, and how much lies there. */
export type Chosen = Spot & { covered: number };

/**
 * Where the callout goes: below the control, above it where the view ends, never out of view.
 * Of these places and those beside it the first that covers least is taken.
 * @param covers how much lies where a box would; 0: nothing
 * @param said what the callout takes up
 */
export function calloutSpot(
  rect: Rect,
  view: Size,
  covers: (box: Rect) => number = () => 0,
  said = usual,
): Chosen {
  const middle = rect.x + rect.width / 2;
  const end = rect.x + rect.width + air;
  const start = rect.x - air;
  const at = { ...across(middle, view.width), above: false };
  const beak = Math.max(margin + 16, Math.min(middle, view.width - margin - 16));
  const below: Spot = { ...at, beak, y: rect.y + rect.height + air };
  const above: Spot = { ...at, beak, y: rect.y - air, above: true };
  const beside = { y: rect.y + rect.height / 2, above: false, beside: true } as const;
  const [first = below, ...others]: Spot[] = [
    ...(below.y + said.height + margin <= view.height ? [below] : []),
    ...(above.y > said.height + margin ? [above] : []),
  ];
  if (end + said.width + margin <= view.width)
    others.push({ ...beside, x: end, lean: 'start', beak: end });
  if (start - said.width >= margin)
    others.push({ ...beside, x: start - width, lean: 'end', beak: start });
  let best: Chosen = { ...first, covered: covers(boxOf(first, said)) };
  for (const place of others) {
    if (!best.covered) break;
    const covered = covers(boxOf(place, said));
    if (covered < best.covered) best = { ...place, covered };
  }
  return best;
}

/** What a callout would take up there. */
function boxOf({ x, y, lean, above, beside }: Spot, said: Size): Rect {
  const shift = { start: 0, center: 0.5, end: 1 }[lean] * (width - said.width);
  const top = beside ? y - said.height / 2 : above ? y - said.height : y;
  return { x: x + shift, y: top, ...said };
}

/** In the middle over the beak, or near an edge so that the beak is at that end of the callout. */
function across(beak: number, viewWidth: number): Pick<Spot, 'x' | 'lean'> {
  const last = viewWidth - width - margin;
  const x = beak - width / 2;
  if (x < margin) return { x: Math.max(margin, beak - tip), lean: 'start' };
  if (x > last) return { x: Math.min(last, beak + tip - width), lean: 'end' };
  return { x, lean: 'center' };
}
