import { eventually } from './claims';
import type { Driver } from './driver';

interface Spot {
  x: number;
  y: number;
  /** What a click there would land on: "target", else the name of what lies over it. */
  top: string;
}

/**
 * Waits until the control is in view, moves no more and has nothing over its middle; answers where
 * that is. A smooth scroll may be on its way, and a second one follows where a bar is in the way.
 */
export async function onTop(driver: Driver): Promise<Spot> {
  return eventually('what lies on top of the control at rest', () => driver.inPage(spot), {
    words: 'the control',
    holds: ({ top }) => top === 'target',
  });
}

async function spot(): Promise<Spot> {
  const middle = () => {
    const { x, y, width, height } = window.target()?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const { x, y } = middle();
  for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
  const after = middle();
  if (x !== after.x || y !== after.y) return { x, y, top: 'it moves' };
  const top = window.topAt(x, y);
  const control = window.target();
  return { x, y, top: top && control?.contains(top) ? 'target' : (top?.localName ?? 'nothing') };
}
