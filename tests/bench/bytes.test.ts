import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesInPage, gzipped } from './bytes';
import { makeExtension } from './extension';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'refill-guide-bytes-'));
  mkdirSync(join(dir, 'content-scripts'));
  for (const name of ['watch.js', 'panel.js', 'panel.css'])
    writeFileSync(join(dir, 'content-scripts', name), name.repeat(100));
  const manifest = { content_scripts: [{ js: ['content-scripts/watch.js'] }] };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('tells what always comes into a page from what comes on demand', () => {
  const { always, onDemand } = filesInPage(dir);
  expect(always).toEqual(['content-scripts/watch.js']);
  expect([...onDemand].sort()).toEqual(['content-scripts/panel.css', 'content-scripts/panel.js']);
});

it('counts the style sheet of a peer', () => {
  const peer = makeExtension({ js: 'void 0;', css: 'p { color: red }' });
  const { always, onDemand } = filesInPage(peer);
  expect({ always, onDemand }).toEqual({ always: ['content.js', 'content.css'], onDemand: [] });
  expect(gzipped(peer, always)).toBeGreaterThan(gzipped(peer, ['content.js']));
  rmSync(peer, { recursive: true });
});
