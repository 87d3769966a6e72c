import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ids, noon } from '../lines/line.sample';
import { added, recordOf } from './added.sample';
import { readAll } from './all';
import { readFile } from './files';
import { freshDatabase } from './fresh.sample';
import { listRecords } from './listRecords';
import { lostFile } from './lost.sample';
import { sampleDraft, sampleFile, today } from './record.sample';
import { addRecord, editRecord, removeRecord, restoreRecord } from './records';

beforeEach(freshDatabase);

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

  it('gives back all of it beside what another page has kept of the same form meanwhile', async () => {
    const keep = async (confirmation: string, file: File | null, now: number) =>
      recordOf(await addRecord(sampleDraft({ confirmation }), file, today, now, ids[2]));
    const record = await keep('PR-8842', sampleFile(), noon);
    const removed = await removeRecord(record.id);
    const again = await keep('', null, noon + 1);
    const back = removed && recordOf(await restoreRecord(removed));
    expect(back).toEqual({ ...record, id: back?.id });
    expect(await listRecords()).toEqual([again, back]);
    expect(await readFile(back?.id ?? '')).toBeDefined();
  });

  it('of nothing is nothing', async () => {
    expect(await removeRecord('nobody')).toBeUndefined();
  });

  it('takes a record whose photo the browser has lost, and gives back what there is', async () => {
    const { id } = await added({}, sampleFile());
    lostFile(id);
    const removed = await removeRecord(id);
    vi.restoreAllMocks();
    expect(await readAll()).toEqual({ records: [], files: [] });
    expect(removed && (await restoreRecord(removed))).toMatchObject({ record: { id, file: null } });
  });

  it('of one leaves the others', async () => {
    const [one, other] = [await added({}, sampleFile()), await added({}, sampleFile())];
    await removeRecord(one.id);
    expect(await listRecords()).toEqual([other]);
    expect(await readFile(other.id)).toBeDefined();
  });
});
