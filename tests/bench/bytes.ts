import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Manifest {
  content_scripts?: { matches?: string[]; js?: string[]; css?: string[] }[];
}

/** Files of an extension that come into a carrier's page, by their path in its folder. */
export interface InPage {
  /** Into every page of the carrier in the US, by the manifest. */
  always: string[];
  /** Only where there is something to show, by the background. */
  onDemand: string[];
}

/**
 * What a built extension brings into English pages. The manifest names what always comes; of ours
 * the background brings in `panel.js`, and where a date may be told `dates.js` (state/bring.ts). What
 * is said there comes by message.
 */
export function filesInPage(dir: string): InPage {
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
  const always = (manifest.content_scripts ?? [])
    .filter(({ matches }) => matches?.some((each) => /[/.]t-mobile\.com\/|<all_urls>/.test(each)))
    .flatMap(({ js, css }) => [...(js ?? []), ...(css ?? [])]);
  const onDemand = ['panel.js', 'dates.js'];
  return { always, onDemand: onDemand.filter((file) => existsSync(join(dir, file))) };
}

/** Bytes of these files, each gzipped by itself, in kB of 1,000. */
export function gzipped(dir: string, files: string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(dir, file)), { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}
