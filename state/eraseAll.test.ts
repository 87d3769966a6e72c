import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from './eraseAll';
import { setFollowing } from './lines/following';
import { replaceAll } from './records/all';
import { sampleRecord } from './records/record.sample';
import { listRecords } from './records/records';
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
  await replaceAll({ records: [sampleRecord()], files: [] });

  await eraseAll();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({ another: 'extension’s own' });
  expect(await listRecords()).toEqual([]);
  expect(given).toEqual([['notifications', 'browsingData']]);
});
