import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesInPage, gzipped } from './bytes';
import { makeExtension } from './extension';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'refill-guide-bytes-'));
  for (const name of ['guide.js', 'panel.js', 'dates.js', 'popup.js'])
    writeFileSync(join(dir, name), name.repeat(100));
  const manifest = {
    content_scripts: [
      { matches: ['https://*.t-mobile.pl/*'], js: ['polish.js', 'guide.js'] },
      { matches: ['https://*.t-mobile.com/*'], js: ['guide.js'] },
    ],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('tells what always comes into a page from what comes on demand', () => {
  const { always, onDemand } = filesInPage(dir);
  expect({ always, onDemand }).toEqual({
    always: ['guide.js'],
    onDemand: ['panel.js', 'dates.js'],
  });
});

it('counts the style sheet of a peer', () => {
  const peer = makeExtension({ js: 'void 0;', css: 'p { color: red }' });
  const { always, onDemand } = filesInPage(peer);
  expect({ always, onDemand }).toEqual({ always: ['content.js', 'content.css'], onDemand: [] });
  expect(gzipped(peer, always)).toBeGreaterThan(gzipped(peer, ['content.js']));
  rmSync(peer, { recursive: true });
});
