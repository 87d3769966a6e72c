import type { en } from './en';

/** The shape of a tree of texts, whatever the words in it are. */
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** What a language must have: every key of the English words, and no other. */
export type Words = Shape<typeof en>;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** The name of one text, such as `step.web.open.title`. */
export type WordKey = Paths<typeof en>;
