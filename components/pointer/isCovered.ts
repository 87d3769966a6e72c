import { isIn } from '../../content/modals';
import { parentShown } from '../../content/parentShown';
import type { Rect } from './clips';
import { isPanel, topAt } from './topAt';

/**
 * Does something of the page lie over all that is in view of a control: a layer, a drawer, a box about
 * cookies? Not what lies over a part of it, nor what nobody sees (a link stretched over its card),
 * nor what shows it in its stead: a label, or whatever stands for a box that is not opaque.
 * @param rect where it is in the view, as far as it is not cut off
 */
export function isCovered(control: Element, { x, y, width, height }: Rect): boolean {
  const hits = [0.2, 0.8].flatMap((across) =>
    [0.2, 0.8].flatMap(
      (down) => topAt(x + width * across, y + height * down, (hit) => !isPanel(hit)) ?? [],
    ),
  );
  return (
    hits.length > 0 &&
    width * height > 0 &&
    // What lets the pointer through is found under what it lies on.
    getComputedStyle(control).pointerEvents !== 'none' &&
    control.checkVisibility?.({ opacityProperty: true }) !== false &&
    hits.every((hit) => isOver(hit, control))
  );
}

/** Is it painted, and neither in the control nor around it? */
function isOver(hit: Element, control: Element): boolean {
  const own = [control, ...((control as HTMLInputElement).labels ?? [])];
  let painted = false;
  for (let at: Element | null = hit; at; at = parentShown(at)) {
    if (own.includes(at)) return false;
    if (isIn(at, control)) break;
    painted ||=
      at.matches('iframe, img, video') ||
      !/^rgba.*, 0\)$/.test(getComputedStyle(at).backgroundColor);
  }
  return painted;
}
