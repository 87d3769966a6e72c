/** Is this element drawn at all, and not transparent? Where on the page is another question. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  const { parentElement } = element;
  return parentElement !== null && isBoxless(element) && isRendered(parentElement);
}

/** With `display: contents` an element has no box of its own; its parent answers for it. */
export function isBoxless(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === 'contents';
}
