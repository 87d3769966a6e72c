// For the package: of every language but English only the texts are carried, in the order of the
// English ones, whose names they have.

type Tree = { readonly [name: string]: string | Tree };

/** The texts of a language in the order of another that has the same. */
export function textsOf(words: Tree, order: Tree): string[] {
  return Object.entries(order).flatMap(([name, said]) => {
    const text = words[name];
    if (typeof said === 'string' && typeof text === 'string') return [text];
    if (typeof said === 'string' || typeof text !== 'object')
      throw new Error(`The words differ at "${name}".`);
    return textsOf(text, said);
  });
}

/** The words whose texts `textsOf` has told, by their names. */
export function wordsOf<Words extends Tree>(texts: readonly string[], order: Words): Words {
  const all = texts[Symbol.iterator]();
  const named = (tree: Tree): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([name, said]) => [
        name,
        typeof said === 'string' ? (all.next().value ?? '') : named(said),
      ]),
    );
  return named(order) as Words; // of the same names, each with a text
}
