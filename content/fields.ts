import { labelledBy, tidy } from './names';
import { fieldWords } from './words';

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
export const fieldKinds: readonly FieldKind[] = [...order, 'other'];

/** What a field asks for, told by its label and attributes, never by what is typed in it. */
export function fieldKind(field: Element): FieldKind {
  for (const token of (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/)) {
    const kind = byAutocomplete[token];
    if (kind) return kind;
  }
  if (isDigitBox(field)) return 'code';
  for (const label of labelsOf(field)) {
    const kind = kindOfLabel(label);
    if (kind) return byType(field, kind);
  }
  return byType(field, 'other');
}

/** No number of a phone has as few digits; "sent to your phone" may stand beside a field for a code. */
function isShort(field: Element): boolean {
  const most = Number(field.getAttribute('maxlength') ?? Number.NaN);
  return most >= 4 && most < 7;
}

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
function byType(field: Element, kind: FieldKind): FieldKind {
  const type = field.getAttribute('type')?.toLowerCase();
  if (type === 'password')
    return ['securityCode', 'newPassword', 'code', 'voucher'].includes(kind) ? kind : 'password';
  if (type === 'search' && (kind === 'other' || kind === 'search')) return 'search';
  if (kind === 'phone' && isShort(field)) return 'code';
  if (kind !== 'other') return kind;
  if (type === 'email') return 'email';
  if (type === 'tel' && field.getAttribute('pattern') === null) return 'phone';
  return kind;
}

function kindOfLabel(label: string): FieldKind | undefined {
  if (label.length > 90) return undefined;
  return order.find((kind) => fieldWords[kind].test(label));
}

/** The words that tell what a field asks for; where none do, the first that stand with it. */
export function labelOf(field: Element): string {
  const labels = [...labelsOf(field)].filter(Boolean);
  return labels.find((label) => kindOfLabel(label)) ?? labels[0] ?? '';
}

/** What may label a field, the surest first: its labels, the text beside it, its names in code. */
function* labelsOf(field: Element): Generator<string> {
  const labels = (field as HTMLInputElement).labels;
  yield tidy(field.getAttribute('aria-label'));
  yield labelledBy(field);
  if (labels) for (const label of labels) yield tidy(label.textContent);
  yield tidy(field.getAttribute('label'));
  yield tidy(field.getAttribute('placeholder'));
  yield tidy(field.getAttribute('title'));
  yield besideOf(field);
  yield spaced(field.getAttribute('name'));
  yield spaced(field.getAttribute('id'));
}

/** "cardNumber", "card_number", "payment[cc_number]" as words. */
function spaced(name: string | null): string {
  return tidy(
    (name ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z\d\u00c0-\u9fff]+/g, ' '),
  );
}

const fieldTags = 'input:not([type=hidden]), select, textarea';

/**
 * The nearest text before a field that belongs to no other field, looked for in the few boxes
 * around it; where none precedes it, the text right after it (some sites put the label there).
 */
export function besideOf(field: Element): string {
  let inner: Element = field;
  for (let level = 0; level < 4; level++) {
    for (let before = inner.previousSibling; before; before = before.previousSibling) {
      if (
        before instanceof Element &&
        (before.matches(fieldTags) || before.querySelector(fieldTags))
      )
        break;
      const text = textOf(before);
      if (text) return text;
    }
    if (level === 0 || inner.parentElement?.querySelectorAll(fieldTags).length === 1) {
      for (let after = inner.nextSibling; after; after = after.nextSibling) {
        if (
          after instanceof Element &&
          (after.matches(fieldTags) || after.querySelector(fieldTags))
        )
          break;
        const text = textOf(after);
        if (text && text.length < 40) return text;
      }
    }
    const parent: Element | null = inner.parentElement;
    if (!parent || parent.localName === 'form' || parent.localName === 'body') break;
    inner = parent;
  }
  return '';
}

function textOf(node: Node): string {
  if (node instanceof Element && /^(?:script|style|template|noscript)$/.test(node.localName))
    return '';
  if (node.nodeType !== Node.TEXT_NODE && !(node instanceof Element)) return '';
  return tidy(node.textContent);
}
