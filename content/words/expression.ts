import { traditional } from './han';

/**
 * The words by which pages are recognised, by language, written as alternatives of a regular
 * expression in a short hand that keeps the lists readable:
 * - no accents: in Spanish and Polish "a" stands for "á" and "ą", too, as users leave them out;
 * - simplified Chinese: each character stands for its traditional form, too;
 * - a space stands for any or no white space, because sites split their labels over elements;
 * - "~" stands for any ending of a word;
 * - "…" stands for a few words of the same sentence.
 * Learnt 2026-11 from the carriers' public pages and from what such pages say everywhere. Pages
 * mix languages (Spanish ones keep English button names), so all are looked for together.
 */
export type ByLanguage = { en?: string; es?: string; zh?: string; pl?: string };
type Language = keyof ByLanguage;

/** All words of each language, those of fields left out: their labels are looked at one by one. */
const sources: Record<Language, string[]> = { en: [], es: [], zh: [], pl: [] };

/**
 * Engines try long expressions many times more slowly (V8: from 20,000 characters on). Written in
 * our short hand they are about half as long.
 */
const longest = 7000;
/** So many texts are remembered: a page is looked at again and again, and lists repeat themselves. */
const mostKnown = 5000;

/**
 * Tells whether a text holds any word of any list, or one of these. Lists are tried together, which
 * takes a third of the time of trying one after another.
 */
export function anyWord(more: readonly RegExp[] = []): Pick<RegExp, 'test'> {
  const all = [...expressions(), ...more];
  const known = new Map<string, boolean>();
  return {
    test(text) {
      let is = known.get(text);
      if (is === undefined) {
        is = all.some((each) => each.test(text));
        if (known.size >= mostKnown) known.clear();
        known.set(text, is);
      }
      return is;
    },
  };
}

/** All words, in as few expressions as may be. */
function expressions(): RegExp[] {
  return Object.entries(sources).flatMap(([language, lists]) => {
    const groups: string[][] = [[]];
    let length = 0;
    for (const list of lists) {
      length += list.length;
      if (length > longest) {
        groups.push([]);
        length = list.length;
      }
      groups.at(-1)?.push(list);
    }
    return groups.map((group) => expression({ [language]: group.join('|') }));
  });
}

/** In which of the languages these words stand; a word may be the same in several. */
export function languagesOf(text: string): string[] {
  return Object.entries(sources)
    .filter(([language, all]) => expression({ [language]: all.join('|') }).test(text))
    .map(([language]) => language);
}

/** One expression for all languages; Latin words only match whole, Chinese has no word bounds. */
export function words(by: ByLanguage): RegExp {
  for (const [language, source] of Object.entries(by)) sources[language as Language].push(source);
  return expression(by);
}

const accented: Record<'es' | 'pl', Record<string, string>> = {
  es: { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'úü', n: 'ñ' },
  pl: { a: 'ą', c: 'ć', e: 'ę', l: 'ł', n: 'ń', o: 'ó', s: 'ś', z: 'źż' },
};

/**
 * Written without the `u` flag, whose matching takes several times as long: Latin letters are
 * named by their range, which holds those of English, Spanish and Polish.
 */
export function expression({ en, es, zh, pl }: ByLanguage): RegExp {
  const latin = [en, es && spelt(es, accented.es), pl && spelt(pl, accented.pl)];
  const alternatives = latin.filter(Boolean).join('|');
  const whole = alternatives && `(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`;
  const source = [whole, zh && spelt(zh, traditional)].filter(Boolean).join('|');
  return new RegExp(
    source
      .replaceAll('~', '\\p{L}*')
      .replaceAll('…', '[^.?!。？！]{0,40}?')
      .replaceAll(' ', '\\s*')
      .replaceAll('[\\p{L}', '[A-Za-z\u00c0-\u017f')
      .replaceAll('\\p{L}', '[A-Za-z\u00c0-\u017f]'),
    'i',
  );
}

/** Each letter as a choice of its spellings; escapes such as `\d` and `\p{L}` are left alone. */
function spelt(source: string, spellings: Readonly<Record<string, string>>): string {
  return source.replace(/\\p\{L\}|\\.|\[[^\]]*\]|./gs, (part) => {
    if (part.startsWith('\\')) return part;
    if (!part.startsWith('[')) return spellings[part] ? `[${part}${spellings[part]}]` : part;
    return part.replace(/\\p\{L\}|\\.|./gs, (inner) => inner + (spellings[inner] ?? ''));
  });
}
