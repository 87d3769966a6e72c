import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ids, noon } from '../lines/line.sample';
import { readAll, replaceAll } from './all';
import { freshDatabase } from './fresh.sample';
import { fullAt, fullnesses } from './full.sample';
import { isFull } from './isFull';
import { sampleDraft, sampleFile, sampleRecord, today } from './record.sample';
import { addRecord, editRecord, removeRecord, restoreRecord } from './records';

beforeEach(freshDatabase);

async function added(): Promise<string> {
  const saved = await addRecord(sampleDraft(), sampleFile(), today, noon);
  return 'record' in saved ? saved.record.id : '';
}

describe.each(fullnesses)('without room, when %s', (how) => {
  const full = { problems: { record: 'storageFull' } };

  test.each([1, 2])('nothing is added: thing %i does not fit', async (nth) => {
    await added();
    const before = await readAll();
    fullAt(nth, how);
    expect(await addRecord(sampleDraft(), sampleFile(), today, noon)).toEqual(full);
    expect(await readAll()).toEqual(before);
  });

  test.each([1, 2])('an edit changes nothing: thing %i does not fit', async (nth) => {
    const id = await added();
    const before = await readAll();
    fullAt(nth, how);
    const pdf = sampleFile('application/pdf');
    const draft = sampleDraft({ amount: '99' });
    expect(await editRecord(id, draft, pdf, today, noon)).toEqual(full);
    expect(await readAll()).toEqual(before);
  });

  it('an undo can be tried again', async () => {
    const id = await added();
    const before = await readAll();
    const removed = await removeRecord(id);
    fullAt(2, how);
    expect(removed && (await restoreRecord(removed))).toEqual(full);
    vi.restoreAllMocks();
    if (removed) await restoreRecord(removed);
    expect(await readAll()).toEqual(before);
  });

  it('all is replaced or nothing', async () => {
    await added();
    const before = await readAll();
    fullAt(3, how);
    const records = ids.map((id) => sampleRecord({ id }));
    await expect(replaceAll({ records, files: [] })).rejects.toSatisfy(isFull);
    expect(await readAll()).toEqual(before);
  });
});

it('another trouble is not mistaken for it', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('the disk is broken', 'UnknownError');
  });
  await expect(addRecord(sampleDraft(), null, today, noon)).rejects.toThrow('the disk is broken');
});

test.each<[unknown, boolean]>([
  [new DOMException('', 'QuotaExceededError'), true],
  [new DOMException('QuotaExceededError ', 'AbortError'), true],
  [new Error('QUOTA_BYTES quota exceeded'), true],
  [new DOMException('', 'AbortError'), false],
  [new Error('no'), false],
  ['QuotaExceededError', false],
  [undefined, false],
])('is it full? %s', (error, yes) => {
  expect(isFull(error)).toBe(yes);
});
