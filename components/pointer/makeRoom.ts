import type { Rect } from './clips';

/**
 * The least share of the view's height that a sheet keeps, see adapt.css; and the air to the ring.
 */
const least = 0.3;
const air = 8;

/**
 * How high a sheet on a narrow view may be so as not to lie over the control. It stands at the foot
 * of the view, and at its top (`low`) only where the page cannot be scrolled on to free the control
 * and there is more room above it.
 * @param atEnd the page is scrolled to its end
 */
export function roomFor(
  { y, height }: Pick<Rect, 'y' | 'height'>,
  viewHeight: number,
  atEnd: boolean,
): { low: boolean; room: number } {
  const below = viewHeight - y - height - air;
  const above = y - air;
  const low = atEnd && below < least * viewHeight && above >= least * viewHeight;
  return { low, room: Math.round(low ? above : below) };
}

/**
 * Tells the panel beside the ring's layer, before the callout looks for a place. By hand: the panel
 * is drawn apart from the ring, and not anew whenever that moves.
 */
export function makeRoom(rect: Rect | null, layer: HTMLElement): void {
  const { clientWidth, clientHeight, scrollHeight } = document.documentElement;
  const panel = layer.nextElementSibling as HTMLElement | null; // an aside
  // Only a sheet is in the way, as wide as the view; else each frame of a scroll would be styled anew.
  if (!panel || panel.offsetWidth < clientWidth) return;
  const atEnd = scrollY + clientHeight >= scrollHeight - 1;
  const { low, room } = roomFor(rect ?? { y: 0, height: 0 }, clientHeight, atEnd);
  layer.classList.toggle('low', low);
  panel.style.setProperty('--room', `${room}px`);
}
