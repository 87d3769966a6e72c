import { parentShown } from '../pointer/parentShown';
import { hostName } from './hostName';

/**
 * The modal dialog that is in front right now, or null. Everything outside it is inert, a
 * popover above it too (trap 6), so the host has to live inside. There is no API for the order
 * of the top layer; but the backdrop of the front dialog covers the whole view, so a hit in the
 * middle lands on it, and finds dialogs in open shadow roots as well.
 */
export function openDialog(document: Document): Element | null {
  const { clientWidth, clientHeight } = document.documentElement;
  let around: Element | null = deepest(document, clientWidth / 2, clientHeight / 2) ?? null;
  while (around && !isModal(around)) around = parentShown(around);
  // The page may have taken the backdrop away and put the dialog into a corner.
  return around ?? [...document.querySelectorAll('dialog[open]')].filter(isModal).at(-1) ?? null;
}

/** The element at a point, through open shadow roots and past our own host. */
function deepest(tree: Document | ShadowRoot, x: number, y: number): Element | undefined {
  // A shadow root's answer may name elements of the trees around it; those were seen already.
  const hit = tree
    .elementsFromPoint?.(x, y)
    .find((element) => element.localName !== hostName && element.getRootNode() === tree);
  return (hit?.shadowRoot && deepest(hit.shadowRoot, x, y)) ?? hit;
}

function isModal(element: Element): boolean {
  if (element.localName !== 'dialog') return false;
  try {
    return element.matches(':modal');
  } catch {
    return false; // the selector is unknown to this browser: then so is the top layer
  }
}
