import type { Line } from '../lines/line';
import { fromRenewalKey, type ReminderMemory, renewalKey } from './memory';

const day = 24 * 60 * 60 * 1000;

/**
 * What is worth remembering. Renewals that are neither a line's present one nor still to come
 * are forgotten, so that the memory does not grow.
 */
export function tidied(
  memory: ReminderMemory,
  lines: readonly Line[],
  now: number,
): ReminderMemory {
  const present = new Set(
    lines.flatMap(({ id, renewal }) => (renewal === null ? [] : [renewalKey({ id, renewal })])),
  );
  // No zone is two days behind.
  const twoDaysAgo = new Date(now - 2 * day).toISOString().slice(0, 10);
  const isKept = (key: string) => present.has(key) || fromRenewalKey(key).renewal > twoDaysAgo;
  const only = <Each>(all: Record<string, Each>, isWorth: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => isWorth(key)));
  return {
    ...memory,
    told: only(memory.told, isKept),
    snoozed: only(memory.snoozed, (key) => present.has(key)),
  };
}
