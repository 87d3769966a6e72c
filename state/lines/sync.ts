import * as v from 'valibot';
import type { Items } from '../sync/follow';
import { mergeStamped } from '../sync/mergeStamped';
import { type Line, type LineFields, lineSchema } from './line';

const prefix = 'line.';
const version = 1;
const itemSchema = v.strictObject({ version: v.literal(version), ...lineSchema.entries });

/**
 * Settles the lines of two computers: of each field the newest change wins, and a removal if
 * nothing was changed after it (`isLive`). Commutative, associative, idempotent; in the order
 * of their ids.
 */
export function merge(a: readonly Line[], b: readonly Line[]): Line[] {
  const byId = new Map<string, Line>();
  for (const line of [...a, ...b]) {
    const other = byId.get(line.id);
    byId.set(line.id, other ? mergeLines(other, line) : line);
  }
  return [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

function mergeLines(a: Line, b: Line): Line {
  const { values, stamps } = mergeStamped(stamped(a), stamped(b));
  const removed = Math.max(a.removed ?? -1, b.removed ?? -1);
  return { id: a.id, ...values, stamps, removed: removed < 0 ? null : removed };
}

function stamped({ id: _, removed: __, stamps, ...values }: Line): {
  values: LineFields;
  stamps: Line['stamps'];
} {
  return { values, stamps };
}

/** One item a line: a change writes one, and each stays far below the 8 kB an item may have. */
export function syncItems(lines: readonly Line[]): Items {
  return Object.fromEntries(lines.map((line) => [prefix + line.id, { version, ...line }]));
}

/** Is a line kept in the browser's sync under this key? */
export function isLineItem(key: string): boolean {
  return key.startsWith(prefix);
}

/**
 * The lines among items.
 * @returns also the keys of those that cannot be read, say of a newer version: to be left alone
 */
export function linesFromItems(items: Items): { lines: Line[]; unreadable: string[] } {
  const lines: Line[] = [];
  const unreadable: string[] = [];
  for (const [key, item] of Object.entries(items)) {
    if (!isLineItem(key)) continue;
    const parsed = v.safeParse(itemSchema, item);
    if (parsed.success && prefix + parsed.output.id === key) {
      const { version: _, ...line } = parsed.output;
      lines.push(line);
    } else unreadable.push(key);
  }
  return { lines, unreadable };
}
