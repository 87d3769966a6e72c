import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** What the fake can do and browsers do by themselves. */
export interface FakeTransaction {
  _abort(name: string): void;
  _execRequestAsync(request: { operation(): never; source: IDBObjectStore }): IDBRequest;
}

/** The two ways in which browsers say that there is no room. */
const ways = {
  'the request fails': (transaction: FakeTransaction, source: IDBObjectStore) =>
    transaction._execRequestAsync({
      source,
      operation: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    }),
  'the transaction ends': (transaction: FakeTransaction, _: IDBObjectStore, put: IDBRequest) => {
    // Not in the midst of the page's own code.
    queueMicrotask(() => transaction._abort('QuotaExceededError'));
    return put;
  },
};
export type Fullness = keyof typeof ways;
export const fullnesses = Object.keys(ways) as Fullness[];

/** No room for the n-th thing that is to be kept, until mocks are restored. */
export function fullAt(nth: number, how: Fullness): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    count += 1;
    const request = put.apply(this, given);
    if (count !== nth) return request;
    return ways[how](this.transaction as unknown as FakeTransaction, this, request);
  });
}
