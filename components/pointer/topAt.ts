import { hostName } from '../panel/hostName';

/** The panel is reached as its host; the ring and the callout let every point through. */
export const isPanel = (element: Element): boolean => element.localName === hostName;

/**
 * What is on top at a point of the view, inside open shadow roots too.
 * @param counts tells what is not looked through
 */
export function topAt(
  x: number,
  y: number,
  counts: (element: Element) => boolean = () => true,
): Element | undefined {
  let top = document.elementsFromPoint(x, y).find(counts);
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementsFromPoint(x, y).find(counts);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}
