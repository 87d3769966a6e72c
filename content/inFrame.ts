const regions =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=menubar], [role=search]';

/** In the page's own header, menu or footer rather than in what the page is about. */
export function inFrame(element: Element): boolean {
  if (element.closest(regions)) return true;
  const header = element.closest('header, [role=banner]');
  return header !== null && !header.closest('main, article, section, dialog, [role=dialog]');
}
