import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../inPage';
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

/** Installs the peers where they are missing or others: they are no part of the project's own `npm ci`. */
export function installPeers(): void {
  const installed = join(root, 'node_modules/.package-lock.json');
  const changed = (file: string) => statSync(file).mtimeMs;
  if (existsSync(installed) && changed(installed) >= changed(join(root, 'package-lock.json')))
    return;
  console.log(`Installing the peers in ${root} (for these tests only, never shipped) …`);
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32', // npm is a batch file there
  });
}

/** What the peer puts into a page: library and adapter in one minified script, and its styles. */
export async function bundlePeer({ entry, styles }: Peer): Promise<Injected> {
  return {
    js: await bundle(join(root, entry), 'peer'),
    css: styles ? readFileSync(join(root, 'node_modules', styles), 'utf8') : '',
  };
}
