import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Budget } from './budgets';
import { packageFile, packageVersion } from './makePackages';

const build = join('.output', 'chrome-mv3');

/** Bytes that count for a budget, of the build that is there. Throws where a file is missing. */
export function sizeOf({ name, files, page, zip }: Budget): number {
  if (zip) return statSync(packageFile(packageVersion(), 'chrome')).size;
  const counted = page ? loadedBy(page) : (files ?? []).flatMap(matching);
  if (counted.length === 0) throw new Error(`No file counts for "${name}".`);
  return counted.map(gzipSize).reduce((sum, size) => sum + size);
}

function gzipSize(file: string): number {
  return gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
}

function matching(pattern: string): string[] {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return [pattern];
  const found = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file.startsWith(before) && file.endsWith(after));
  if (found.length === 0) throw new Error(`No file is called ${pattern}.`);
  return found;
}

/** A page of the extension and all that its HTML names: Vite lists every static import there. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file = '']) => file);
  return [page, ...new Set(named)];
}
