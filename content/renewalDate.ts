import { datesIn, hasDate, isDateOnly } from './datesIn';
import type { Reading } from './reading';

/** Words that begin with one of these, in texts that are folded (see words/fold.ts). */
const pattern = (...sources: string[]) => new RegExp(`(?<![a-z])(?:${sources.join('|')})`);

/** Words beside which a date is that of a renewal. What has already expired is not. */
const english = pattern(
  'renew(?!ed)|expir(?:es?\\b|y|ation|ing)|next (?:payment|refill|charge|bill)|due (?:on|by|date)|(?:payment|refill)(?: is)? due|(?:valid|active|good) (?:un)?til|valid (?:through|thru)|(?:plan|service|pass|cycle) ends',
);
/** The same in Spanish, Polish and Chinese. */
const foreign = pattern(
  'renueva|renova|ven(?:ce(?!d)|cim)|expira(?:\\b|r)|caduc(?:a\\b|id)|valid[oa] hasta|proxim[oa] (?:pago|recarga|cargo)',
  'wazn(?:[aey] do|osc)|wygas(?:a|nie)|odnawia|odnowi(?!on)|nastepn[ae] (?:platno|dolado)|termin platno',
  '(?<!已)到期|有效期|续[约订]|下次(?:付款|扣款|充值|续费)',
);

/** These have dates of their own, as has what is over. Credit that is not the plan's is a present. */
const another = pattern(
  'offer|promo|discount|coupon|code|pin\\b|voucher|gift|refill card|last\\b|previous|points|bonus|reward|trial|(?<!and )credit|(?<!sim )card [^.]*expir',
  'oferta|descuento|cupon|codigo|anterior|ultim|puntos|bono\\b',
  'rabat|kod\\b|kupon|ostatni|punkt',
  '优惠|促销|券|验证码|上次|积分|赠|红包|奖励',
);
/** A sentence of money that came or went has a date of its own; "prepaid" is none, nor "is charged". */
const moved = pattern(
  '(?<!-|\\b(?:be|is|are) )(?:received|charged|paid|declined|recibid|cobrad|pagad|otrzyma[ln])|已[于扣付]|收到',
);
/** Words there speak of another page, or are somebody's own. */
const unread =
  'a[href], button, [role=button], summary, select, textarea, [contenteditable], [role=textbox]';
/** Prepaid renews within a year; what is said to last longer is something else. */
const farthest = 400 * 24 * 60 * 60 * 1000;

/**
 * The day on which the card renews or runs out, where the page says so: one date beside words
 * that mean it. Reads visible text, never a field.
 * @param today `YYYY-MM-DD`, as all dates here
 * @returns undefined when there is none, and when it can be doubted: two dates, one whose order
 *   of day and month may be either, one that has passed
 */
export function renewalDate(page: Reading, today: string): string | undefined {
  const { fold } = page;
  const renews = (text: string) => english.test(text) || foreign.test(text);
  const found = new Set<string | undefined>();
  for (const { element, text } of page.told({ test: (each) => renews(fold(each)) })) {
    if (another.test(fold(text))) continue;
    const told = page
      .sentences(besideText(element, page))
      .filter((each) => !moved.test(fold(each)))
      .join(' ');
    const order = page.dayFirst || dayFirst(element, fold(text));
    for (const date of datesIn(told, today, order)) found.add(date);
  }
  const [date] = found;
  if (found.size !== 1 || !date || date < today) return undefined;
  return Date.parse(date) - Date.parse(today) > farthest ? undefined : date;
}

/**
 * How a text that tells of a renewal writes 12/04 in the US: as the country does, unless it is in the
 * language of another. What is in Spanish for readers there has either order.
 */
function dayFirst({ ownerDocument }: Element, text: string): false | undefined {
  const { lang } = ownerDocument.documentElement;
  return foreign.test(text) || !/^(?:en|$)/i.test(lang) ? undefined : false;
}

/** What is written in an element, and where that has no date, the date that follows it. */
function besideText(element: Element, { sees }: Reading): string {
  const root = element.getRootNode();
  const walker = element.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  walker.currentNode = element;
  let own = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!parent || !text.trim() || !sees(parent)) continue;
    const isRead = !parent.closest(unread);
    if (!element.contains(parent))
      return isRead && isDateOnly(text) && !hasDate(own) ? `${own} ${text}` : own;
    if (isRead) own += ` ${text}`;
    if (own.length > 300) break;
  }
  return own;
}
