import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Something kept in the browser's local storage under a key of its own. */
export interface Store<T> {
  key: string;
  /** What is kept there, or what can be saved of it. Writes nothing, so that anybody may ask at any time. */
  load(): Promise<T>;
  /** To be called in a turn (`inTurn`): what is put aside must be what this takes the place of. */
  save(value: T): Promise<void>;
  /** All that the storage is to hold when this is saved; for those who write it together with others. */
  replacing(value: T): Promise<Record<string, unknown>>;
}

/**
 * Reads and writes one versioned thing. What cannot be read is put aside under another key when
 * something takes its place, so that nothing is lost that somebody could still read.
 */
export function stored<T>(options: {
  key: string;
  schema: v.GenericSchema<unknown, T>;
  fresh: () => T;
  /** What an earlier version wrote as this one does; anything else as it is. */
  migrated?: (raw: unknown) => unknown;
  /** What can be saved of unreadable data, which was migrated as far as that went. */
  rescued: (raw: unknown) => T;
}): Store<T> {
  const { key, schema, fresh, rescued, migrated = (raw) => raw } = options;

  const found = async () => (await browser.storage.local.get(key))[key];
  const parsed = (raw: unknown) => v.safeParse(schema, migrated(raw));

  async function load(): Promise<T> {
    const raw = await found();
    if (raw === undefined) return fresh();
    const { success, output } = parsed(raw);
    return success ? output : rescued(migrated(raw));
  }

  async function replacing(value: T): Promise<Record<string, unknown>> {
    const raw = await found();
    if (raw === undefined || parsed(raw).success) return { [key]: value };
    return { [await freeAside(key)]: raw, [key]: value };
  }

  const save = async (value: T) => browser.storage.local.set(await replacing(value));
  return { key, load, save, replacing };
}

/** Where to put unreadable data aside: the first is kept, and so is the last. */
async function freeAside(key: string): Promise<string> {
  const aside = `${key}.unreadable`;
  const { [aside]: first } = await browser.storage.local.get(aside);
  return first === undefined ? aside : `${aside}.last`;
}
