import { fold } from './fold';
import { alternativesOf, prefixLength } from './prefixes';
import { written } from './written';

/** The words for one thing, in all languages; see words.ts. */
export type Words = Pick<RegExp, 'test'>;

/** Where each list is found first in a text. */
export type Found = ReadonlyMap<Words, number>;

/** One alternative of one list. */
interface Entry {
  list: Words;
  /** Latin words only match whole; Chinese has no word bounds. */
  whole: boolean;
  /** Whether a folded text has it at this place. */
  stands(text: string, at: number): boolean;
}

/** So many texts are remembered: a page is looked at again and again, and lists repeat themselves. */
const mostKnown = 5000;
const none: Found = new Map();
const known = new Map<string, Found>();
const byPrefix = new Map<string, Entry[]>();
/** Those that are told by fewer letters, by the first of them. */
const shorter = new Map<string, { prefix: string; entries: Entry[] }[]>();
/** Lists whose alternatives are not in the index yet: it is only made when a text is asked about. */
let waiting: { list: Words; source: string; whole: boolean }[] = [];

/** Adds the alternatives of a list in one language, in our short hand. */
export function enter(list: Words, source: string, whole: boolean): void {
  waiting.push({ list, source, whole });
}

/**
 * Which lists have a word in this text. A page has thousands of texts and there are hundreds of
 * words, so only those are tried at a place that begin as the text does there. One expression of
 * all words of a list takes the engine long to compile, and twice: once when it is first used, once
 * when it is used again (V8, seen 2026-11).
 */
export function listsIn(text: string): Found {
  if (waiting.length > 0) index();
  let found = known.get(text);
  if (!found) {
    found = look(fold(text));
    if (known.size >= mostKnown) known.clear();
    known.set(text, found);
  }
  return found;
}

function look(text: string): Found {
  const keys = text.replace(/\d/g, '0').replace(/\s/g, ' ');
  let found: Map<Words, number> | undefined;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const latin = isLatin(code);
    const start = !latin || !inWord;
    inWord = latin;
    // Numbers in Chinese texts may begin a word anywhere; all others begin at their first letter.
    if (latin ? !start && code > 57 : code < 0x3400 && at > 0) continue;
    const possible = byPrefix.get(keys.slice(at, at + prefixLength));
    if (possible) found = stand(possible, text, at, start, found);
    for (const { prefix, entries } of shorter.get(keys.slice(at, at + 1)) ?? [])
      if (keys.startsWith(prefix, at)) found = stand(entries, text, at, start, found);
  }
  return found ?? none;
}

/** Adds the lists that have a word right here. */
function stand(
  entries: Entry[],
  text: string,
  at: number,
  start: boolean,
  found: Map<Words, number> | undefined,
): Map<Words, number> | undefined {
  let all = found;
  for (const entry of entries) {
    if ((entry.whole && !start) || all?.has(entry.list) || !entry.stands(text, at)) continue;
    all ??= new Map();
    all.set(entry.list, at);
  }
  return all;
}

/** Letters of our languages, and digits. */
function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code <= 0x17f) ||
    (code >= 65 && code <= 90)
  );
}

function index(): void {
  for (const { list, source, whole } of waiting) {
    for (const { start, end, prefixes } of alternativesOf(source)) {
      const entry = { list, whole, stands: standing(source.slice(start, end), whole) };
      for (const prefix of prefixes) add(prefix, entry);
    }
  }
  waiting = [];
  known.clear();
}

function add(prefix: string, entry: Entry): void {
  if (prefix.length === prefixLength) push(byPrefix, prefix, entry);
  else if (prefix !== '') {
    const all = shorter.get(prefix.charAt(0)) ?? [];
    const own = all.find((each) => each.prefix === prefix);
    if (own) own.entries.push(entry);
    else push(shorter, prefix.charAt(0), { prefix, entries: [entry] });
  }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Most alternatives are plain words, which need no expression. */
function standing(alternative: string, whole: boolean): Entry['stands'] {
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
