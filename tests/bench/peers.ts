import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../inPage';
import { installApart } from '../installApart';
import type { Injected } from './extension';

const root = 'tests/peers';

/** A tour library that does the nearest thing it can to what ours does. */
export interface Peer {
  name: string;
  /** Its adapter under tests/peers. */
  entry: string;
  /** Its style sheet, as its package ships it. */
  styles?: string;
}

export const peers: readonly Peer[] = [
  { name: 'driver.js', entry: 'driver.ts', styles: 'driver.js/dist/driver.css' },
  { name: 'Shepherd', entry: 'shepherd.ts', styles: 'shepherd.js/dist/css/shepherd.css' },
  { name: 'Intro.js', entry: 'intro.ts', styles: 'intro.js/minified/introjs.min.css' },
  { name: 'React Joyride', entry: 'joyride.ts' }, // it carries its styles in its script
];

/** Installs the peers where they are missing or others. */
export const installPeers = (): void => installApart(root);

/** What the peer puts into a page: library and adapter in one minified script, and its styles. */
export async function bundlePeer({ entry, styles }: Peer): Promise<Injected> {
  return {
    js: await bundle(join(root, entry), 'peer'),
    css: styles ? readFileSync(join(root, 'node_modules', styles), 'utf8') : '',
  };
}
