import { fold } from './fold';
import { alternativesOf, prefixLength } from './prefixes';
import { written } from './written';

/** The words for one thing, in all languages that are there; see words.ts. */
export type Words = Pick<RegExp, 'test'>;

/** Where each list is found first in a text. */
export type Found = ReadonlyMap<Words, number>;

/** One alternative of one list. */
interface Entry {
  list: Words;
  source: string;
  /** Latin words only match whole; Chinese has no word bounds. */
  whole: boolean;
  /** Whether a folded text has it at this place. Made when a text first begins like it. */
  stands?: (text: string, at: number) => boolean;
}

/** Entries that are told by the same letters. */
interface Link {
  entry: Entry;
  next: Link | undefined;
}

/**
 * Texts of so many characters are remembered: a page is looked at again and again, and lists repeat
 * themselves. By their length, since a text that grows is another one each time.
 */
const mostKnown = 200_000;
let knownLength = 0;
const none: Found = new Map();
const known = new Map<string, Found>();
/** By the letters that an alternative begins with (see `keyOf`), up to `prefixLength` of them. */
const byPrefix = new Map<number, Link>();
/**
 * Those whose alternatives are not in the index yet: it is only made when a text is asked about, and
 * for Chinese when one holds Chinese.
 */
const waiting: Record<'latin' | 'chinese', Pick<Entry, 'list' | 'source' | 'whole'>[]> = {
  latin: [],
  chinese: [],
};

/** What any text so far held; a page that becomes another keeps it. */
export const met = { lists: new Set<Words>(), chinese: false };

/** Adds the alternatives of a list in one language, in our short hand. */
export function enter(list: Words, source: string, whole: boolean): void {
  waiting[whole ? 'latin' : 'chinese'].push({ list, source, whole });
  known.clear();
  knownLength = 0;
}

/**
 * Which lists have a word in this text. A page has thousands of texts and there are hundreds of
 * words, so only those are tried at a place that begin as the text does there. One expression of
 * all words of a list takes the engine long to compile, and twice: once when it is first used, once
 * when it is used again (V8, seen 2026-11).
 */
export function listsIn(text: string): Found {
  if (waiting.latin.length > 0) index('latin');
  let found = known.get(text);
  if (!found) {
    met.chinese ||= /[\u3400-\u9fff]/.test(text);
    if (met.chinese && waiting.chinese.length > 0) index('chinese');
    found = look(fold(text));
    knownLength += text.length;
    if (knownLength > mostKnown) {
      known.clear();
      knownLength = text.length;
    }
    known.set(text, found);
  }
  return found;
}

function look(text: string): Found {
  let found: Map<Words, number> | undefined;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const latin = isLatin(code);
    const start = !latin || !inWord;
    inWord = latin;
    // Numbers in Chinese texts may begin a word anywhere; all others begin at their first letter.
    if (latin ? !start && code > 57 : code < 0x3400 && at > 0) continue;
    let key = 0;
    let next = at;
    for (let length = 0; length < prefixLength && next < text.length; length++) {
      const kind = kindOf(text.charCodeAt(next++));
      const runEnd = kind === digit || kind === space ? next + longestRun : next;
      while (next < runEnd && kindOf(text.charCodeAt(next)) === kind) next++;
      key = keyOf(key, kind);
      for (let link = byPrefix.get(key); link; link = link.next) {
        const { entry } = link;
        if ((entry.whole && !start) || found?.has(entry.list)) continue;
        entry.stands ??= standing(entry.source, entry.whole);
        if (!entry.stands(text, at)) continue;
        found ??= new Map();
        found.set(entry.list, at);
        met.lists.add(entry.list);
      }
    }
  }
  return found ?? none;
}

/**
 * A number for a beginning that is one character longer. Two beginnings may share one: what stands
 * there is asked in any case.
 */
function keyOf(key: number, kind: number): number {
  return (key * 31 + kind) & 0x3fffffff;
}

/** No number begins a word that is longer: each digit of a long one would be asked for all of it. */
const longestRun = 40;
const digit = 48;
const space = 32;

/** Any digit counts as `0` and white space as a space. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  return code === 160 || code === 0x3000 || (code >= 9 && code <= 13) ? space : code;
}

/** Letters of our languages as texts are folded, and digits. */
function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x17f)
  );
}

function index(script: keyof typeof waiting): void {
  for (const { list, source, whole } of waiting[script]) {
    for (const { start, end, prefixes } of alternativesOf(source)) {
      const entry = { list, source: source.slice(start, end), whole };
      for (const prefix of prefixes) {
        let key = 0;
        for (let at = 0; at < prefix.length; at++) key = keyOf(key, prefix.charCodeAt(at));
        byPrefix.set(key, { entry, next: byPrefix.get(key) });
      }
    }
  }
  waiting[script] = [];
}

/** Most alternatives are plain words, which need no expression. */
function standing(alternative: string, whole: boolean): NonNullable<Entry['stands']> {
  if (/^[a-z\d\u3400-\u9fff-]+$/.test(alternative)) {
    return (text, at) =>
      text.startsWith(alternative, at) &&
      !(whole && isLatin(text.charCodeAt(at + alternative.length)));
  }
  // Not compiled before a text has at least the letters that it begins with.
  const [head = ''] = /^[a-z\u3400-\u9fff-]*(?![?*+{])/.exec(alternative) ?? [];
  let expression: RegExp | undefined;
  return (text, at) => {
    if (!text.startsWith(head, at)) return false;
    expression ??= new RegExp(`(?:${written(alternative)})${whole ? wordEnd : ''}`, 'y');
    expression.lastIndex = at;
    return expression.test(text);
  };
}

const wordEnd = written('(?![\\p{L}\\d])');
