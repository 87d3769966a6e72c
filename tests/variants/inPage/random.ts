/** A number from 0 (included) to 1 (excluded). The same seed gives the same numbers, everywhere. */
export type Random = () => number;

/** Small and good enough for tests (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed out of a text, so that a variant's name alone is enough to make it again (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** One of a list; throws when there is none to pick. */
export function pick<T>(list: readonly T[], random: Random): T {
  if (list.length === 0) throw new Error('Nothing to pick from.');
  return list[Math.floor(random() * list.length)] as T; // the index is within the list
}

/** The same things in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
