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

function isRendered(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  // An element with `display: contents` has no box of its own; its parent answers for it.
  const view = element.ownerDocument.defaultView;
  if (!element.parentElement || view?.getComputedStyle(element).display !== 'contents')
    return false;
  return isRendered(element.parentElement);
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
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  let position = view.getComputedStyle(element).position;
  for (let up = parentAcrossShadow(element); up; up = parentAcrossShadow(up)) {
    if (up === up.ownerDocument.body || up === up.ownerDocument.documentElement) break;
    const style = view.getComputedStyle(up);
    // Out-of-flow boxes are only cut by an ancestor that contains them.
    const contains =
      position === 'static' || position === 'relative' || position === 'sticky'
        ? true
        : position === 'absolute'
          ? style.position !== 'static' || style.transform !== 'none'
          : style.transform !== 'none' || style.filter !== 'none';
    if (!contains) continue;
    if (position === 'fixed' || position === 'absolute') position = style.position;
    else if (style.position === 'absolute' || style.position === 'fixed') position = style.position;
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const cut = up.getBoundingClientRect();
    if (cut.width < 2 || cut.height < 2) return true;
    if (hides(style.overflowX) && (box.right <= cut.left || box.left >= cut.right)) return true;
    if (hides(style.overflowY) && (box.bottom <= cut.top || box.top >= cut.bottom)) return true;
  }
  return false;
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
