import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Does what a reviewer of Firefox's store does: unpacks the sources somewhere else, builds them by
 * the two documented commands, and holds the build against the package. Answers with the files that
 * differ or that only one of the two has; none is right. Without `clean` the packages installed
 * here are used instead of installing them anew.
 */
export function builtFromSources(sourcesZip: string, firefoxZip: string, clean: boolean): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'refill-guide-sources-'));
  try {
    unpack(sourcesZip, folder);
    if (clean) npm(folder, 'ci');
    else symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    npm(folder, 'run', 'build:firefox');
    return differences(join(folder, '.output', 'firefox-mv3'), firefoxZip);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function npm(cwd: string, ...args: string[]): void {
  const shell = process.platform === 'win32'; // npm is a batch file there
  execFileSync('npm', args, {
    cwd,
    shell,
    env: outside(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * As in a shell of its own: `npm run` hands down its project's folder and tools, and a build before
 * has set NODE_ENV, with which npm leaves out what a build needs.
 */
function outside(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_registry$)|NODE_ENV$|INIT_CWD$)/i.test(name),
  );
  const path = (process.env.PATH ?? '').split(delimiter);
  const tools = path.filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: tools.join(delimiter) };
}

function differences(built: string, zip: string): string[] {
  const packed = unzipSync(readFileSync(zip));
  const files = filesIn(built);
  const all = new Set([...files, ...Object.keys(packed)]);
  return [...all].filter((name) => {
    const bytes = packed[name];
    return !bytes || !files.includes(name) || !readFileSync(join(built, name)).equals(bytes);
  });
}

/** Every file below a folder, named as in a zip. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
}
