import { brandById, type CarrierId, firstCarrier } from '../carriers/brands';
import { factValuesOf } from '../facts';
import { closeSeams, withSeams } from './seams';
import type { Needs, WordKey, Words } from './words';

/**
 * Answers with a text in one language, facts filled in. Keys are checked when the project is
 * compiled, also composed ones (`step.${step}.title`), and so is that every other placeholder
 * is handed in.
 */
export interface T {
  <K extends string>(
    key: K extends WordKey ? K : WordKey,
    ...values: [Needs<K>] extends [never] ? [] : [values: Record<Needs<K>, string | number>]
  ): string;
  /** The same language, with another carrier's words and facts. */
  for(carrier: CarrierId): T;
}

/**
 * The words of one language, those of one carrier among them, with that carrier's facts. It knows
 * of a language what it is handed: a page of the extension gets one language by message.
 */
export function wordsIn(words: Words, carrier: CarrierId = firstCarrier): T {
  const tree = treeFor(words, carrier);
  const facts = factValuesOf(brandById(carrier));
  const t = (key: string, values?: Record<string, string | number>) => {
    const filled = (textAt(tree, key) ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      withSeams(values?.[name] ?? facts[name] ?? ''),
    );
    return closeSeams(filled);
  };
  return Object.assign(t, { for: (other: CarrierId) => wordsIn(words, other) });
}

/** The words that any carrier has, and beside them those of this one. */
export function treeFor(words: Words, carrier: CarrierId) {
  const { carrier: own, ...common } = words;
  return { ...common, ...own[carrier] };
}

/** The text at `step.web.open.title`; undefined where there is none. */
function textAt(tree: unknown, key: string): string | undefined {
  let at = tree;
  for (const name of key.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return typeof at === 'string' ? at : undefined;
}
