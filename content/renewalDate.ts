import { carrierOf } from './carriers';
import { datesIn, hasDate, isDateOnly } from './datesIn';
import { sentences } from './plainly';
import { type Scene, type Sees, textsIn } from './scene';
import { supposing } from './seeing';
import { isVisible } from './visible';
import { paidWords } from './words';

const pattern = (...sources: string[]) =>
  new RegExp(`(?<![a-z\u00c0-\u017f])(?:${sources.join('|')})`, 'i');
/** Words beside which a date is that of a renewal. What has already expired is not. */
const english = pattern(
  'renew(?!ed)|expir(?:es?\\b|y|ation|ing)|next (?:payment|refill|charge|bill)|due (?:on|by|date)|(?:payment|refill)(?: is)? due|(?:valid|active|good) (?:un)?til|valid (?:through|thru)|(?:plan|service|pass|cycle) ends',
);
/** The same in Spanish, Polish and Chinese. */
const foreign = pattern(
  'renueva|renova|ven(?:ce(?!d)|cim)|expira(?:\\b|r)|caduc(?:a\\b|id)|v[áa]lid[oa] hasta|pr[óo]xim[oa] (?:pago|recarga|cargo)',
  'wa[żz]n(?:[aey] do|o[śs][ćc])|wygas(?:a|ie)|odnawia|odnowi(?!on)|nast[ęe]pn[ae] (?:p[łl]atno|do[łl]ado)|termin p[łl]atno',
  '(?<!已)到期|有效期|[续續](?:约|約|订|訂)|下次(?:付款|扣款|充值|续费|續費)',
);
const renews = { test: (text: string) => english.test(text) || foreign.test(text) };

/** These have dates of their own, as has what is over. Credit that is not the plan's is a present. */
const another =
  /\b(?:offer|promo|discount|coupon|code|pin\b|voucher|gift|refill card|last\b|previous|points|bonus|reward|trial|(?<!and )credit|(?<!sim )card [^.]*expir|oferta|descuento|cup[óo]n|c[óo]digo|anterior|puntos|bono\b|rabat|kod\b|kupon|ostatni|punkt)|[úu]ltim|优惠|優惠|促销|促銷|券|验证码|驗證碼|上次|[积積]分|[赠贈]|[红紅]包|[奖獎]/i;
/** It tells when money came or went; neither "prepaid" nor "is charged" does. */
const moved = /(?<![\w-]|\b(?:be|is|are) )(?:received|charged|paid|declined)\b|已[于於]/i;
/** All the same it may tell until when that is good, or when it comes again. */
const ahead = /until|next|hasta|pr[óo]xim|至|下次/i;
/** Words there speak of another page, or are somebody's own. */
const unread =
  'a[href], button, [role=button], summary, select, textarea, [contenteditable], [role=textbox]';
/** Prepaid renews within a year; what is said to last longer is something else. */
const farthest = 400 * 24 * 60 * 60 * 1000;

/**
 * The day on which the card renews or runs out, where the page says so: one date beside words
 * that mean it. Reads visible text, never a field.
 * @param scene the last look at the page
 * @param today `YYYY-MM-DD`, as all dates here
 * @returns undefined when there is none, and when it can be doubted: two dates, one whose order
 *   of day and month may be either, one that has passed
 */
export function renewalDate(
  scene: Scene,
  today: string,
  sees: Sees = isVisible,
): string | undefined {
  const found = new Set<string | undefined>();
  for (const { element, text, frame, linked, past } of textsIn(scene, renews, sees)) {
    if (frame || linked || past || supposing.test(text) || another.test(text)) continue;
    if (!renews.test(text)) continue; // a title is kept whatever it says
    const told = sentences(besideText(element, sees))
      .filter((each) => !isOver(each))
      .join(' ');
    const dayFirst = isDayFirst(scene.address, element, text);
    for (const date of datesIn(told, today, dayFirst)) found.add(date);
  }
  const [date] = found;
  if (found.size !== 1 || !date || date < today) return undefined;
  return Date.parse(date) - Date.parse(today) > farthest ? undefined : date;
}

/** A sentence of a payment that was made or refused: its date is that of the payment. */
const isOver = (text: string) => (moved.test(text) || paidWords.test(text)) && !ahead.test(text);

/**
 * How a text that tells of a renewal writes 12/04: as the country does, unless it is in the language
 * of another. What is in Spanish for readers in the US has either order.
 */
function isDayFirst(address: URL, { ownerDocument }: Element, text: string): boolean | undefined {
  if (carrierOf(address)?.dayFirst) return true;
  const { lang } = ownerDocument.documentElement;
  return foreign.test(text) || !/^(?:en|$)/i.test(lang) ? undefined : false;
}

/** What is written in an element, and where that has no date, the date that follows it. */
function besideText(element: Element, sees: Sees): string {
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
