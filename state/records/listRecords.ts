import { read } from './db';
import type { RefillRecord } from './record';

/** All records, the newest first. */
export async function listRecords(): Promise<RefillRecord[]> {
  const all = await read((transaction) =>
    transaction.objectStore('records').index('date').getAll(),
  );
  return all.sort(newestFirst);
}

/** The records of one line, the newest first. */
export async function recordsOfLine(line: string): Promise<RefillRecord[]> {
  const all = await read((transaction) =>
    transaction.objectStore('records').index('line').getAll(line),
  );
  return all.sort(newestFirst);
}

/** By the day of the refill; those of one day by when they were told. */
function newestFirst(a: RefillRecord, b: RefillRecord): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return b.created - a.created || (a.id < b.id ? 1 : -1);
}
