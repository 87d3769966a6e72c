import type { Rect } from './clips';
import { isPanel, topAt } from './topAt';

const whole = 'a, button, input, select, textarea, img, svg, video, canvas, iframe';

/**
 * How much `box` would cover: at how many of its points the page has something to read or to press.
 * Infinity where our panel is: under it nothing of ours can be seen.
 */
export function covers(box: Rect): number {
  let found = 0;
  for (const across of [0.02, 0.35, 0.65, 0.98]) {
    for (const down of [0.1, 0.5, 0.9]) {
      const top = topAt(box.x + box.width * across, box.y + box.height * down);
      if (!top) continue;
      if (isPanel(top)) return Number.POSITIVE_INFINITY; // it lies above us
      if (top.closest(whole) || hasTextIn(top, box)) found++;
    }
  }
  return found;
}

/** Whether words of the element itself reach into the box: a line may be shorter than its block. */
function hasTextIn(element: Element, box: Rect): boolean {
  const range = document.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      (line) =>
        line.left < box.x + box.width &&
        line.right > box.x &&
        line.top < box.y + box.height &&
        line.bottom > box.y,
    );
  });
}
