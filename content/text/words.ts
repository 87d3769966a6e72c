import type { CarrierId, GuideOf } from '../carriers/brands';
import type { derivedNames } from '../facts';
import type { en } from './en';

/** The shape of a tree of texts, whatever the words in it are. */
type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** What a language must have: every key of the English words, and no other. */
export type Words = Shape<typeof en>;

/** What a language must have of one carrier. */
export type WordsOf<Id extends CarrierId> = Words['carrier'][Id];

/** The words as they are asked for: those of every carrier, beside those of any of them. */
type Tree = Omit<typeof en, 'carrier'>;
type OwnTrees = (typeof en)['carrier'][CarrierId];

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T &
  string];

type OwnKeys<T> = T extends unknown ? Keys<T> : never;

/** The name of one text, such as `step.web.open.title`. */
export type WordKey = Keys<Tree> | OwnKeys<OwnTrees>;

type TextAt<K extends string, T = Tree | OwnTrees> = T extends unknown
  ? K extends keyof T
    ? T[K]
    : K extends `${infer Head}.${infer Rest}`
      ? Head extends keyof T
        ? TextAt<Rest, T[Head]>
        : never
      : never
  : never;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type FactsOf<Id extends CarrierId> = Id extends CarrierId ? keyof GuideOf<Id>['facts'] : never;
/** Filled in by the carrier's facts; facts.test.ts holds that each carrier's words print its own only. */
type FactName = FactsOf<CarrierId> | (typeof derivedNames)[number];

/** What the caller hands in for a text: its placeholders, but for the facts. `never` for most. */
export type Needs<K extends string> = Exclude<Placeholders<TextAt<K>>, FactName>;
