/** How many characters of a word decide, at most, which alternatives are tried on it. */
export const prefixLength = 4;
/** Where words can begin in several ways, fewer decide, so that fewer beginnings have to be made. */
const branchingLength = 3;

const digits = ['0'];

/** One of the alternatives of a list, as far as they stand side by side: "top-?up|refill" are two. */
export interface Alternative {
  start: number;
  end: number;
  /**
   * How a text can begin that this fits: `0` stands for digits, a space for white space, however
   * much of it: numbers would else all begin alike. Shorter still where anything may follow; empty
   * where anything may begin it.
   */
  prefixes: Iterable<string>;
}

/** A group that is being gone through: where it ends, and where it goes on behind it. */
interface Open {
  next: number;
  /** It may come again, and then what follows is not known. */
  again: boolean;
  outer: Open | undefined;
}

/** Brackets and bars, and what may hide one: an escape, a class. */
const marks = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g;
/** Most alternatives begin with enough letters that may not be left out. */
const plainly = new RegExp(
  `[a-z\\u3400-\\u9fff]{${branchingLength},${prefixLength}}(?![?*+{])`,
  'y',
);

/**
 * The alternatives of a list in our short hand and how each begins. Knows as much of the syntax of
 * expressions as the lists use. Made on every page, and hence written for a cold start: it goes by
 * positions and makes no strings but the prefixes.
 */
export function alternativesOf(source: string): Alternative[] {
  const closing = new Map<number, number>();
  const bars = new Map<number, number[]>(); // by the group they stand in; -1 is the whole
  const groups = [-1];
  for (const { 0: mark, index } of source.matchAll(marks)) {
    if (mark === '(') groups.push(index);
    else if (mark === ')') closing.set(groups.pop() ?? -1, index);
    else if (mark === '|') {
      const group = groups.at(-1) ?? -1;
      const own = bars.get(group);
      if (own) own.push(index);
      else bars.set(group, [index]);
    }
  }
  const all: Alternative[] = [];
  let start = 0;
  for (const end of [...(bars.get(-1) ?? []), source.length]) {
    all.push({ start, end, prefixes: prefixesAt(start) });
    start = end + 1;
  }
  return all;

  function prefixesAt(at: number): Iterable<string> {
    plainly.lastIndex = at;
    const plain = plainly.exec(source);
    if (plain) return plain;
    const prefixes = new Set<string>();
    begin(at, '', undefined, prefixes);
    return prefixes;
  }

  /** Adds what a text can be that begins with `text` and goes on from here in the list. */
  function begin(at: number, text: string, open: Open | undefined, into: Set<string>): void {
    const mark = source[at];
    if (text.length === branchingLength) into.add(text);
    else if (mark === undefined || mark === '|' || mark === ')') {
      if (!open || open.again) into.add(text);
      else begin(open.next, text, open.outer, into);
    } else if (mark === '^') begin(at + 1, text, open, into);
    else if (mark === '(') group(at, text, open, into);
    else if (mark === '[') {
      const end = endOfClass(source, at);
      const inside = source.slice(at + 1, end);
      const known = !/[\\^]|.-./.test(inside); // no range, nothing escaped
      step(end + 1, text, known ? [...inside] : undefined, open, into);
    } else if (mark === '\\') {
      const escaped = source[at + 1] ?? '';
      const digit = escaped === 'd' ? digits : undefined;
      step(at + 2, text, /\w/.test(escaped) ? digit : [escaped], open, into);
    } else if (mark === ' ') {
      const next = at + (source[at + 1] === '?' ? 2 : 1);
      begin(next, text, open, into);
      if (!text.endsWith(' ')) begin(next, `${text} `, open, into);
    } else step(at + 1, text, '.$~…'.includes(mark) ? undefined : [mark], open, into);
  }

  /** One character of these, or any, and what follows it; `at` is behind it. */
  function step(
    at: number,
    text: string,
    characters: string[] | undefined,
    open: Open | undefined,
    into: Set<string>,
  ): void {
    const mark = source[at] ?? '';
    const counted = '?*+{'.includes(mark) && mark !== '';
    if (mark === '?' || mark === '*') begin(at + 1, text, open, into);
    const run = characters === digits; // more of them are no other beginning
    for (const character of characters ?? []) {
      const kind = character >= '0' && character <= '9' ? '0' : character;
      const longer = '0 '.includes(kind) && text.endsWith(kind) ? text : text + kind;
      if (counted && mark !== '?' && !(run && mark !== '{')) into.add(longer);
      else begin(counted ? at + 1 : at, longer, open, into);
    }
    if (!characters) into.add(text);
  }

  function group(at: number, text: string, open: Open | undefined, into: Set<string>): void {
    const close = closing.get(at) ?? source.length;
    const mark = source[close + 1] ?? '';
    const next = close + ('?*+'.includes(mark) && mark !== '' ? 2 : 1);
    const looks = source[at + 1] === '?' && source[at + 2] !== ':';
    if (looks || mark === '?' || mark === '*') begin(next, text, open, into);
    if (looks) return;
    if (source.startsWith('{0', close + 1)) into.add(text);
    const inner = { next, again: mark === '*' || mark === '+' || mark === '{', outer: open };
    const first = source[at + 1] === '?' ? at + 3 : at + 1;
    begin(first, text, inner, into);
    for (const bar of bars.get(at) ?? []) begin(bar + 1, text, inner, into);
  }
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
