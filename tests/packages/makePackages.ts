import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Logger, zip } from 'wxt';
import { recordBundled } from './bundled';
import { repack } from './repack';

/** The stores' browsers. Edge gets what Chrome gets, under its own name. */
export const browsers = ['chrome', 'edge', 'firefox'] as const;

/** What a build needs, and nothing else; what lies about in the folder is not taken along. */
const sources = [
  '{assets,components,content,entrypoints,public,state}/**',
  '*.ts',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'tsconfig.json',
  'LICENSE',
  'README.md',
  'docs/reviewers.md',
];
const notBuilt = ['**/*.sample.ts', 'playwright.config.ts', 'vitest.config.ts'];

/** Where a package is: of a browser, or the sources that Firefox's store asks for. */
export function packageFile(
  version: string,
  kind: (typeof browsers)[number] | 'sources',
  folder = '.output',
): string {
  return join(folder, `refill-guide-${version}-${kind}.zip`);
}

/** The version that all packages carry in their names and manifests. */
export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  return version;
}

export interface Made {
  /** The packages, and last the list of their checksums. */
  files: string[];
  /** The npm packages whose code is in them. */
  bundled: ReadonlySet<string>;
}

/**
 * Builds for every browser and packs each build, and the sources beside them. Entries are sorted
 * and no times written, so the same sources give the same bytes; the sources package only with one
 * version of Node, since others may bring another zlib.
 */
export async function makePackages(): Promise<Made> {
  const version = packageVersion();
  const files = [...browsers, 'sources' as const].map((kind) => packageFile(version, kind));
  for (const file of files) rmSync(file, { force: true });
  const bundled = new Set<string>();
  for (const browser of browsers) {
    await zip({
      browser,
      manifestVersion: 3,
      logger: quiet,
      vite: () => ({ logLevel: 'error', plugins: [recordBundled(bundled)] }),
      zip: {
        artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}.zip',
        sourcesTemplate: '{{name}}-{{packageVersion}}-sources.zip',
        zipSources: browser === 'firefox',
        includeSources: sources,
        excludeSources: notBuilt,
        dotSources: true,
      },
    });
  }
  const shortened = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const browser of browsers) await repack(packageFile(version, browser), shortened);
  const list = join('.output', 'SHA256SUMS');
  writeFileSync(list, files.map((file) => `${sha256(file)}  ${basename(file)}\n`).join(''));
  return { files: [...files, list], bundled };
}

const silent = () => undefined;

/** WXT lists every source file else. */
const quiet: Logger = {
  level: 1,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
