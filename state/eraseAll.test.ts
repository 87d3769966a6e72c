// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from './eraseAll';
import { setFollowing } from './lines/following';
import { readAll, replaceAll } from './records/all';
import { sampleRecord } from './records/record.sample';
import { load, save, saveTab } from './store';
import { freshTab } from './tab';

it('leaves nothing: storage, records, what follows the user, permissions', async () => {
  const given: string[][] = [];
  const remove = async ({ permissions = [] }: { permissions?: string[] }) =>
    given.push(permissions) > 0;
  Object.assign(fakeBrowser, { permissions: { remove: vi.fn(remove) } });
  await save(await load());
  await saveTab(3, freshTab());
  await setFollowing(true);
  await fakeBrowser.storage.sync.set({ settings: { version: 1 }, another: 'extension’s own' });
  const bytes = new TextEncoder().encode('%PDF-').buffer;
  const file = { name: 'a.pdf', type: 'application/pdf', size: bytes.byteLength } as const;
  const record = sampleRecord({ file });
  await replaceAll({ records: [record], files: [{ id: record.id, bytes }] });

  await eraseAll();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({ another: 'extension’s own' });
  expect(await readAll()).toEqual({ records: [], files: [] });
  expect(given).toEqual([['notifications', 'browsingData']]);
});
