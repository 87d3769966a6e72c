import type { Words } from './lexicon';
import type * as lists from './lists';

// Every list of words, for whoever adds another language to all of them.

export * from './account';
export { fieldWords } from './fields';
export * from './others';
export * from './payment';
export * as phrases from './phrases';
export * from './refill';
export * as turns from './turns';

/** What a language says for each list, in the shape in which the lists are exported. */
type Of<T> = { readonly [K in keyof T]?: T[K] extends Words ? string : Of<T[K]> };
export type Said = Of<typeof lists>;
