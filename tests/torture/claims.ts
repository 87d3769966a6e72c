/** What a number has to be, in words and as a test. */
export interface Claim<T> {
  words: string;
  holds(value: T): boolean;
}

export const atMost = (most: number): Claim<number> => ({
  words: `at most ${most}`,
  holds: (value) => value <= most,
});

export const atLeast = (least: number): Claim<number> => ({
  words: `at least ${least}`,
  holds: (value) => value >= least,
});

/** Equal as JSON: two lists of the same things are equal. */
export const is = <T>(expected: T): Claim<T> => ({
  words: short(expected),
  holds: (value) => JSON.stringify(value) === JSON.stringify(expected),
});

/** Throws unless it holds; answers with the value, for the table. */
export function claim<T>(what: string, value: T, claimed: Claim<T>): T {
  if (!claimed.holds(value))
    throw new Error(`${what}: expected ${claimed.words}, but it was ${short(value)}`);
  return value;
}

/**
 * Measures until the claim holds, for what comes a moment later: a busy machine takes longer, but
 * what is claimed stays the same. Throws with the last value after `patience` milliseconds.
 */
export async function eventually<T>(
  what: string,
  measure: () => Promise<T>,
  claimed: Claim<T>,
  patience = 8000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await measure();
    if (claimed.holds(value)) return value;
    if (Date.now() > end) return claim(`${what}, after ${patience} ms`, value, claimed);
    await pause(40);
  }
}

const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));

const short = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
};
