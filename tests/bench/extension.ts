import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hosts } from '../../content/carriers/hosts';

/** A content script and its style sheet, as they are sent to a page. */
export interface Injected {
  js: string;
  css: string;
}

/**
 * A new folder with an extension that does nothing but inject this on the carrier's pages, at the
 * moment and in the kind of world in which ours runs. The caller removes it.
 */
export function makeExtension({ js, css }: Injected): string {
  const dir = mkdtempSync(join(tmpdir(), 'refill-guide-peer-'));
  const manifest = {
    manifest_version: 3,
    name: 'Peer',
    version: '1',
    content_scripts: [
      {
        matches: hosts.map((host) => `https://*.${host}/*`),
        js: ['content.js'],
        ...(css && { css: ['content.css'] }),
        run_at: 'document_idle',
      },
    ],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'content.js'), js);
  if (css) writeFileSync(join(dir, 'content.css'), css);
  return dir;
}
