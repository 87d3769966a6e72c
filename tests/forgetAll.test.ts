import { execFileSync } from 'node:child_process';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';

/** As the scripts have it, which tsx compiles; the test runner compiles otherwise. */
const compiled = () =>
  execFileSync(
    process.execPath,
    [
      '--import=tsx',
      '--input-type=module',
      '--eval',
      "import { forgetAll } from './tests/forgetAll.ts'; process.stdout.write(String(forgetAll))",
    ],
    { encoding: 'utf8' },
  );

it('runs where nothing is known of what has compiled it, and empties what is kept', async () => {
  const done: string[] = [];
  const clears = (name: string) => ({ clear: async () => done.push(name) });
  const locks = {
    request: async (name: string, change: () => Promise<unknown>) => {
      done.push(`${name} is taken`);
      await change();
      done.push(`${name} is free`);
    },
  };
  const chrome = {
    storage: { local: clears('local'), session: clears('session'), sync: clears('sync') },
    alarms: { clearAll: async () => done.push('alarms') },
    action: { setBadgeText: async () => done.push('badge') },
    permissions: { remove: async () => done.push('permissions') },
    runtime: { getManifest: () => ({}) },
  };
  const indexedDB = new IDBFactory();
  const open = () =>
    new Promise<IDBDatabase>((opened) => {
      const opening = indexedDB.open('kept', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('things').put(1, 'one');
      opening.onsuccess = () => opened(opening.result);
    });
  const count = (database: IDBDatabase) =>
    new Promise<number>((counted) => {
      const counting = database.transaction('things').objectStore('things').count();
      counting.onsuccess = () => counted(counting.result);
    });
  const database = await open();
  expect(await count(database)).toBe(1);
  const run = new Function('chrome', 'indexedDB', 'navigator', `return (${compiled()})()`);
  await run(chrome, indexedDB, { locks });
  expect(await count(database)).toBe(0);
  expect(done.slice(0, 5)).toEqual([
    'stored is taken',
    'local',
    'session',
    'sync',
    'stored is free',
  ]);
  expect(done.slice(5).sort()).toEqual(['alarms', 'badge', 'permissions']);
}, 20_000);
