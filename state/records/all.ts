import { deleteDatabase, read, type StoredFile, write } from './db';
import type { RefillRecord } from './record';

/** Everything that is kept of refills. */
export interface All {
  records: RefillRecord[];
  files: StoredFile[];
}

/** All records and files as they are at one moment. @throws where the database cannot be opened or read */
export function readAll(): Promise<All> {
  return read(async (transaction) => {
    const [records, files] = await Promise.all([
      transaction.objectStore('records').getAll(),
      transaction.objectStore('files').getAll(),
    ]);
    return { records, files };
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
