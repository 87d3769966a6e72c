import { mainTags } from './landmarks';

const parts = `${mainTags}, article, section, dialog, [role=dialog]`;

const regions =
  'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=menubar], [role=search]';

/**
 * In the page's own header, menu, footer or newsletter rather than in what the page is about.
 * @param around as `newslettersIn` and `linkListsIn` give them
 */
export function inFrame(element: Element, around: readonly Element[] = []): boolean {
  if (element.closest(regions) || around.some((box) => box.contains(element))) return true;
  const header = element.closest('header, [role=banner]');
  return header !== null && !header.closest(parts);
}

/** What is typed into: that of a newsletter, of a search. */
const typed = 'textarea, input:not([type=hidden], [type=checkbox], [type=submit], [type=button])';

/**
 * A button in a footer of what the page is about, or in a bar that stays at the foot of the view: steps
 * put what goes on there.
 */
export function isInBar(button: Element): boolean {
  const footer = button.closest('footer');
  if (!footer || button.closest('nav, [role=contentinfo]') || footer.querySelector(typed))
    return false;
  return footer.closest(parts) !== null || /fixed|sticky/.test(getComputedStyle(footer).position);
}
