import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Something kept in the browser's local storage under a key of its own. */
export interface Stored<T> {
  key: string;
  load(): Promise<T>;
  save(value: T): Promise<void>;
}

/**
 * Reads and writes one versioned thing. What cannot be read is put aside under another key
 * before anything else is written, so that nothing is lost that somebody could still read.
 */
export function stored<T>(options: {
  key: string;
  schema: v.GenericSchema<unknown, T>;
  fresh: () => T;
  /** What an earlier version wrote as this one does; anything else as it is. */
  migrated?: (raw: unknown) => unknown;
  /** What can be saved of unreadable data. */
  rescued: (raw: unknown) => T;
}): Stored<T> {
  const { key, schema, fresh, rescued, migrated = (raw) => raw } = options;

  async function load(): Promise<T> {
    const { [key]: raw } = await browser.storage.local.get(key);
    if (raw === undefined) return fresh();
    const parsed = v.safeParse(schema, migrated(raw));
    if (parsed.success) return parsed.output;
    const rest = rescued(raw);
    await browser.storage.local.set({ [await freeAside(key)]: raw, [key]: rest });
    return rest;
  }

  return { key, load, save: (value) => browser.storage.local.set({ [key]: value }) };
}

/** Where to put unreadable data aside: the first is kept, and so is the last. */
async function freeAside(key: string): Promise<string> {
  const aside = `${key}.unreadable`;
  const { [aside]: first } = await browser.storage.local.get(aside);
  return first === undefined ? aside : `${aside}.last`;
}
