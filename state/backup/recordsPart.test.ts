import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ids, noon } from '../lines/line.sample';
import { type All, deleteAll, readAll, replaceAll } from '../records/all';
import { freshDatabase } from '../records/fresh.sample';
import { fullAt } from '../records/full.sample';
import { largestFile } from '../records/record';
import { anyRecords, filesOf, sampleBytes, sampleRecord } from '../records/record.sample';
import { fromBase64, toBase64 } from './base64';
import { makeBackup } from './makeBackup';
import { sampleStore } from './part.sample';
import { readBackup } from './readBackup';
import { recordsPart } from './recordsPart';

vi.setConfig({ testTimeout: 60_000 });

const jpeg = { name: '收据.jpg', type: 'image/jpeg' as const, size: 64 };
const kept: All = {
  records: [
    sampleRecord({ id: ids[0], file: jpeg }),
    sampleRecord({ id: ids[1], file: null, note: '👩‍👧' }),
  ],
  files: [{ id: ids[0], bytes: sampleBytes('image/jpeg') }],
};
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
    expect(read).toMatchObject({ ok: true, counts: { records: 2 } });
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

  it('without photos has none', async () => {
    const made = await makeBackup([recordsPart(false)], noon);
    const read = await readBackup(made.ok ? made.text : '', parts);
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
    await expect(read.ok && read.apply()).rejects.toMatchObject({
      why: 'storageFull',
      restored: true,
    });
    vi.restoreAllMocks();
    expect(await readAll()).toEqual(before);
    expect(guide.now()).toEqual({ version: 1, words: ['new'] });
  });
});

describe('what is not let in', () => {
  const [withFile, without] = kept.records;
  const data = toBase64(sampleBytes('image/jpeg'));
  const whole = { version: 1, records: kept.records, files: [{ id: ids[0], data }] };
  const check = (over: object) => recordsPart().check({ ...whole, ...over });

  it('is not what is whole', () => {
    expect(check({})).toEqual({ ok: true, value: kept });
  });

  test.each<[string, object]>([
    ['no version', { version: undefined }],
    ['a record twice', { records: [withFile, withFile] }],
    ['a record that is none', { records: [withFile, { ...without, amount: -1 }] }],
    ['a file of no record', { files: [...whole.files, { id: ids[2], data }] }],
    ['a file of a record that tells of none', { files: [{ id: ids[1], data }] }],
    ['a file twice', { files: [...whole.files, ...whole.files] }],
    ['a file missing', { files: [] }],
    ['a file cut short', { files: [{ id: ids[0], data: data.slice(4) }] }],
    ['a file that is longer', { files: [{ id: ids[0], data: `AAAA${data}` }] }],
    ['a file of another kind', { files: [{ id: ids[0], data: toBase64(new ArrayBuffer(64)) }] }],
    ['a file that is not base64', { files: [{ id: ids[0], data: '?'.repeat(data.length) }] }],
    ['something more beside the file', { files: [{ id: ids[0], data, name: 'a' }] }],
  ])('%s', (_, over) => {
    expect(check(over)).toEqual({ ok: false });
  });

  it('a newer one is told from a broken one', () => {
    expect(check({ version: 2 })).toEqual({ ok: false, newer: true });
    expect(check({ version: '2' })).toEqual({ ok: false });
  });
});

it('base64 is there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { buffer } = Uint8Array.from(bytes);
      expect(fromBase64(toBase64(buffer))).toEqual(buffer);
    }),
  );
  const large = sampleBytes('image/png', 100_000);
  expect(fromBase64(toBase64(large))).toEqual(large);
  expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
});

test.each(['A', 'AAA', '====', 'é==='])('%s is no base64', (text) => {
  expect(fromBase64(text)?.byteLength ?? 0).toBe(0);
});
