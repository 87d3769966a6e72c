import { createWords } from '../../../content/text';
import { type Chrome, pause, type Tab } from '../chrome';
import { benchAddress } from '../pages';
import type { Surface } from '../subjects';
import { atRest, evaluate, visit } from '../visit';
import { rootOf } from './root';

export interface Spot {
  x: number;
  y: number;
}

const name = createWords('en')('panel.showMe');

/** Where the panel's "show me" is, found in a tab of its own: it is at the same place in all. */
export async function findShowMe(chrome: Chrome, surface: Surface): Promise<Spot> {
  const tab = await visit(chrome, benchAddress('guide', 1000));
  let spot: Spot | null = null;
  // The very first panel of a profile may take its time.
  for (let tries = 0; !spot && tries < 40; tries++) {
    await pause(250);
    const root = await rootOf(tab, surface).catch(() => undefined);
    if (root) spot = await evaluate<Spot | null>(tab, middleOf, [name], root);
  }
  await tab.close();
  if (!spot) throw new Error(`The panel has no control named "${name}".`);
  return spot;
}

function middleOf(root: ParentNode, name: string): Spot | null {
  const found = [...root.querySelectorAll('button')].find(({ innerText }) =>
    innerText.trim().startsWith(name),
  );
  if (!found) return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** A real press there, and a rest. */
export async function press(tab: Tab, { x, y }: Spot, slower: number): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  await tab.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await tab.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  await atRest(tab, slower);
}
