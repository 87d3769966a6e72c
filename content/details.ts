import { mainTags } from './landmarks';
import { textUpTo } from './names';
import { amountPattern, phrases } from './words';

/** What a line of an order or receipt tells: how much, by which card, for which number. */
export type Detail = 'amount' | 'card' | 'number';

/** Longer than a name with its value. */
const longestRow = 100;
/** How deep in its row a value may stand. */
const deepest = 3;
/** The last digits of a card behind its mask or its name. */
const cardPattern =
  /(?:[*•·∙●xX.…]{2,} ?|(?:ending|ends) (?:in|with) |terminada en |ko[ńn]c[óo]wka |(?:尾号|尾號|末四码|末四碼|末四位) ?)\d{4}(?!\d)/;
/** A phone number of ten digits or nine, of which some may be stars; no date, no amount, no ISBN. */
const numberPattern =
  /(?<![\d$€¥.,/-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{2,4})[ .-]?(?:\d{2,4}|[*•xX]{2,4})[ .-]\d{3,4}(?![\d/-])|(?<!\d)1[3-9]\d(?:\d{4}|[*•]{4})\d{4}(?!\d)/;
const dayPattern = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/g;
/** A line of which only the end is told; a card is none. */
const linePattern =
  /(?<![a-z])(?:line|phone|l[íi]nea|celular) (?:ending|ends|(?:que )?termina(?:da)?) (?:(?:in|with|en) )?\d{4}(?!\d)/i;
/** Numbers of the house itself: to be called for free. */
const hotline = /(?<!\d)\(?(?:0?800|888|877|866|855|844)\)?[ .-]/;

/** Does a text tell a phone number that is somebody's, rather than one to call for help? */
export function tellsNumber(text: string): boolean {
  if (linePattern.test(text)) return true;
  const found = /\d{3}/.test(text) && numberPattern.exec(text.replace(dayPattern, ' '))?.[0];
  if (!found || hotline.test(text) || phrases.exampleMarks.test(text)) return false;
  const signs = found.replace(/[^\d*•xX]/g, '').length;
  return signs >= 9 && signs <= 13;
}

/** What kind of value a short text is, if it stands in a row behind a name. */
export function detailOf(block: Element, text: string): Detail | undefined {
  const kind = kindOf(text);
  return kind && isValue(block, text) ? kind : undefined;
}

/** Whether a text names a card by its last digits. */
export const tellsCard = (text: string): boolean => cardPattern.test(text);

/** Whether a text may be such a value, wherever it stands. */
export function tellsValue(text: string): boolean {
  return /\d{2}/.test(text) && kindOf(text) !== undefined;
}

function kindOf(text: string): Detail | undefined {
  if (cardPattern.test(text)) return 'card';
  if (amountPattern.test(text)) return 'amount';
  return tellsNumber(text) ? 'number' : undefined;
}

/** In a row there is little else: the name before it, and perhaps a link to change it. */
function isValue(block: Element, text: string): boolean {
  if (block.closest('button, label, option, li[role=option], h1, h2, a[href]')) return false;
  if (block.matches('dd, td')) return block.previousElementSibling !== null;
  let box: Element | null = block;
  for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
    if (box.matches(`body, ${mainTags}, form, table, ul, ol, dl`)) return false;
    const all = textUpTo(longestRow, box);
    if (all === undefined) return false;
    if (all.length <= text.length) continue;
    const name = all.indexOf(text);
    return name > 0 && !box.querySelector('button, input, [role=button]');
  }
  return false;
}
