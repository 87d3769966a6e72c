// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { replaceAll } from '../../state/records/all';
import { closeDatabase } from '../../state/records/db';
import { freshDatabase } from '../../state/records/fresh.sample';
import { fullAt } from '../../state/records/full.sample';
import { lostFile } from '../../state/records/lost.sample';
import { sampleBytes, sampleRecord } from '../../state/records/record.sample';
import { load, save } from '../../state/store';
import { backupActs } from './backupActs';

const { local } = fakeBrowser.storage;
/** The files that were handed to the user. */
let saved: Blob[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await freshDatabase();
  await save(await load());
  await replaceAll({ records: [sampleRecord()], files: [] });
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

/** The text of a backup of what is kept now. */
async function madeOf(withPhotos: boolean): Promise<string> {
  expect(await backupActs.save(withPhotos)).toBeUndefined();
  return (await saved.at(-1)?.text()) ?? '';
}

/** A backup of what is kept now, read again. */
async function read(withPhotos = true) {
  const found = await backupActs.read(new File([await madeOf(withPhotos)], 'b.json'));
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** Does the browser ask before it closes the page? */
const isHeld = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a backup that cannot be made', () => {
  it('is told of, and no file is handed out', async () => {
    await closeDatabase();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('the disk is broken', 'UnknownError');
    });
    expect(await backupActs.save(true)).toBe('notMade');
    expect(saved).toEqual([]);
  });
});

describe('a backup without a photo that the browser has lost', () => {
  const file = { name: 'a.jpg', type: 'image/jpeg' as const, size: 64 };
  const { id } = sampleRecord();
  beforeEach(async () => {
    const files = [{ id, bytes: sampleBytes('image/jpeg') }];
    await replaceAll({ records: [sampleRecord({ file })], files });
  });

  it('is handed out, and does not look whole', async () => {
    lostFile(id);
    expect(await backupActs.save(true)).toBe('lacksPhotos');
    expect(saved).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('is not what a whole one is taken for, nor one that was to have none', async () => {
    expect(await backupActs.save(true)).toBeUndefined();
    lostFile(id);
    expect(await backupActs.save(false)).toBeUndefined();
    vi.restoreAllMocks();
  });
});

describe('what is told of a backup before it is put back', () => {
  const photo = { name: '收据.jpg', type: 'image/jpeg' as const, size: 64 };
  const withPhoto = sampleRecord({ file: photo });
  const keepPhoto = () =>
    replaceAll({
      records: [withPhoto],
      files: [{ id: withPhoto.id, bytes: sampleBytes('image/jpeg') }],
    });

  it('is how many photos it has', async () => {
    await keepPhoto();
    expect(await read()).toMatchObject({ records: 1, photos: 1, losesPhotos: false });
  });

  it('is that it has none, where some are kept here', async () => {
    expect(await read(false)).toMatchObject({ photos: 0, losesPhotos: false });
    await keepPhoto();
    expect(await read(false)).toMatchObject({ records: 1, photos: 0, losesPhotos: true });
  });

  it('is that some may be here, where that cannot be read', async () => {
    const text = await madeOf(false);
    vi.spyOn(IDBObjectStore.prototype, 'index').mockImplementation(() => {
      throw new DOMException('the disk is broken', 'UnknownError');
    });
    expect(await backupActs.read(new File([text], 'b.json'))).toMatchObject({ losesPhotos: true });
  });
});

describe('a backup that is put back', () => {
  it('holds the page open until all of it is written', async () => {
    const found = await read();
    expect(isHeld()).toBe(false);
    const put = found.apply();
    expect(isHeld()).toBe(true);
    expect(await put).toBe('done');
    expect(isHeld()).toBe(false);
  });

  it('and has no room leaves all as it was', async () => {
    const found = await read();
    fullAt(1, 'the request fails');
    expect(await found.apply()).toBe('failed');
    expect(isHeld()).toBe(false);
  });

  it('nor room for the way back says that it is neither the one nor the other', async () => {
    const found = await read();
    fullAt(1, 'the request fails');
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation((items) => {
      const isFull = vi.mocked(IDBObjectStore.prototype.put).mock.calls.length > 0;
      return isFull ? Promise.reject(new Error('quota exceeded')) : set(items);
    });
    expect(await found.apply()).toBe('mixed');
  });
});
