import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ids, noon } from '../lines/line.sample';
import { deleteAll, readAll, replaceAll } from './all';
import { readFile } from './files';
import { freshDatabase } from './fresh.sample';
import { fullAt, fullnesses } from './full.sample';
import { isFull } from './isFull';
import { type RefillRecord, recordSchema } from './record';
import { sampleBytes, sampleDraft, sampleFile, sampleRecord, today } from './record.sample';
import {
  addRecord,
  editRecord,
  listRecords,
  recordById,
  recordsOfLine,
  removeRecord,
  restoreRecord,
  type Saved,
} from './records';

beforeEach(freshDatabase);

const recordOf = (saved: Saved): RefillRecord => {
  if ('problems' in saved) throw new Error(JSON.stringify(saved.problems));
  return saved.record;
};
const added = async (over = {}, file: File | null = null, now = noon) =>
  recordOf(await addRecord(sampleDraft(over), file, today, now));

describe('a new record', () => {
  it('is kept as it was told, and can be read again', async () => {
    const record = await added({}, null, noon + 0.5);
    expect(v.is(recordSchema, record)).toBe(true);
    expect(record).toMatchObject({ amount: 1500, file: null, created: noon, changed: noon });
    expect(await listRecords()).toEqual([record]);
    expect(await recordById(record.id)).toEqual(record);
  });

  it('keeps its receipt', async () => {
    const record = await added({}, sampleFile('image/png', 'a.png'));
    expect(record.file).toEqual({ name: 'a.png', type: 'image/png', size: 64 });
    expect(await (await readFile(record.id))?.arrayBuffer()).toEqual(sampleBytes('image/png'));
  });

  it('with anything wrong changes nothing, and everything wrong is told at once', async () => {
    const text = new File(['text'], 'a.jpg');
    expect(await addRecord(sampleDraft({ amount: '', date: '' }), text, today, noon)).toEqual({
      problems: { amount: 'amountEmpty', date: 'dateWrong', file: 'fileKind' },
    });
    expect(await addRecord(sampleDraft(), text, today, noon)).toEqual({
      problems: { file: 'fileKind' },
    });
    expect(await readAll()).toEqual({ records: [], files: [] });
  });
});

describe('an edit', () => {
  it('changes what was told and when, nothing else', async () => {
    const before = await added({}, sampleFile());
    const draft = sampleDraft({ amount: '25', line: null, note: '' });
    const record = recordOf(await editRecord(before.id, draft, 'same', today, noon + 5));
    expect(record).toEqual({ ...before, amount: 2500, line: null, note: '', changed: noon + 5 });
    expect(await listRecords()).toEqual([record]);
    expect(await readFile(record.id)).toBeDefined();
  });

  it('changes the receipt, and takes it away', async () => {
    const { id } = await added({}, sampleFile());
    const pdf = sampleFile('application/pdf');
    const changed = recordOf(await editRecord(id, sampleDraft(), pdf, today, noon));
    expect(changed.file?.type).toBe('application/pdf');
    expect(await (await readFile(id))?.arrayBuffer()).toEqual(sampleBytes('application/pdf'));
    const without = recordOf(await editRecord(id, sampleDraft(), null, today, noon));
    expect(without.file).toBeNull();
    expect((await readAll()).files).toEqual([]);
  });

  it('that is refused changes nothing', async () => {
    const before = await added({}, sampleFile());
    const bad = sampleDraft({ amount: 'x' });
    expect(await editRecord(before.id, bad, null, today, noon)).toEqual({
      problems: { amount: 'amountWrong' },
    });
    expect(await listRecords()).toEqual([before]);
    expect(await readFile(before.id)).toBeDefined();
  });

  it('of a record that is gone says so', async () => {
    const gone = { problems: { record: 'gone' } };
    expect(await editRecord('nobody', sampleDraft(), null, today, noon)).toEqual(gone);
    const { id } = await added();
    const file = sampleFile();
    // Another page removes it while the file is being read.
    file.arrayBuffer = async () => {
      await removeRecord(id);
      return sampleBytes('image/jpeg');
    };
    expect(await editRecord(id, sampleDraft(), file, today, noon)).toEqual(gone);
    expect(await readAll()).toEqual({ records: [], files: [] });
  });
});

describe('a removal', () => {
  it('takes the receipt with it, and gives back all of it', async () => {
    const record = await added({}, sampleFile());
    const before = await readAll();
    const removed = await removeRecord(record.id);
    expect(await readAll()).toEqual({ records: [], files: [] });
    expect(removed && (await restoreRecord(removed))).toEqual({ record });
    expect(await readAll()).toEqual(before);
  });

  it('undone twice, or after something else brought it back, changes nothing', async () => {
    const record = await added();
    const removed = await removeRecord(record.id);
    if (removed) await restoreRecord(removed);
    const draft = sampleDraft({ note: 'newer' });
    const newer = recordOf(await editRecord(record.id, draft, 'same', today, noon + 1));
    expect(removed && (await restoreRecord(removed))).toEqual({ record: newer });
    expect(await listRecords()).toEqual([newer]);
  });

  it('of nothing is nothing', async () => {
    expect(await removeRecord('nobody')).toBeUndefined();
  });

  it('of one leaves the others', async () => {
    const [one, other] = [await added({}, sampleFile()), await added({}, sampleFile())];
    await removeRecord(one.id);
    expect(await listRecords()).toEqual([other]);
    expect(await readFile(other.id)).toBeDefined();
  });
});

describe('the list', () => {
  it('begins with the newest refill, of one day with what was told last', async () => {
    const first = await added({ date: '2026-10-01' }, null, noon + 9);
    const second = await added({ date: '2026-10-02' }, null, noon);
    const third = await added({ date: '2026-10-02' }, null, noon + 1);
    expect(await listRecords()).toEqual([third, second, first]);
  });

  it('of one line has that line only', async () => {
    const mine = await added({ line: ids[0] });
    await added({ line: ids[1] });
    await added({ line: null });
    const newer = await added({ line: ids[0], date: today });
    expect(await recordsOfLine(ids[0])).toEqual([newer, mine]);
    expect(await recordsOfLine(ids[2])).toEqual([]);
  });
});

describe.each(fullnesses)('without room, when %s', (how) => {
  const full = { problems: { record: 'storageFull' } };

  test.each([1, 2])('nothing is added: thing %i does not fit', async (nth) => {
    const before = await added({}, sampleFile()).then(readAll);
    fullAt(nth, how);
    expect(await addRecord(sampleDraft(), sampleFile(), today, noon)).toEqual(full);
    expect(await readAll()).toEqual(before);
  });

  test.each([1, 2])('an edit changes nothing: thing %i does not fit', async (nth) => {
    const { id } = await added({}, sampleFile());
    const before = await readAll();
    fullAt(nth, how);
    const pdf = sampleFile('application/pdf');
    const draft = sampleDraft({ amount: '99' });
    expect(await editRecord(id, draft, pdf, today, noon)).toEqual(full);
    expect(await readAll()).toEqual(before);
  });

  it('an undo can be tried again', async () => {
    const { id } = await added({}, sampleFile());
    const before = await readAll();
    const removed = await removeRecord(id);
    fullAt(2, how);
    expect(removed && (await restoreRecord(removed))).toEqual(full);
    vi.restoreAllMocks();
    if (removed) await restoreRecord(removed);
    expect(await readAll()).toEqual(before);
  });

  it('all is replaced or nothing', async () => {
    await added({}, sampleFile());
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

it('everything is deleted when asked', async () => {
  await added({}, sampleFile());
  await added();
  await deleteAll();
  expect(await readAll()).toEqual({ records: [], files: [] });
});
