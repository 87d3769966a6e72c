import { browser } from 'wxt/browser';
import { canonical } from '../canonical';
import { inTurn } from '../inTurn';
import { isFollowing, onKey } from './following';

/** Items of the browser's sync storage by their keys. */
export type Items = Record<string, unknown>;

/** Something that follows the user from computer to computer. */
export interface Followed {
  /** Where it is kept here. */
  key: string;
  /** Is this item of sync storage its own? */
  owns(key: string): boolean;
  /**
   * Takes in what other computers wrote, and keeps the result here.
   * @param items its own items, as sync storage has them
   * @returns what sync storage should hold, and what it should not any more. Items in neither are
   *   left alone
   */
  settle(items: Items, now: number): Promise<{ set: Items; remove: string[] }>;
}

export interface FollowOptions {
  parts: readonly Followed[];
  /** The browser refused: mostly a quota. What is kept here is whole; it is tried again later. */
  failed(error: unknown): void;
  /** All is settled, also after it had failed. */
  settled?(): void;
}

const alarm = 'follow';
const retryMinutes = 30;

/**
 * Lets the parts follow the user through the browser's own sync storage, as long as that is
 * switched on. To be called once, first thing in the background. Every event leads to the same:
 * both sides are read, settled, and what differs is written, at once, for a service worker may be
 * gone a moment later. Nothing is written when nothing differs, so an echo ends the talk.
 */
export function follow({ parts, failed, settled }: FollowOptions): void {
  const meet = () => {
    void settleAll(parts)
      .then(settled, async (error: unknown) => {
        failed(error);
        await browser.alarms.create(alarm, { delayInMinutes: retryMinutes });
      })
      .catch(console.debug);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    const heard =
      area === 'sync'
        ? keys.some((key) => parts.some((part) => part.owns(key)))
        : area === 'local' && keys.some((key) => key === onKey || parts.some((p) => p.key === key));
    if (heard) meet();
  });
  browser.runtime.onStartup.addListener(meet);
  browser.runtime.onInstalled.addListener(meet);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) meet();
  });
}

/** Settles everything once. Nothing happens while following is switched off. */
export function settleAll(parts: readonly Followed[]): Promise<void> {
  return inTurn(async () => {
    if (!(await isFollowing())) return;
    const there: Items = await browser.storage.sync.get(null);
    const set: Items = {};
    const remove: string[] = [];
    for (const part of parts) {
      const own = Object.entries(there).filter(([key]) => part.owns(key));
      const wanted = await part.settle(Object.fromEntries(own), Date.now());
      Object.assign(set, wanted.set);
      remove.push(...wanted.remove);
    }
    // A write each minute and each hour is counted (120 and 1,800), so all goes in one.
    const differing = Object.entries(set).filter(
      ([key, item]) => canonical(item) !== canonical(there[key]),
    );
    if (remove.length > 0) await browser.storage.sync.remove(remove);
    if (differing.length > 0) await browser.storage.sync.set(Object.fromEntries(differing));
  });
}

/**
 * Takes everything of these parts out of sync storage, for all computers. One that still
 * follows writes its own again; so it is switched off there first.
 */
export function forgetSynced(parts: readonly Followed[]): Promise<void> {
  return inTurn(async () => {
    const keys = Object.keys(await browser.storage.sync.get(null));
    const own = keys.filter((key) => parts.some((part) => part.owns(key)));
    if (own.length > 0) await browser.storage.sync.remove(own);
  });
}
