import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const modified = (file: string) => statSync(file).mtimeMs;

/**
 * Installs what a package of its own under tests names, where it is missing or other than locked:
 * the project's own `npm ci` never fetches it.
 */
export function installApart(folder: string): void {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const locked = join(folder, 'package-lock.json');
  if (existsSync(installed) && modified(installed) >= modified(locked)) return;
  console.log(`Installing the packages of ${folder} (for tests only, never shipped) …`);
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32', // npm is a batch file there
  });
}
