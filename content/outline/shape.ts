import type { Certainty } from '../certainty';
import type { FieldKind } from '../fields';
import type { Page } from '../pages';

/** Boxes that change what the things in them mean. */
export const boxKinds = [
  'main',
  'nav',
  'header',
  'footer',
  'form',
  'dialog',
  'row',
  'shadow',
] as const;
export const thingKinds = [
  'heading',
  'text',
  'label',
  /** What can be picked: an amount, a way to pay. */
  'option',
  'item',
  'cell',
  'button',
  'link',
  'field',
  'select',
  'frame',
] as const;

export type BoxKind = (typeof boxKinds)[number];
export type ThingKind = (typeof thingKinds)[number];

/** One line of an outline: a box, or a thing that can be a sign. */
export interface OutlineEntry {
  /** How many boxes it stands in. */
  depth: number;
  is: BoxKind | ThingKind;
  /** Its masked words; of a field, those that label it. */
  text?: string;
  /** For each amount in the text, or to choose from: which of the page's amounts it is. */
  amounts?: number[];
  /** Of fields: the type, what the site declares, the name in code, and what we take it to ask for. */
  type?: string;
  autocomplete?: string;
  name?: string;
  asks?: FieldKind;
}

/** What a page is made of, without anything that is about its user. */
export interface Outline {
  version: 1;
  host: string;
  path: string;
  /** The language the page says it is in. */
  lang: string | null;
  /** What it was recognised as. */
  named: { page: Page; certainty: Certainty } | null;
  /** Paragraphs of running text, whose words are not told. */
  paragraphs: number;
  entries: OutlineEntry[];
}

/** More would be no help to anybody; what can be a sign goes first. */
export const mostEntries = 400;
