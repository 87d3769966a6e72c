const regions =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=menubar], [role=search]';

/**
 * In the page's own header, menu, footer or newsletter rather than in what the page is about.
 * @param newsletters as `newslettersIn` gives them
 */
export function inFrame(element: Element, newsletters: readonly Element[] = []): boolean {
  if (element.closest(regions) || newsletters.some((box) => box.contains(element))) return true;
  const header = element.closest('header, [role=banner]');
  return header !== null && !header.closest('main, article, section, dialog, [role=dialog]');
}
