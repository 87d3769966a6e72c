import { isRendered } from './rendered';

/**
 * Can a person see this element? Carriers' sites carry the texts of every step in hidden
 * dialogs, so only what is visible may speak.
 *
 * Seen means: it is rendered and not transparent (`checkVisibility`), has an area, does not lie
 * off the page to the left or top, and is not cut away by an ancestor that is folded to nothing
 * or scrolled so that it can never come into view (folded accordions, off-stage carousels).
 * Something in front of it (a cookie wall) does not make it unseen: the page is still that page.
 */
export function isVisible(element: Element): boolean {
  if (!isRendered(element)) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (box.width < 2 || box.height < 2) return hasVisibleChild(element);
  const left = box.left + (view?.scrollX ?? 0);
  const top = box.top + (view?.scrollY ?? 0);
  if (left + box.width <= 0) return false;
  if (top + box.height <= 0 && top + box.height + lockedScroll(element) <= 0) return false;
  return !isCutAway(element, box);
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
  for (const child of element.children) {
    const box = child.getBoundingClientRect();
    if (box.width >= 2 && box.height >= 2 && isVisible(child)) return true;
  }
  return false;
}

function isCutAway(element: Element, box: DOMRect): boolean {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  if (!view) return false;
  const own = view.getComputedStyle(element);
  if (isClipped(own) || isOffStage(element, own, box, view)) return true;
  let { position } = own;
  for (let up = parentAcrossShadow(element); up; up = parentAcrossShadow(up)) {
    if (up === document.body || up === document.documentElement) break;
    const style = view.getComputedStyle(up);
    const cut = up.getBoundingClientRect();
    if (isClipped(style) || isOffStage(up, style, cut, view)) return true;
    if (!contains(style, position)) continue;
    if (isOutOfFlow(position) || isOutOfFlow(style.position)) position = style.position;
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    if (cut.width < 2 || cut.height < 2) return true;
    if (hides(style.overflowX) && (box.right <= cut.left || box.left >= cut.right)) return true;
    if (hides(style.overflowY) && (box.bottom <= cut.top || box.top >= cut.bottom)) return true;
  }
  return isBeyond(document, box, view);
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
