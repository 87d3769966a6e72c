const comments = /^\s*(?:\/\/|\/?\*).*$/gm;
/** What left a test out would still have its name. */
const leftOut = /\.(?:skip|fixme|todo)/;
/** What a test, a table of tests, a group or a scenario has right before its name, or the part of it that is known. */
const begin = /(?:\b(?:test|it|describe)\(|\]\)\(|\btitle:)\s*(?:["']|`[^`]*)$/;
/** No longer than this. */
const longest = 200;

/** Does a file of tests run one of this name? Not where it is only told of, nor where any is left out. */
export function runsAs(name: string, file: string): boolean {
  if (leftOut.test(file)) return false;
  // A name may be quoted with another mark.
  const code = file.replace(comments, '').replaceAll('\\', '');
  let at = code.indexOf(name);
  while (at >= 0 && !begin.test(code.slice(Math.max(0, at - longest), at)))
    at = code.indexOf(name, at + 1);
  return at >= 0;
}
