import { type Labels, labelsIn, labelsOf } from './labels';
import { fieldWords, storedCardWords } from './words';

export type FieldKind = keyof typeof fieldWords | 'other';

/** What sites declare by `autocomplete`: the most honest sign of a field's purpose. */
const byAutocomplete: Record<string, FieldKind> = {
  'cc-number': 'cardNumber',
  'cc-exp': 'expiry',
  'cc-exp-month': 'expiry',
  'cc-exp-year': 'expiry',
  'cc-csc': 'securityCode',
  'cc-name': 'cardName',
  'cc-given-name': 'cardName',
  'cc-family-name': 'cardName',
  'one-time-code': 'code',
  'current-password': 'password',
  'new-password': 'newPassword',
  username: 'username',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'street-address': 'address',
  'address-line1': 'address',
};

/** Narrow meanings before wide ones: a "security code" is no "code", a card's number no number. */
const order = Object.keys(fieldWords) as (keyof typeof fieldWords)[];

/** Longer texts are no labels. */
const longest = 90;

/** What a field asks for, and the words beside it; never what is typed in it. */
export function describe(field: Element, labels?: Labels): { kind: FieldKind; label: string } {
  let label = '';
  let kind: FieldKind = 'other';
  for (const each of labelsOf(field, labels ?? labelsIn(field.getRootNode() as ParentNode))) {
    if (each.length > longest) continue;
    label ||= each; // where none tells what is asked, the first that stand with it
    const told = order.find((one) => fieldWords[one].test(each));
    if (!told) continue;
    [kind, label] = [told, each];
    break;
  }
  return { kind: declared(field) ?? byType(field, kind, label), label };
}

function declared(field: Element): FieldKind | undefined {
  for (const token of (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/)) {
    const kind = byAutocomplete[token];
    if (kind) return kind;
  }
  return isDigitBox(field) ? 'code' : undefined;
}

/** No number of a phone has as few digits; "sent to your phone" may stand beside a field for a code. */
function isShort(field: Element): boolean {
  const most = Number(field.getAttribute('maxlength') ?? Number.NaN);
  return most >= 4 && most < 7;
}

/** A card's number as an example: four times four. A PIN on a card for refills has as many. */
const isMaskOfCard = (field: Element): boolean =>
  /^(?:[\dx*•·_]{4}[ -]?){4}$/i.test(field.getAttribute('placeholder')?.trim() ?? '');

/** One of several boxes for one character each: sites ask for nothing but codes that way. */
function isDigitBox(field: Element): boolean {
  if (field.getAttribute('maxlength') !== '1') return false;
  const boxes = 'input[maxlength="1"]';
  let box = field.parentElement;
  for (let level = 0; box && level < 3; level++, box = box.parentElement)
    if (box.querySelectorAll(boxes).length >= 4) return true;
  return false;
}

/** The type of the field outweighs a vague label: a password field asks for a password. */
function byType(field: Element, kind: FieldKind, label: string): FieldKind {
  const type = field.getAttribute('type')?.toLowerCase();
  if (type === 'password')
    return ['securityCode', 'newPassword', 'code', 'voucher', 'simNumber'].includes(kind)
      ? kind
      : 'password';
  if (type === 'search' && (kind === 'other' || kind === 'search')) return 'search';
  if (kind === 'phone' && isShort(field)) return 'code';
  if (kind !== 'other') return kind;
  if (type === 'email') return 'email';
  if (storedCardWords.test(label) && isMaskOfCard(field)) return 'cardNumber';
  if (type === 'tel' && field.getAttribute('pattern') === null) return 'phone';
  return kind;
}
