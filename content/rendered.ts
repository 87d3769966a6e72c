/** Is this element drawn at all, and not transparent? Where on the page is another question. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  // An element with `display: contents` has no box of its own; its parent answers for it.
  const view = element.ownerDocument.defaultView;
  if (!element.parentElement || view?.getComputedStyle(element).display !== 'contents')
    return false;
  return isRendered(element.parentElement);
}
