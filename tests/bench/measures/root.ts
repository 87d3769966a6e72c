import { closedRoot } from '../../torture/chromium';
import { ringBox } from '../../torture/ringBox';
import type { Tab } from '../chrome';
import type { Surface } from '../subjects';
import { evaluate } from '../visit';

/**
 * Where a surface's selectors have to be asked: in the closed root of ours (as an object that only a
 * debugger can hand over), in the page itself for the others. Throws when ours is not there.
 */
export async function rootOf(tab: Tab, { ours }: Surface): Promise<string | undefined> {
  await tab.send('Runtime.evaluate', {
    expression: `window.ringBox = ${ringBox}; window.target = () => document.querySelector('#target');`,
  });
  if (!ours) return undefined;
  const root = await closedRoot(tab);
  if (!root) throw new Error('There is no panel.');
  return root;
}

/** Throws unless the ring is around the control: nothing may be measured that was not shown. */
export async function claimRing(tab: Tab, surface: Surface): Promise<void> {
  const root = await rootOf(tab, surface);
  const off = await evaluate<number | null>(tab, ringOff, [surface.ring], root);
  if (off === null || off > 3) throw new Error(`The ring is off by ${off} px.`);
}

function ringOff(root: ParentNode, ring: string): number | null {
  const drawn = window.ringBox(root, ring);
  const box = window.target()?.getBoundingClientRect();
  if (!drawn || !box) return null;
  return Math.max(
    Math.abs(drawn.left + 6 - box.left),
    Math.abs(drawn.top + 6 - box.top),
    Math.abs(drawn.right - 6 - box.right),
    Math.abs(drawn.bottom - 6 - box.bottom),
  );
}
