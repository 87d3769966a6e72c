import { foldSkeleton } from './fold';

/** A letter, and what it looks like. */
export type Lookalikes = Readonly<Record<string, string>>;

const latin = /[a-z0-9.-]/;

/**
 * The part of a table of look-alike letters that folding a name can tell by, folded already:
 * carriers' names are Latin, and a letter that is foreign before and after is equally none of
 * theirs. What a name is taken apart into first is never looked up as a whole. The package is built
 * with this part only.
 */
export function latinLookalikes(table: Lookalikes): Lookalikes {
  return Object.fromEntries(
    Object.entries(table).flatMap(([letter, like]) => {
      if (letter !== letter.normalize('NFKD')) return [];
      const [before, after] = [foldSkeleton(letter), foldSkeleton(like)];
      const told = latin.test(before) || latin.test(after) || !before !== !after;
      return told && before !== after ? [[letter, after || like]] : [];
    }),
  );
}

/** The same by what they look like: each that once, with all its letters; half as long, packed. */
export function byLikeness(table: Lookalikes): [like: string, letters: string][] {
  const letters = new Map<string, string>();
  for (const [letter, like] of Object.entries(table))
    letters.set(like, (letters.get(like) ?? '') + letter);
  return [...letters];
}
