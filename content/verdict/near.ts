/** Words of other languages that are one letter from "mobile": nobody misspelt anything. */
const ordinary = /(?:mobil|mobiel|mobil[aoiy]|mobla|moble|mobike)$/;

/**
 * What makes of a name the other one: `exact` nothing, `slip` one letter exchanged, missing, added
 * or two changed about, `word` the same but to another language's word. Where a name begins or
 * only goes on it is another name, not a misspelt one (`b-mobile`, `at-mobile`, `t-mobiles`), and
 * a letter instead of the hyphen makes another beginning (`tvmobile`). A letter twice is a slip
 * anywhere. Both names are folded, `raw` is the first as it is written.
 */
export function near(
  written: string,
  name: string,
  raw: string,
): 'exact' | 'slip' | 'word' | undefined {
  if (written === name) return 'exact';
  let start = 0;
  while (written[start] === name[start]) start++; // they differ, so this ends
  let end = 0;
  const most = Math.min(written.length, name.length) - start;
  while (end < most && written.at(-1 - end) === name.at(-1 - end)) end++;
  const there = written.slice(start, written.length - end);
  const due = name.slice(start, name.length - end);

  const swapped = due.length === 2 && there === `${due[1]}${due[0]}`;
  if (!swapped && (there.length > 1 || due.length > 1)) return undefined;
  const twice = due === '' && there === written[start - 1];
  const goesOn = due === '' && end === 0;
  if (!twice && (start < 2 || goesOn)) return undefined;
  return ordinary.test(raw) ? 'word' : 'slip';
}
