import { parentShown } from '../../content/parentShown';
import { hostName } from './hostName';

/** Elements that show something else in place of their children. */
const childless = /^(video|audio|img|iframe|object|embed|canvas)$/;

/**
 * What lies in front of the whole page and makes all outside it inert, popovers above it too
 * (trap 6): the modal dialog or the full-screen element. The host has to live inside. Null when
 * there is none. There is no API for the order of the top layer; but the backdrop of the front
 * dialog covers the whole view, so a hit in the middle lands on it, and finds dialogs in open
 * shadow roots as well.
 */
export function topLayerFront(document: Document): Element | null {
  const { clientWidth, clientHeight } = document.documentElement;
  let around: Element | null = deepest(document, clientWidth / 2, clientHeight / 2) ?? null;
  while (around && !isModal(around)) around = parentShown(around);
  return (
    around ??
    fullScreen(document) ??
    // The page may have taken the backdrop away and put the dialog into a corner.
    [...document.querySelectorAll('dialog[open]')].filter(isModal).at(-1) ??
    null
  );
}

function fullScreen(tree: Document | ShadowRoot): Element | undefined {
  const element = tree.fullscreenElement;
  if (!element || childless.test(element.localName)) return undefined;
  return (element.shadowRoot && fullScreen(element.shadowRoot)) ?? element;
}

/** The element at a point, through open shadow roots and past our own host. */
function deepest(tree: Document | ShadowRoot, x: number, y: number): Element | undefined {
  // A shadow root's answer may name elements of the trees around it; those were seen already.
  const hit = tree
    .elementsFromPoint?.(x, y) // happy-dom has none
    .find((element) => element.localName !== hostName && element.getRootNode() === tree);
  return (hit?.shadowRoot && deepest(hit.shadowRoot, x, y)) ?? hit;
}

function isModal(element: Element): boolean {
  return element.localName === 'dialog' && element.matches(':modal');
}
