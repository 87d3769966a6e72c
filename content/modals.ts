import { mainTags, titleTags } from './landmarks';
import { tidy } from './names';
import { parentShown } from './parentShown';
import { queryAll } from './queryAll';
import type { Scene, Sees } from './scene';

/** What says that it has to be answered before anything behind it can be reached. */
const modalTags = ['[aria-modal]:not([aria-modal=false])', '[role~=alertdialog]', 'dialog[open]'];
/** The same of some makers, who only put the page behind it out of reach. */
export const dialogTags = ['[role~=dialog]', ...modalTags];
const outOfReach = '[inert], [aria-hidden=true]';
/** What is typed into in a chat, and in no dialog of a refill. */
const talks = 'textarea:not([name*=captcha]), [role=textbox]';

/** Is it a box to chat in? */
export const isChat = (box: Element): boolean => box.querySelector(talks) !== null;

/** The boxes in front of a page that are seen, foremost first: one that opens later comes later. */
export function modalsIn(roots: Scene['roots'], sees: Sees): Element[] {
  const boxes = roots.flatMap((root) => [...queryAll(root, dialogTags)]);
  if (boxes.length === 0) return boxes;
  const isAnswered = roots.some((root) => isPutAway(root, sees));
  return boxes
    .filter((box) => isAnswered || box.matches(modalTags.join()))
    .filter((box) => !box.closest(outOfReach) && isShown(box, sees))
    .reverse();
}

/** Is what the page is about, or what it is called, seen but out of reach? */
function isPutAway(root: ParentNode, sees: Sees): boolean {
  const isOut = (box: Element | null) => !!box?.closest(outOfReach);
  return (
    [...root.querySelectorAll(mainTags)].some((main) => main.matches(outOfReach) && sees(main)) ||
    [...root.querySelectorAll(titleTags)].some((at) => isOut(at.parentElement) && sees(at))
  );
}

/** A box of its maker's own may have no size, and all that it shows in its shadow. */
const isShown = (box: Element, sees: Sees) =>
  sees(box) || [...(box.shadowRoot?.children ?? [])].some(sees);

/** Is it drawn in that box, be it put into a slot there or in its shadow? */
export function isIn(box: Element, element: Element): boolean {
  for (let up: Element | null = element; up; up = parentShown(up)) if (up === box) return true;
  return false;
}

/** What the seen elements of these kinds in a box say. */
export function textsIn(box: Element, roots: Scene['roots'], tags: string, sees: Sees): string[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll(tags)])
    .filter((element) => isIn(box, element) && sees(element))
    .map(({ textContent }) => tidy(textContent));
}
