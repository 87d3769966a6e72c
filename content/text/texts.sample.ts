import { brandById, brands, type CarrierId, carrierIds } from '../carriers/brands';
import { factValuesOf } from '../facts';
import { type Locale, locales, type WordKey, words } from '.';
import type { Needs } from './words';
import { treeFor } from './wordsIn';

/** Every text of a language with its key: `['panel.next', 'Next: {{step}}']`. */
export function flat(tree: object, prefix = ''): [WordKey, string][] {
  return Object.entries(tree).flatMap(([name, value]): [WordKey, string][] =>
    typeof value === 'string'
      ? [[`${prefix}${name}` as WordKey, value]]
      : flat(value, `${prefix}${name}.`),
  );
}

const factNames = new Set(brands.flatMap((carrier) => Object.keys(factValuesOf(carrier))));
/** A value for whatever is handed in: its name, in capitals. Facts stand for themselves. */
export const dummy = Object.fromEntries(
  flat(words.en)
    .flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))
    .filter((name) => !factNames.has(name))
    .map((name) => [name, name.toUpperCase()]),
) as Record<Needs<WordKey>, string>; // fromEntries forgets the names

/** The texts that are shown with a carrier: of the codes, only those it has. */
export function textsOf(locale: Locale, carrier: CarrierId): [WordKey, string][] {
  const codes = brandById(carrier).guide.codes.map((code) => `popup.codes.${code}`);
  return flat(treeFor(words[locale], carrier)).filter(
    ([key]) => !key.startsWith('popup.codes.') || codes.includes(key),
  );
}

/** Every language with every carrier. */
export const localesAndCarriers = locales.flatMap((locale) =>
  carrierIds.map((carrier): [Locale, CarrierId] => [locale, carrier]),
);
