import type { Rect } from './clips';

/**
 * Calls `onMove` once when a resting element leaves its place, whatever moved it: a banner above,
 * a font that came late, a style. An IntersectionObserver whose root is cut down to the
 * element's own rectangle notices the first pixel, without asking for the layout (the way of
 * floating-ui). Returns how to stop.
 */
export function watchMove(element: Element, rect: Rect, onMove: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  let over = false;
  const stop = () => {
    over = true;
    observer?.disconnect();
  };

  function observe(threshold: number): void {
    let first = true;
    observer?.disconnect();
    observer = new IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        if (over) return;
        if (!first) {
          stop();
          onMove();
        } else if (ratio !== threshold && ratio > 0) {
          // Cut off by the view or by fractions of a pixel: watch for a change from here on.
          observe(ratio);
        }
        first = false;
      },
      { rootMargin: isInView(element, rect) ? margins(element, rect) : '0px', threshold },
    );
    observer.observe(element);
  }

  observe(isInView(element, rect) ? 1 : 0);
  return stop;
}

function view(element: Element): { width: number; height: number } {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  return { width: clientWidth, height: clientHeight };
}

/** Out of view there is nothing to cut the root to; then the element's coming in is what counts. */
function isInView(element: Element, { x, y, width, height }: Rect): boolean {
  const all = view(element);
  return x < all.width && y < all.height && x + width > 0 && y + height > 0;
}

/** Margins that shrink the view to the rectangle, rounded outwards: fractions are not allowed. */
function margins(element: Element, { x, y, width, height }: Rect): string {
  const all = view(element);
  return [y, all.width - x - width, all.height - y - height, x]
    .map((inset) => `${-Math.floor(inset)}px`)
    .join(' ');
}
