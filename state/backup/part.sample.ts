import * as v from 'valibot';
import type { WrittenPart } from './part';

export interface SampleStore {
  part: WrittenPart<{ version: 1; words: string[] }>;
  /** What is kept. */
  now(): unknown;
  /** The next writes fail; the number is how many of them work before that. */
  failAfter(writes: number, error?: unknown): void;
}

const schema = v.strictObject({ version: v.literal(1), words: v.array(v.string()) });

/** A store of words, for tests. */
export function sampleStore(name: string, words: string[]): SampleStore {
  let kept: { version: 1; words: string[] } = { version: 1, words };
  let left = Number.POSITIVE_INFINITY;
  let trouble: unknown;
  return {
    now: () => kept,
    failAfter(writes, error = new Error(`${name} is broken`)) {
      left = writes;
      trouble = error;
    },
    part: {
      name,
      read: async () => structuredClone(kept),
      check(raw) {
        if (v.is(v.object({ version: v.literal(2) }), raw)) return { ok: false, newer: true };
        const parsed = v.safeParse(schema, raw);
        return parsed.success ? { ok: true, value: parsed.output } : { ok: false };
      },
      async write(value) {
        left -= 1;
        if (left < 0) throw trouble;
        kept = value;
      },
      count: (value) => ({ [name]: value.words.length }),
    },
  };
}
