import type { CalendarDate } from '../calendarDate';
import { canonical } from '../canonical';
import { checkRecord } from './checkRecord';
import { isLost, read, type Writing, write } from './db';
import type { Draft } from './draft';
import { type CheckedFile, checkFile } from './files';
import { isFull } from './isFull';
import type { Problems } from './problem';
import type { RecordFields, RefillRecord } from './record';

/** The record as it is kept now, or why nothing has changed. */
export type Saved = { record: RefillRecord } | { problems: Problems };

/** What was removed, whole: as long as somebody holds it, it can be restored. */
export interface Removed {
  record: RefillRecord;
  /** Not there where it has no file, or the browser has lost it. */
  bytes: ArrayBuffer | undefined;
}

const gone: Saved = { problems: { record: 'gone' } };

/**
 * @param latest the last day a refill may be of, here and below; see `checkRecord`
 * @param now epoch milliseconds, here and below
 * @param id what it is to be called. Kept again under it, by another page that has the same form,
 *   it is one record with what either tells; two, where they contradict each other
 */
export async function addRecord(
  draft: Draft,
  file: File | null,
  latest: CalendarDate,
  now: number,
  id: string = crypto.randomUUID(),
): Promise<Saved> {
  const checked = await checkBoth(draft, file, latest);
  if ('problems' in checked) return checked;
  const at = Math.floor(now);
  const info = checked.file?.info ?? null;
  const told = { ...checked.fields, file: info, changed: at };
  return kept(async (transaction) => {
    const there = await transaction.objectStore('records').get(id);
    const own = there ? crypto.randomUUID() : id;
    const record = (there && asOne(there, told)) ?? { id: own, ...told, created: at };
    return put(transaction, record, checked.file?.bytes);
  });
}

/** The record with what else is told of it; undefined where that is something else. */
function asOne(there: RefillRecord, told: Omit<RefillRecord, 'id' | 'created'>) {
  const filled = (record: object) =>
    Object.fromEntries(
      Object.entries(record).filter(([, value]) => value !== null && value !== ''),
    );
  const both: RefillRecord = { ...there, ...filled(told) };
  const { changed } = both;
  const isSame = canonical({ ...both, ...filled(there), changed }) === canonical(both);
  return isSame && !(there.file && told.file) ? both : undefined;
}

/**
 * Keeps what was changed in the form, and nothing that it only showed.
 * @param file another one, none, or the one it has
 * @param shown what the form began with; undefined: not known, so all of it counts as changed
 */
export async function editRecord(
  id: string,
  draft: Draft,
  file: File | null | 'same',
  latest: CalendarDate,
  now: number,
  shown?: Draft,
): Promise<Saved> {
  const there = await recordById(id);
  if (!there) return gone;
  const checked = await checkBoth(draft, file === 'same' ? null : file, latest, there);
  if ('problems' in checked) return checked;
  return kept(async (transaction) => {
    // Another page may have changed or removed it while the file was being read.
    const before = await transaction.objectStore('records').get(id);
    if (!before) return gone;
    const info = file === 'same' ? before.file : (checked.file?.info ?? null);
    if (info === null) await transaction.objectStore('files').delete(id);
    const fields = shown ? changesOf(checked.fields, draft, shown) : checked.fields;
    const record = { ...before, ...fields, file: info, changed: Math.floor(now) };
    return put(transaction, record, checked.file?.bytes);
  });
}

/** What was changed in a form; an amount and its currency are one choice. */
function changesOf(fields: RecordFields, draft: Draft, shown: Draft): Partial<RecordFields> {
  const changes: Partial<RecordFields> = { ...fields };
  const isSame = (key: keyof Draft) => draft[key] === shown[key];
  const isSameSum = isSame('amount') && isSame('currency');
  for (const key of Object.keys(fields) as (keyof RecordFields)[])
    if (key === 'amount' || key === 'currency' ? isSameSum : isSame(key)) delete changes[key];
  return changes;
}

/** @returns what `restoreRecord` needs; undefined when it was gone already */
export function removeRecord(id: string): Promise<Removed | undefined> {
  return take(id, true).catch((error: unknown) => {
    if (isLost(error)) return take(id, false);
    throw error;
  });
}

/** @param withFile false: its file cannot be read, and goes for good */
function take(id: string, withFile: boolean): Promise<Removed | undefined> {
  return write(async (transaction) => {
    const [records, files] = [transaction.objectStore('records'), transaction.objectStore('files')];
    const [record, file] = await Promise.all([
      records.get(id),
      withFile ? files.get(id) : undefined,
    ]);
    if (!record) return undefined;
    await Promise.all([records.delete(id), files.delete(id)]);
    return { record, bytes: file?.bytes };
  });
}

/**
 * Takes a removal back, without its file where that was lost. A second time, or after it came back
 * some other way, changes nothing.
 */
export function restoreRecord({ record, bytes }: Removed): Promise<Saved> {
  return kept(async (transaction) => {
    const there = await transaction.objectStore('records').get(record.id);
    if (there?.created === record.created) return { record: there };
    // Another page has kept its form again under its name.
    const id = there ? crypto.randomUUID() : record.id;
    return put(transaction, { ...record, id, file: bytes ? record.file : null }, bytes);
  });
}

/** One record; undefined where none has this id. @throws where the database cannot be read */
export function recordById(id: string): Promise<RefillRecord | undefined> {
  return read((transaction) => transaction.objectStore('records').get(id));
}

async function checkBoth(
  draft: Draft,
  chosen: File | null,
  latest: CalendarDate,
  before?: RefillRecord,
): Promise<{ fields: RecordFields; file: CheckedFile | undefined } | { problems: Problems }> {
  const told = checkRecord(draft, latest, before);
  const file = chosen ? await checkFile(chosen) : { file: undefined };
  if ('record' in told && 'file' in file) return { fields: told.record, file: file.file };
  const fileProblem = 'problem' in file && { file: file.problem };
  return { problems: { ...('problems' in told && told.problems), ...fileProblem } };
}

async function put(transaction: Writing, record: RefillRecord, bytes?: ArrayBuffer) {
  await Promise.all([
    transaction.objectStore('records').put(record),
    bytes && transaction.objectStore('files').put({ id: record.id, bytes }),
  ]);
  return { record };
}

/** @throws what is no matter of room */
async function kept(change: (transaction: Writing) => Promise<Saved>): Promise<Saved> {
  try {
    return await write(change);
  } catch (error) {
    if (isFull(error)) return { problems: { record: 'storageFull' } };
    throw error;
  }
}
