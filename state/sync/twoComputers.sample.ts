import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canonical } from '../canonical';
import { inTurn } from '../inTurn';
import { type Followed, follow, type Items } from './follow';

type Area = Items;

/** What the browser's maker keeps: whole items, the last one that came. */
export interface Server {
  items: Area;
}

/** One user's browser on one computer: storage of its own, a clock of its own. */
export interface Computer {
  local: Area;
  sync: Area;
  /** What sync storage held when it was last in touch with the server. */
  base: Area;
  clock: number;
  failures: unknown[];
}

export const newServer = (): Server => ({ items: {} });
export const newComputer = (clock: number, following = true): Computer => ({
  local: following ? { following: true } : {},
  sync: {},
  base: {},
  clock,
  failures: [],
});

/** Everything that was begun is done, and what followed from it. */
export async function quiet(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await inTurn(async () => undefined);
    await Promise.resolve();
  }
}

/** Does something on a computer: there is only one fake browser, so the computers take turns in it. */
export async function on(
  computer: Computer,
  parts: readonly Followed[],
  act: () => Promise<unknown>,
): Promise<void> {
  fakeBrowser.reset();
  vi.setSystemTime(computer.clock);
  await fakeBrowser.storage.local.set(computer.local);
  await fakeBrowser.storage.sync.set(computer.sync);
  follow({ parts, failed: (error) => computer.failures.push(error) });
  await act();
  await quiet();
  computer.local = await fakeBrowser.storage.local.get(null);
  computer.sync = await fakeBrowser.storage.sync.get(null);
}

/**
 * Goes online: what was written here goes up, what others wrote comes down. An item both wrote
 * is not merged; one of them loses it, as in the browsers.
 */
export async function online(
  computer: Computer,
  parts: readonly Followed[],
  server: Server,
  winner: 'here' | 'server' = 'server',
): Promise<void> {
  await on(computer, parts, async () => {
    for (let round = 0; round < 5; round++) {
      const here: Area = await fakeBrowser.storage.sync.get(null);
      const { base } = computer;
      const keys = new Set([
        ...Object.keys(here),
        ...Object.keys(base),
        ...Object.keys(server.items),
      ]);
      const set: Area = {};
      const remove: string[] = [];
      for (const key of keys) {
        const differs = (area: Area) => canonical(area[key]) !== canonical(base[key]);
        if (differs(here) && (winner === 'here' || !differs(server.items)))
          put(server.items, key, here[key]);
        else if (!differs(server.items)) continue;
        else if (key in server.items) set[key] = server.items[key];
        else remove.push(key);
      }
      computer.base = { ...server.items };
      if (Object.keys(set).length > 0) await fakeBrowser.storage.sync.set(set);
      if (remove.length > 0) await fakeBrowser.storage.sync.remove(remove);
      await quiet();
    }
  });
}

function put(area: Area, key: string, value: unknown): void {
  if (value === undefined) delete area[key];
  else area[key] = value;
}
