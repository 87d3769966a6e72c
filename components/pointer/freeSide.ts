import type { Side } from '../../state/settings';
import type { Rect } from './clips';

/**
 * On which side the panel should stand so as not to cover the control it points at: the one
 * chosen, unless it lies over the control there and would not on the other side.
 * @param panel nothing where there is none
 */
export function freeSide(
  control: Rect,
  panel: Rect | null | undefined,
  side: Side,
  viewWidth: number,
): Side {
  if (!panel) return side;
  const { x, y, width, height } = panel; // a DOMRect has them by its prototype: no spread copies them
  const mirrored = { x: viewWidth - x - width, y, width, height };
  if (!overlaps(control, panel) || overlaps(control, mirrored)) return side;
  return side === 'left' ? 'right' : 'left';
}

function overlaps(a: Rect, b: Rect): boolean {
  const air = 8;
  return (
    a.x < b.x + b.width + air &&
    b.x < a.x + a.width + air &&
    a.y < b.y + b.height + air &&
    b.y < a.y + a.height + air
  );
}
