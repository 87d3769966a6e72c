import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const folder = resolve('.output', 'noShortcuts');
/** With these the browser takes away the shortcuts of each extension that is uninstalled, though ours has none. */
const tools = ['xdg-desktop-menu', 'xdg-icon-resource'];

/**
 * The PATH for a browser of the tests. On Linux, tools that do nothing come first in it: the real ones
 * are a dozen shell scripts each time the extension is installed anew, and would tidy the menus of
 * whoever runs the tests.
 */
export function pathWithoutShortcuts(): string {
  const path = process.env.PATH ?? '';
  if (process.platform !== 'linux') return path;
  mkdirSync(folder, { recursive: true });
  for (const tool of tools) {
    const file = resolve(folder, tool);
    if (existsSync(file)) continue;
    // Other workers may be running it: it is put in its place whole, and never written to.
    writeFileSync(`${file}.${process.pid}`, '#!/bin/sh\n', { mode: 0o755 });
    renameSync(`${file}.${process.pid}`, file);
  }
  return [folder, path].join(delimiter);
}
