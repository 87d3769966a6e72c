import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase } from './db';

/** An empty database, as after install. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
