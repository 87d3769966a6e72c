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
    control.checkVisibility({ opacityProperty: true }) &&
    hits.every((hit) => isOver(hit, control))
  );
}

/** Is it painted, and neither in the control nor around it? */
function isOver(hit: Element, control: Element): boolean {
  if (!hit.checkVisibility({ opacityProperty: true })) return false;
  const own = [control, ...((control as HTMLInputElement).labels ?? [])];
  let painted = false;
  for (let at: Element | null = hit; at; at = parentShown(at)) {
    if (own.includes(at)) return false;
    if (isIn(at, control)) break;
    painted ||= at.matches('iframe, img, video, canvas') || isPainted(getComputedStyle(at));
  }
  return painted;
}

/** By a colour that hides something, in whatever notation, or by a picture. */
function isPainted({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration) {
  const [, last = '1'] = /[,/] ?([\d.]+)\)$/.exec(backgroundColor) ?? []; // its alpha, or of three the last
  const isSeen =
    backgroundColor.includes('/') || /^rgba/.test(backgroundColor) ? +last >= 0.1 : true;
  return isSeen || [backgroundImage, backdropFilter].some((each) => each && each !== 'none');
}
