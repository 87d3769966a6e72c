import { mainTags } from './landmarks';

const regions =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=menubar], [role=search]';

/**
 * In the page's own header, menu, footer or newsletter rather than in what the page is about.
 * @param around as `newslettersIn` and `linkListsIn` give them
 */
export function inFrame(element: Element, around: readonly Element[] = []): boolean {
  if (element.closest(regions) || around.some((box) => box.contains(element))) return true;
  const header = element.closest('header, [role=banner]');
  return header !== null && !header.closest(`${mainTags}, article, section, dialog, [role=dialog]`);
}
