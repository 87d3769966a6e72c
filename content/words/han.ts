let simplified: ReadonlyMap<string, string> | undefined;

/** The simplified form of a Chinese character, as far as `readTraditional` has told it. */
export function simplify(character: string): string {
  return simplified?.get(character) ?? character;
}

/** @param pairs simplified characters, each with its traditional forms, parted by white space */
export function readTraditional(pairs: string): void {
  simplified = new Map(
    pairs
      .trim()
      .split(/\s+/)
      .flatMap(([simple = '', ...forms]) => forms.map((form) => [form, simple] as const)),
  );
}
