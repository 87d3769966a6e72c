import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ids, noon } from '../lines/line.sample';
import { deleteAll, readAll, replaceAll } from '../records/all';
import { freshDatabase } from '../records/fresh.sample';
import { fullAt } from '../records/full.sample';
import { lostFile } from '../records/lost.sample';
import { largestFile } from '../records/record';
import { anyRecords, filesOf, sampleRecord } from '../records/record.sample';
import { jpeg, kept } from './kept.sample';
import { makeBackup } from './makeBackup';
import { sampleStore } from './part.sample';
import { readBackup } from './readBackup';
import { recordsPart } from './recordsPart';

const parts = [recordsPart()];

async function backup(): Promise<string> {
  const made = await makeBackup(parts, noon);
  return made.ok ? made.text : made.why;
}

beforeEach(async () => {
  await freshDatabase();
  await replaceAll(kept);
});

/** As version 1 writes it. Frozen: later versions must still read it. */
const frozen = `{"format":"refill-guide-backup","version":1,"made":"2026-11-01T12:00:00.000Z","parts":{"records":{"version":1,"records":[{"id":"${ids[0]}","line":"${ids[0]}","date":"2026-10-20","amount":1500,"currency":"USD","method":"web","confirmation":"00123","note":"妈妈的卡","file":{"name":"a.pdf","type":"application/pdf","size":5},"created":1793534400000,"changed":1793534400000}],"files":[{"id":"${ids[0]}","data":"JVBERi0="}]}}}`;

describe('a backup of records', () => {
  it('brings all back, photos too, after everything was deleted', async () => {
    const before = await readAll();
    const text = await backup();
    await deleteAll();
    const read = await readBackup(text, parts);
    expect(read).toMatchObject({ ok: true, counts: { records: 2, photos: 1 } });
    expect(await readAll()).toEqual({ records: [], files: [] });
    if (read.ok) await read.apply();
    expect(await readAll()).toEqual(before);
  });

  it('takes the place of all there is', async () => {
    const text = await backup();
    await replaceAll({ records: [sampleRecord({ id: ids[2] })], files: [] });
    const read = await readBackup(text, parts);
    if (read.ok) await read.apply();
    expect((await readAll()).records.map(({ id }) => id)).toEqual([ids[0], ids[1]]);
  });

  it('of version 1 is read and written again as it was', async () => {
    const read = await readBackup(frozen, parts);
    if (read.ok) await read.apply();
    expect(await backup()).toBe(frozen);
  });

  it('has all but a photo that the browser has lost, and can be read again', async () => {
    const lost = sampleRecord({ id: ids[2], file: { name: 'b.jpg', type: 'image/jpeg', size: 9 } });
    await replaceAll({ records: [...kept.records, lost], files: kept.files });
    lostFile(lost.id);
    const text = await backup();
    vi.restoreAllMocks();
    const read = await readBackup(text, parts);
    expect(read).toMatchObject({ ok: true, counts: { records: 3, photos: 1 } });
    if (read.ok) await read.apply();
    const records = [...kept.records, { ...lost, file: null }];
    expect(await readAll()).toEqual({ ...kept, records });
  });

  it('without photos has none', async () => {
    const made = await makeBackup([recordsPart(false)], noon);
    const read = await readBackup(made.ok ? made.text : '', parts);
    expect(read).toMatchObject({ ok: true, counts: { records: 2, photos: 0 } });
    if (read.ok) await read.apply();
    expect(await readAll()).toEqual({
      records: kept.records.map((record) => ({ ...record, file: null })),
      files: [],
    });
  });

  it('of more photos than it can hold is not made, nor are they read for it', async () => {
    const records = Array.from({ length: 20 }, (_, at) =>
      sampleRecord({
        id: `${10000000 + at}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`,
        file: { ...jpeg, size: largestFile },
      }),
    );
    await replaceAll({ records, files: [] });
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await makeBackup(parts, noon)).toEqual({ ok: false, why: 'tooBig' });
    expect(getAll).not.toHaveBeenCalled();
  });

  it('brings back whatever was kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        await replaceAll({ records, files: filesOf(records) });
        const before = await readAll();
        const text = await backup();
        await deleteAll();
        const read = await readBackup(text, parts);
        if (!read.ok) throw new Error(read.why);
        await read.apply();
        expect(await readAll()).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('that does not fit leaves what was there, in every store', async () => {
    const guide = sampleStore('guide', ['old']);
    const both = [guide.part, recordsPart()];
    const made = await makeBackup(both, noon);
    await guide.part.write({ version: 1, words: ['new'] });
    await replaceAll({ records: [sampleRecord({ id: ids[2] })], files: [] });
    const before = await readAll();
    const read = await readBackup(made.ok ? made.text : '', both);
    fullAt(2, 'the transaction ends');
    await expect(read.ok && read.apply()).rejects.toMatchObject({ restored: true });
    vi.restoreAllMocks();
    expect(await readAll()).toEqual(before);
    expect(guide.now()).toEqual({ version: 1, words: ['new'] });
  });
});
