import { deleteDatabase, isLost, read, type StoredFile, write } from './db';
import type { RefillRecord } from './record';

/** Everything that is kept of refills. */
export interface All {
  records: RefillRecord[];
  files: StoredFile[];
}

/**
 * All records and files as they are at one moment. Where the browser has lost a file, its record has none.
 * @throws where the database cannot be opened or read
 */
export function readAll(): Promise<All> {
  return read(async (transaction) => {
    const [records, files] = await Promise.all([
      transaction.objectStore('records').getAll(),
      transaction.objectStore('files').getAll(),
    ]);
    return { records, files };
  }).catch((error: unknown) => {
    if (isLost(error)) return readWhatIsLeft();
    throw error;
  });
}

/** One by one: whichever is lost takes no other with it. */
async function readWhatIsLeft(): Promise<All> {
  const all: All = { records: [], files: [] };
  for (const record of await read((transaction) => transaction.objectStore('records').getAll())) {
    const file = record.file && (await readStored(record.id));
    // Another page may have put another in its place meanwhile.
    const isWhole = file?.bytes.byteLength === record.file?.size;
    if (file && isWhole) all.files.push(file);
    all.records.push(isWhole ? record : { ...record, file: null });
  }
  return all;
}

function readStored(id: string): Promise<StoredFile | undefined> {
  return read((transaction) => transaction.objectStore('files').get(id)).catch((error: unknown) => {
    if (isLost(error)) return undefined;
    throw error;
  });
}

/**
 * Puts these in the place of all that is there.
 * @throws when there is no room (`isFull`); then nothing has changed
 */
export function replaceAll({ records, files }: All): Promise<void> {
  return write(async (transaction) => {
    const [toRecords, toFiles] = [
      transaction.objectStore('records'),
      transaction.objectStore('files'),
    ];
    await Promise.all([
      toRecords.clear(),
      toFiles.clear(),
      ...records.map((record) => toRecords.put(record)),
      ...files.map((file) => toFiles.put(file)),
    ]);
  });
}

/**
 * Removes all records and their files. There is no way back. Where they cannot be emptied, a
 * broken or a full database goes as a whole.
 * @throws when that is refused, too
 */
export async function deleteAll(): Promise<void> {
  await replaceAll({ records: [], files: [] }).catch(deleteDatabase);
}
