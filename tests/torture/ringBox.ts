declare global {
  interface Window {
    /** Put there for the rings of the peers; ours is a plain element. */
    ringBox: typeof ringBox;
  }
}

/**
 * Where a ring is drawn, in the view; null when it is not. A dark layer with a hole in it is a ring
 * too: its path ends with the outline of the hole, told by straight lines and the ends of arcs.
 * Runs in the page, so it can see nothing but its arguments.
 */
export function ringBox(root: ParentNode, selector: string): DOMRect | null {
  const drawn = root.querySelector(selector);
  if (!drawn?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  if (!(drawn instanceof SVGPathElement)) return drawn.getBoundingClientRect();
  const path = drawn.getAttribute('d') ?? '';
  const start = path.lastIndexOf('M');
  const matrix = drawn.getScreenCTM();
  if (start <= 0 || !matrix) return null;
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of path.slice(start).matchAll(/([a-z])([^a-z]*)/gi)) {
    const all = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const [last = 0, beforeLast = 0] = all.reverse();
    const relative = command === command.toLowerCase();
    const kind = command.toLowerCase();
    if (kind === 'z') continue;
    if (kind === 'h') x = last + (relative ? x : 0);
    else if (kind === 'v') y = last + (relative ? y : 0);
    else [x, y] = [beforeLast + (relative ? x : 0), last + (relative ? y : 0)];
    const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(matrix);
    xs.push(left);
    ys.push(top);
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}
