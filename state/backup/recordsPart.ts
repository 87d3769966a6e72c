import * as v from 'valibot';
import { type All, readAll, replaceAll } from '../records/all';
import type { StoredFile } from '../records/db';
import { fileKind } from '../records/fileKind';
import { nameOf } from '../records/files';
import { listRecords } from '../records/listRecords';
import { type RefillRecord, recordSchema } from '../records/record';
import { largestBackup, TooBig } from './format';
import { isNewer } from './isNewer';
import type { BackupPart, Checked } from './part';

const version = 1;

const schema = v.strictObject({
  version: v.literal(version),
  records: v.array(recordSchema),
  files: v.array(v.strictObject({ id: v.string(), data: v.string() })),
});

/**
 * Records and their files: one part, since neither is right without the other. It is the largest,
 * to be handed in last.
 * @param withFiles false: a backup that leaves the photos out, for when it would be too big
 *   otherwise. Read back, it leaves none
 * @param lacking told when it is read without photos that the browser has lost
 */
export function recordsPart(withFiles = true, lacking?: () => void): BackupPart<All> {
  return {
    name: 'records',
    read: () => (withFiles ? readWithFiles(lacking) : readWithout()),
    check,
    write: replaceAll,
    count: ({ records, files }) => ({ records: records.length, photos: files.length }),
  };
}

async function readWithFiles(lacking?: () => void) {
  const sizes = (await listRecords()).flatMap(({ file }) => file?.size ?? []);
  // Four characters for three bytes.
  if ((sizes.reduce((sum, size) => sum + size, 0) / 3) * 4 > largestBackup) throw new TooBig();
  const { records, files } = await readAll();
  if (files.length < sizes.length) lacking?.();
  const inText = files.map(({ id, bytes }) => ({ id, data: new Uint8Array(bytes).toBase64() }));
  return { version, records, files: inText };
}

async function readWithout() {
  const records = await listRecords();
  return { version, records: records.map((record) => ({ ...record, file: null })), files: [] };
}

function check(raw: unknown): Checked<All> {
  if (isNewer(raw, version)) return { ok: false, newer: true };
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) return { ok: false };
  const { records, files } = parsed.output;
  const byId = new Map(records.map((record) => [record.id, record]));
  const withFile = records.filter(({ file }) => file !== null);
  const ids = new Set(files.map(({ id }) => id));
  const isOneEach =
    byId.size === records.length && ids.size === files.length && ids.size === withFile.length;
  if (!isOneEach) return { ok: false };
  const read = files.flatMap(({ id, data }) => fileOf(byId.get(id), data) ?? []);
  return read.length === files.length
    ? { ok: true, value: { records: records.map(rightlyNamed), files: read } }
    : { ok: false };
}

/**
 * Its file gets the name that it would have if it were chosen here: what is saved under it must not
 * open as anything else. A name is no reason to refuse a whole backup.
 */
function rightlyNamed(record: RefillRecord): RefillRecord {
  const { file } = record;
  return file ? { ...record, file: { ...file, name: nameOf(file.name, file.type) } } : record;
}

/** The file of a record, if it is the one the record tells of. */
function fileOf(record: RefillRecord | undefined, data: string): StoredFile | undefined {
  // By its length first: whatever is larger need not be decoded.
  if (!record?.file || Math.ceil(record.file.size / 3) * 4 !== data.length) return undefined;
  const bytes = bytesOf(data);
  if (bytes?.byteLength !== record.file.size || fileKind(bytes) !== record.file.type)
    return undefined;
  return { id: record.id, bytes };
}

/** @returns undefined when it is not base64 */
function bytesOf(data: string): ArrayBuffer | undefined {
  try {
    return Uint8Array.fromBase64(data).buffer;
  } catch {
    return undefined;
  }
}
