import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { ids, noon } from '../lines/line.sample';
import { added, recordOf } from './added.sample';
import { deleteAll, readAll } from './all';
import type { Draft } from './draft';
import { readFile } from './files';
import { freshDatabase } from './fresh.sample';
import { listRecords, recordsOfLine } from './listRecords';
import { recordSchema } from './record';
import { sampleBytes, sampleDraft, sampleFile, today } from './record.sample';
import { addRecord, editRecord, recordById, removeRecord } from './records';

beforeEach(freshDatabase);

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

describe('a new record whose form two pages had', () => {
  const typed = sampleDraft({ confirmation: '', note: '', line: null });
  const add = async (over: Partial<Draft>, file: File | null = null, now = noon) =>
    recordOf(await addRecord({ ...typed, ...over }, file, today, now, ids[2]));

  it('is one: with the number from the one, and the photo from the other', async () => {
    const first = await add({ confirmation: 'PR-8842', line: ids[0] });
    const both = await add({ note: 'Mum' }, sampleFile(), noon + 1);
    expect(both).toMatchObject({ ...first, note: 'Mum', file: { size: 64 }, changed: noon + 1 });
    expect(await add({})).toMatchObject({ ...both, changed: noon });
    expect(await listRecords()).toHaveLength(1);
    expect(await readFile(ids[2])).toBeDefined();
  });

  it.each([
    ['another amount', { amount: '20' }, null],
    ['another number', { confirmation: 'PR-1' }, null],
    ['another photo', {}, sampleFile()],
  ])('is two where the second tells %s', async (_, over, file) => {
    const first = await add({ confirmation: 'PR-8842' }, sampleFile());
    const second = await add(over, file);
    expect(second.id).not.toBe(first.id);
    expect(await listRecords()).toHaveLength(2);
    expect(await recordById(first.id)).toEqual(first);
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

  it('leaves what it only showed as another page has made it meanwhile', async () => {
    const shown = sampleDraft({ confirmation: '', note: '' });
    const { id } = await added(shown);
    const number = { ...shown, confirmation: 'PR-8842', amount: '20', line: null };
    await editRecord(id, number, 'same', today, noon + 1, shown);
    const photo = { ...shown, note: 'with photo', currency: 'PLN' };
    const after = recordOf(await editRecord(id, photo, sampleFile(), today, noon + 2, shown));
    // An amount and its currency are one choice.
    const money = { amount: 1500, currency: 'PLN' };
    const both = { confirmation: 'PR-8842', line: null, note: 'with photo', ...money };
    expect(after).toMatchObject({ ...both, changed: noon + 2 });
    expect(after.file).not.toBeNull();
    expect(await listRecords()).toEqual([after]);
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

it('everything is deleted when asked', async () => {
  await added({}, sampleFile());
  await added();
  await deleteAll();
  expect(await readAll()).toEqual({ records: [], files: [] });
});
