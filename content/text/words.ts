import type { FactValues } from '../facts';
import type { en } from './en';

type Tree = typeof en;

/** The shape of a tree of texts, whatever the words in it are. */
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** What a language must have: every key of the English words, and no other. */
export type Words = Shape<Tree>;

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T &
  string];

/** The name of one text, such as `step.web.open.title`. */
export type WordKey = Keys<Tree>;

type TextAt<K extends string, T = Tree> = K extends keyof T
  ? T[K]
  : K extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? TextAt<Rest, T[Head]>
      : never
    : never;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What the caller hands in for a text: its placeholders, but for the facts. `never` for most. */
export type Needs<K extends string> = Exclude<Placeholders<TextAt<K>>, keyof FactValues>;
