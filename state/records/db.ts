import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { RefillRecord } from './record';

/**
 * A photo or PDF, by the id of its record. Bytes rather than a Blob: Chromium keeps Blobs as
 * files of their own, and has lost them (https://github.com/jakearchibald/idb-keyval/issues/76).
 * What is large it keeps so all the same: see `isLost`.
 */
export interface StoredFile {
  id: string;
  bytes: ArrayBuffer;
}

interface Stores extends DBSchema {
  records: { key: string; value: RefillRecord; indexes: { date: string; line: string } };
  files: { key: string; value: StoredFile };
}

type Names = StoreNames<Stores>[];
type Database = IDBPDatabase<Stores>;
export type Writing = IDBPTransaction<Stores, Names, 'readwrite'>;
export type Reading = IDBPTransaction<Stores, Names, 'readonly'>;

/** One step of an upgrade. */
export type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<Stores, Names, 'versionchange'>,
) => void;

/** What each version needs to become the next one; a version is never taken out. */
const toNext: readonly Upgrade[] = [
  // 2026-11: the first. Records without a line are not in the index of lines.
  (database) => {
    const records = database.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('date', 'date');
    records.createIndex('line', 'line');
    database.createObjectStore('files', { keyPath: 'id' });
  },
];

const name = 'records';
const both: Names = ['records', 'files'];
let opened: Promise<Database> | undefined;

/** @param upgrades others than the real ones only in tests */
export function openDatabase(upgrades = toNext): Promise<Database> {
  if (opened) return opened;
  const opening = openDB<Stores>(name, upgrades.length, {
    upgrade(database, from, _to, transaction) {
      for (const upgrade of upgrades.slice(from)) upgrade(database, transaction);
    },
    // A page of a newer version waits for this one; it is opened again when it is needed again.
    blocking: closeDatabase,
    terminated: forget,
  });
  opening.catch(forget);
  opened = opening;
  return opening;
}

function forget(): void {
  opened = undefined;
}

/** Closes it, so that it can be deleted; the next that reads opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}

/**
 * Takes the whole database away, however broken it is; it is made anew when it is needed.
 * @throws when it is refused, or when another page holds on to it: then it goes with that page
 */
export async function deleteDatabase(): Promise<void> {
  await closeDatabase();
  await new Promise<void>((done, fail) => {
    const blocked = () => fail(new Error('the records are held open'));
    deleteDB(name, { blocked }).then(done, fail);
  });
}

export async function read<T>(look: (transaction: Reading) => Promise<T>): Promise<T> {
  const transaction = (await openDatabase()).transaction(both);
  transaction.done.catch(() => undefined); // who reads hears it from the request
  return look(transaction);
}

/**
 * Makes one change: the whole of it is kept, or nothing. What the change waits for must be
 * requests of this transaction.
 * @throws what went wrong; see `isFull`
 */
export async function write<T>(change: (transaction: Writing) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  const transaction = database.transaction(both, 'readwrite', { durability: 'strict' });
  const work = (async () => change(transaction))().catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  try {
    // Both: when there is no room, Chromium ends the transaction without a word from its requests.
    const [result] = await Promise.all([work, transaction.done]);
    return result;
  } catch (error) {
    // Requests that were cut off say no more than that; why is known to the transaction.
    throw transaction.error ?? error;
  }
}

/**
 * Has the browser lost a file that was to be read? "Affected record should be considered
 * irrecoverable", says Chromium then, and ends the whole transaction, whatever is made of the error
 * (tried 2026-12).
 */
export function isLost(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotReadableError';
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}
