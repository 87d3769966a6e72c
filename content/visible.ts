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
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  if (box.width < 2 || box.height < 2) return hasVisibleChild(element);
  if (!view) return true;
  const part = uncut(element, box, view);
  if (!part) return false;
  const { scrollX, scrollY } = scrolled(document, view);
  if (part.right + scrollX <= 0) return false;
  const bottom = part.bottom + scrollY;
  if (bottom <= 0 && bottom + lockedScroll(element) <= 0) return false;
  return !isBeyond(document, part, view);
}

/** How far the page is scrolled; in some the body scrolls, under a root element that does not. */
function scrolled({ body, scrollingElement }: Document, { scrollX, scrollY }: Window) {
  if (!body || body === scrollingElement) return { scrollX, scrollY };
  return { scrollX: scrollX + body.scrollLeft, scrollY: scrollY + body.scrollTop };
}

/**
 * How far a page was scrolled before an open dialog pinned its body: many sites fix it at minus
 * that far, so that the page behind the dialog stays where it was (t-mobile.pl, 2026-05).
 */
function lockedScroll({ ownerDocument: { body, defaultView } }: Element): number {
  if (!body || defaultView?.getComputedStyle(body).position !== 'fixed') return 0;
  return -body.getBoundingClientRect().top;
}

/** A wrapper may be 0 × 0 while what it holds is positioned or floats out of it. */
function hasVisibleChild(element: Element): boolean {
  const { firstElementChild, parentElement } = element;
  if (!firstElementChild && parentElement && isBoxless(element)) return isVisible(parentElement);
  for (const child of element.children) {
    const box = child.getBoundingClientRect();
    if (box.width >= 2 && box.height >= 2 && isVisible(child)) return true;
  }
  return false;
}

/**
 * What of an element no ancestor cuts away for good: its own box or, where it lies in a box that
 * scrolls, that box. Null: nothing.
 */
function uncut(element: Element, box: DOMRect, view: Window): DOMRect | null {
  const { ownerDocument: document } = element;
  const own = view.getComputedStyle(element);
  if (isClipped(own) || isOffStage(element, own, box, view)) return null;
  let part = box;
  let { position } = own;
  for (let up = parentAcrossShadow(element); up; up = parentAcrossShadow(up)) {
    if (up === document.body || up === document.documentElement) break;
    const style = view.getComputedStyle(up);
    const cut = up.getBoundingClientRect();
    if (isClipped(style) || isOffStage(up, style, cut, view)) return null;
    if (!contains(style, position)) continue;
    if (isOutOfFlow(position) || isOutOfFlow(style.position)) position = style.position;
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    if (cut.width < 2 || cut.height < 2) return null;
    if (hides(style.overflowX) && (part.right <= cut.left || part.left >= cut.right)) return null;
    if (hides(style.overflowY) && (part.bottom <= cut.top || part.top >= cut.bottom)) return null;
    if (!/auto|scroll/.test(style.overflowX + style.overflowY)) continue;
    if (isBeforeBeginning(up, style, part, cut)) return null;
    part = cut;
  }
  return part;
}

/** Parked where no scrolling leads: a box scrolls from its beginning to its end only. */
function isBeforeBeginning(
  { scrollLeft, scrollTop }: Element,
  { direction, flexDirection }: CSSStyleDeclaration,
  part: DOMRect,
  cut: DOMRect,
): boolean {
  const beside =
    direction === 'rtl'
      ? part.left + scrollLeft >= cut.right
      : part.right + scrollLeft <= cut.left && flexDirection !== 'row-reverse';
  return beside || (part.bottom + scrollTop <= cut.top && flexDirection !== 'column-reverse');
}

/** Out-of-flow boxes are only cut by an ancestor that contains them. */
function contains(ancestor: CSSStyleDeclaration, position: string): boolean {
  if (!isOutOfFlow(position)) return true;
  if (ancestor.transform !== 'none' || ancestor.filter !== 'none') return true;
  return position === 'absolute' && ancestor.position !== 'static';
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
  // Inside a transformed box, fixed means fixed to that box.
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (view.getComputedStyle(up).transform !== 'none') return false;
  }
  const { innerWidth, innerHeight } = view;
  return box.left >= innerWidth || box.right <= 0 || box.top >= innerHeight || box.bottom <= 0;
}

/** Beyond the right edge of a page that does not scroll sideways. */
function isBeyond(document: Document, box: DOMRect, view: Window): boolean {
  if (box.left < view.innerWidth) return false;
  return [document.documentElement, document.body].some(
    (root) => root && hides(view.getComputedStyle(root).overflowX),
  );
}

/** Overflow that a person cannot scroll. */
function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function parentAcrossShadow(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
