import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { noon } from '../lines/line.sample';
import { closeDatabase, openDatabase, read, type Upgrade, write } from './db';
import { freshDatabase } from './fresh.sample';
import { listRecords, recordsOfLine } from './listRecords';
import { sampleRecord } from './record.sample';

/** As version 1 wrote it. Frozen: later versions must still read it. */
const record1 = {
  id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  line: '11111111-1111-4111-8111-111111111111',
  date: '2026-10-20',
  amount: 1500,
  currency: 'USD',
  method: 'web',
  confirmation: '00123',
  note: '妈妈的卡',
  file: { name: '收据.jpg', type: 'image/jpeg', size: 3 },
  created: noon,
  changed: noon,
};
const file1 = { id: record1.id, bytes: Uint8Array.of(0xff, 0xd8, 0xff).buffer };

/** The first version, by hand: not by the code that is tested. */
async function writtenByVersion1() {
  const database = await openDB('records', 1, {
    upgrade(fresh) {
      const records = fresh.createObjectStore('records', { keyPath: 'id' });
      records.createIndex('date', 'date');
      records.createIndex('line', 'line');
      fresh.createObjectStore('files', { keyPath: 'id' });
    },
  });
  await database.put('records', record1);
  await database.put('files', file1);
  database.close();
}

beforeEach(freshDatabase);

describe('what an earlier version stored', () => {
  it('1: is read', async () => {
    await writtenByVersion1();
    expect(await listRecords()).toEqual([record1]);
    expect(await recordsOfLine(record1.line)).toEqual([record1]);
    const file = await read((transaction) => transaction.objectStore('files').get(record1.id));
    expect(file).toEqual(file1);
  });

  it('goes through every step after it, once and in order, and keeps what it has', async () => {
    await writtenByVersion1();
    const steps: string[] = [];
    const upgrades: Upgrade[] = [
      () => steps.push('1'),
      () => steps.push('2'),
      (_, transaction) => {
        steps.push('3');
        transaction.objectStore('records').deleteIndex('date');
        transaction.objectStore('records').createIndex('date', ['date', 'created']);
      },
    ];
    const upgraded = await openDatabase(upgrades);
    expect(steps).toEqual(['2', '3']);
    expect(upgraded.version).toBe(3);
    expect(await listRecords()).toEqual([record1]);
  });

  it('a newer one is left alone, and said so', async () => {
    await openDatabase([() => undefined, () => undefined]).then(() => closeDatabase());
    await expect(listRecords()).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
    // And asked again the next time: it may have been an older page that was in the way.
    await expect(listRecords()).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
  });
});

it('a page of a newer version is not kept waiting', async () => {
  await listRecords();
  const newer = await openDB('records', 2);
  newer.close();
  await expect(listRecords()).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
});

describe('a change', () => {
  const there = sampleRecord();

  it('is the whole of it', async () => {
    const done = await write(async (transaction) => {
      await transaction.objectStore('records').put(there);
      return 'done';
    });
    expect(done).toBe('done');
    expect(await listRecords()).toEqual([there]);
  });

  it('or nothing, when it throws half-way', async () => {
    await expect(
      write(async (transaction) => {
        await transaction.objectStore('records').put(there);
        throw new Error('half-way');
      }),
    ).rejects.toThrow('half-way');
    expect(await listRecords()).toEqual([]);
  });

  it('or nothing, when a value cannot be kept', async () => {
    await expect(
      write(async (transaction) => {
        await transaction.objectStore('records').put(there);
        await transaction.objectStore('records').put({ ...there, note: (() => 1) as never });
      }),
    ).rejects.toThrow();
    expect(await listRecords()).toEqual([]);
  });

  it('does not wait for ever when the browser ends it without a word', async () => {
    const ended = write(async (transaction) => {
      // As Chromium does when there is no room: no request ever answers.
      transaction.abort();
      return new Promise<never>(() => undefined);
    });
    await expect(ended).rejects.toThrow();
  });

  it('survives a connection that the browser cut', async () => {
    await write((transaction) => transaction.objectStore('records').put(there));
    forceCloseDatabase(unwrap(await openDatabase()) as never); // its own kind of database
    expect(await listRecords()).toEqual([there]);
  });
});
