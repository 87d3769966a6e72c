import { parentShown } from './parentShown';
import { isBoxless, isRendered } from './rendered';

/**
 * Can a person see this element? Carriers' sites carry the texts of every step in hidden
 * dialogs, so only what is visible may speak.
 *
 * Seen means: it is rendered and not transparent (`checkVisibility`), has an area, does not lie
 * off the page to the left or top, and is not cut away by an ancestor that is folded to nothing
 * or scrolled so that it can never come into view (folded accordions, off-stage carousels). What
 * a person can scroll to is seen, in the page as in a box that scrolls by itself: what speaks
 * against a page may stand below the fold. Something in front of it (a cookie wall) does not make
 * it unseen: the page is still that page.
 */
export function isVisible(element: Element): boolean {
  if (!isRendered(element)) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (box.width < 2 || box.height < 2) return hasVisibleChild(element);
  if (!view) return true;
  const part = uncut(element, box, view);
  return part !== null && !isOffPage(part, view) && !isBeyond(part, view);
}

/** To the left or top of where the page begins: nobody can scroll there. */
function isOffPage(part: DOMRect, view: Window): boolean {
  const { body, scrollingElement } = view.document;
  if (part.right + view.scrollX <= 0) return true;
  const bottom = part.bottom + view.scrollY;
  if (bottom > 0) return false;
  // In some pages the body scrolls, under a root element that does not. And many sites fix the body
  // of a page at minus as far as it was scrolled while a dialog is open, so that what is behind it
  // stays where it was (t-mobile.pl, 2026-05).
  if (view.getComputedStyle(body).position === 'fixed')
    return bottom <= body.getBoundingClientRect().top;
  return bottom + (body === scrollingElement ? 0 : body.scrollTop) <= 0;
}

/** A wrapper may be 0 × 0 while what it holds is positioned or floats out of it. */
function hasVisibleChild(element: Element): boolean {
  for (const child of element.children) {
    const box = child.getBoundingClientRect();
    if (box.width >= 2 && box.height >= 2 && isVisible(child)) return true;
  }
  // What has no box of its own may hold a text that its parent shows; rendered, it has a parent.
  return isBoxless(element) && isVisible(element.parentElement as Element);
}

/**
 * What of an element no ancestor cuts away for good: its own box or, along the axis on which it lies
 * in a box that scrolls, that box. Null: nothing.
 */
function uncut(element: Element, box: DOMRect, view: Window): DOMRect | null {
  const { body, documentElement } = view.document;
  const own = view.getComputedStyle(element);
  if (isClipped(own) || isOffStage(element, own, box, view)) return null;
  let part = box;
  let { position } = own;
  for (let up = parentShown(element); up; up = parentShown(up)) {
    if (up === body || up === documentElement) break;
    const style = view.getComputedStyle(up);
    const cut = up.getBoundingClientRect();
    if (isClipped(style) || isOffStage(up, style, cut, view)) return null;
    if (!contains(style, position)) continue;
    if (isOutOfFlow(position) || isOutOfFlow(style.position)) position = style.position;
    if (style.overflow === 'visible') continue;
    if (cut.width < 2 || cut.height < 2) return null;
    if (hides(style.overflowX) && (part.right <= cut.left || part.left >= cut.right)) return null;
    if (hides(style.overflowY) && (part.bottom <= cut.top || part.top >= cut.bottom)) return null;
    if (!/auto|scroll/.test(style.overflow)) continue;
    // Before the beginning of what scrolls nobody can scroll: something is parked there.
    if (part.right + up.scrollLeft <= cut.left || part.bottom + up.scrollTop <= cut.top)
      return null;
    const x = up.scrollWidth > up.clientWidth ? cut : part;
    const y = up.scrollHeight > up.clientHeight ? cut : part;
    part = new DOMRect(x.left, y.top, x.width, y.height);
  }
  return part;
}

/** Out-of-flow boxes are only cut by an ancestor that contains them. */
function contains(ancestor: CSSStyleDeclaration, position: string): boolean {
  if (!isOutOfFlow(position)) return true;
  if (holdsFixed(ancestor)) return true;
  return position === 'absolute' && ancestor.position !== 'static';
}

/** Fixed boxes inside are fixed to it, not to the view (CSS Transforms, Filter Effects, Containment). */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, scale, rotate, perspective, filter, backdropFilter } = style;
  const changed = [transform, translate, scale, rotate, perspective, filter, backdropFilter];
  return (
    changed.join('').replace(/none/g, '') !== '' ||
    /transform|filter|layout|paint|strict|content/.test(style.willChange + style.contain)
  );
}

function isOutOfFlow(position: string): boolean {
  return position === 'absolute' || position === 'fixed';
}

/** Clipped to nothing, whatever its size. */
function isClipped({ clipPath, clip, position }: CSSStyleDeclaration): boolean {
  if (isOutOfFlow(position) && /^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(clip)) return true;
  return /^inset\((?:[5-9]\d|100)%|^circle\(0|^polygon\((?:0(?:px|%)? 0(?:px|%)?[, ]*)+\)$/.test(
    clipPath,
  );
}

/** A drawer parked beside the view: what is fixed cannot be scrolled to. */
function isOffStage(
  element: Element,
  { position }: CSSStyleDeclaration,
  box: DOMRect,
  view: Window,
): boolean {
  if (position !== 'fixed' || box.width < 2 || box.height < 2) return false;
  // The root's own filter holds nothing (Filter Effects, 5).
  for (let up = element.parentElement; up?.parentElement; up = up.parentElement) {
    if (holdsFixed(view.getComputedStyle(up))) return false;
  }
  const { innerWidth, innerHeight } = view;
  return box.left >= innerWidth || box.right <= 0 || box.top >= innerHeight || box.bottom <= 0;
}

/** Beyond the right edge of a page that does not scroll sideways. */
function isBeyond(box: DOMRect, view: Window): boolean {
  const { body, documentElement } = view.document;
  if (box.left < view.innerWidth) return false;
  return [documentElement, body].some(
    (root) => root && hides(view.getComputedStyle(root).overflowX),
  );
}

/** Overflow that a person cannot scroll. */
function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
