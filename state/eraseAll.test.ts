// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from './eraseAll';
import { ids } from './lines/line.sample';
import { readAll, replaceAll } from './records/all';
import { closeDatabase } from './records/db';
import { freshDatabase } from './records/fresh.sample';
import { sampleRecord } from './records/record.sample';
import { load, save, saveTab } from './store';
import { ordinary } from './stored.sample';
import { setFollowing } from './sync/following';
import { freshTab } from './tab';

const { local, session, sync } = fakeBrowser.storage;
const copy = { settings: { version: 1 } };
/** What another extension of ours may keep there one day. */
const others = { another: 'extension’s own' };
let given: string[][] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await freshDatabase();
  given = [];
  const remove = async ({ permissions = [] }: { permissions?: string[] }) =>
    given.push(permissions) > 0;
  Object.assign(fakeBrowser, { permissions: { remove, contains: async () => given.length === 0 } });
  await save(await load());
  await saveTab(ordinary(3), freshTab());
  await sync.set({ ...copy, ...others });
  await fakeBrowser.notifications.create(`remind.${ids[0]}.2026-11-20`, {
    type: 'basic',
    title: 'Mum',
    message: 'due tomorrow',
    iconUrl: 'icon.png',
  });
  const bytes = new TextEncoder().encode('%PDF-').buffer;
  const file = { name: 'a.pdf', type: 'application/pdf', size: bytes.byteLength } as const;
  const record = sampleRecord({ file });
  await replaceAll({ records: [record], files: [{ id: record.id, bytes }] });
});

/** All that is left, once nothing stands in the way of a look. */
async function left() {
  vi.restoreAllMocks();
  return {
    local: await local.get(null),
    session: await session.get(null),
    sync: await sync.get(null),
    records: await readAll(),
    notices: await fakeBrowser.notifications.getAll(),
  };
}
const nothing = {
  local: {},
  session: {},
  sync: others,
  records: { records: [], files: [] },
  notices: {},
};

it('leaves nothing: storage, records, what follows the user, permissions', async () => {
  await setFollowing(true);
  await eraseAll();
  expect(await left()).toEqual(nothing);
  expect(given).toEqual([['notifications'], ['browsingData']]);
});

it('takes away what stands there of a card before the leave for that is given back', async () => {
  const order: string[] = [];
  const clear = vi.spyOn(fakeBrowser.notifications, 'clear');
  clear.mockImplementation(async () => order.push('notice gone') > 0);
  const { remove } = fakeBrowser.permissions as never as { remove(all: object): Promise<boolean> };
  Object.assign(fakeBrowser.permissions, {
    remove: (all: object) => {
      order.push('given back');
      return remove(all);
    },
  });
  await eraseAll();
  expect(order).toEqual(['notice gone', 'given back', 'given back']);
});

describe('with no room left', () => {
  const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

  it.each(['was', 'never was'])('deletes all the same, whether sync %s on', async (ever) => {
    if (ever === 'was') await setFollowing(true);
    for (const area of [local, session, sync]) vi.spyOn(area, 'set').mockImplementation(full);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await eraseAll();
    expect(await left()).toEqual(nothing);
  });
});

describe('records that cannot be opened', () => {
  const broken = () => {
    throw new DOMException('the disk is broken', 'UnknownError');
  };
  beforeEach(async () => {
    await closeDatabase();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(broken);
  });

  it('are deleted with their database', async () => {
    await eraseAll();
    expect(await left()).toEqual(nothing);
  });

  it('and not deleted either are told of; nothing else is left', async () => {
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(broken);
    await expect(eraseAll()).rejects.toThrow('the disk is broken');
    const { records, ...others } = await left();
    expect({ ...others, records: nothing.records }).toEqual(nothing);
    expect(records.records).toHaveLength(1);
    expect(given).toHaveLength(2);
  });
});

it('does not wait for a page that holds on to a broken database, which goes with it', async () => {
  // It does not let go when it is asked to.
  const held = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open('records');
    request.onsuccess = () => opened(request.result);
  });
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  await expect(eraseAll()).rejects.toThrow('held open');
  held.close();
  expect(await left()).toEqual(nothing);
});

describe('a sync that refuses', () => {
  const refuse = () => {
    vi.spyOn(sync, 'remove').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_HOUR'));
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('no sync'));
  };

  it.each([true, false])('is told of where it was on; it is %s now', async (on) => {
    await setFollowing(on);
    refuse();
    await expect(eraseAll()).rejects.toThrow('no sync');
    await expect(eraseAll()).rejects.toThrow('no sync'); // a second try knows it as well
    expect(await left()).toEqual({ ...nothing, sync: { ...copy, ...others } });
    await eraseAll();
    expect(await left()).toEqual(nothing);
  });

  it('is no trouble where it never was on: there may be none', async () => {
    refuse();
    await eraseAll();
    expect(await left()).toEqual({ ...nothing, sync: { ...copy, ...others } });
  });

  it('is told of where it still shows what another computer wrote', async () => {
    vi.spyOn(sync, 'remove').mockRejectedValue(new Error('too often'));
    await expect(eraseAll()).rejects.toThrow('too often');
    expect(await left()).toEqual({ ...nothing, sync: { ...copy, ...others } });
  });
});
