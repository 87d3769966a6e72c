import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { FakeTransaction } from './full.sample';

/** The browser has lost a file, until mocks are restored: whatever reads it fails as a whole. */
export function lostFile(id: string): void {
  const { get, getAll } = IDBObjectStore.prototype;
  const fails = (store: IDBObjectStore) =>
    (store.transaction as unknown as FakeTransaction)._execRequestAsync({
      source: store,
      operation: () => {
        throw new DOMException('Data lost due to missing file', 'NotReadableError');
      },
    });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    return this.name === 'files' && key === id ? fails(this) : get.call(this, key);
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
    ...which
  ) {
    return this.name === 'files' ? fails(this) : getAll.apply(this, which);
  });
}
