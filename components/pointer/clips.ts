import { parentShown } from '../../content/parentShown';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The ancestors that cut an element off where it leaves them (scrollers and `overflow: hidden`),
 * through slots and shadow roots. The root and `body` are left out: their overflow is the view's.
 */
export function clips(element: Element): Element[] {
  const found: Element[] = [];
  let position = getComputedStyle(element).position;
  for (let at = parentShown(element); at && at.localName !== 'body'; at = parentShown(at)) {
    if (position === 'fixed' || at === at.ownerDocument.documentElement) break;
    const style = getComputedStyle(at);
    // What is positioned absolutely leaves its unpositioned ancestors behind.
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (style.display !== 'contents' && style.overflow !== 'visible') found.push(at);
  }
  return found;
}

/** The part of `rect` that the clipping ancestors let through; zero wide or high if none. */
export function clipped(rect: Rect, by: Element[]): Rect {
  let { x, y } = rect;
  let right = x + rect.width;
  let bottom = y + rect.height;
  for (const element of by) {
    const box = element.getBoundingClientRect();
    x = Math.max(x, box.left);
    y = Math.max(y, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
