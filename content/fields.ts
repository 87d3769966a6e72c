import { isExample } from './example';
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

/** What labels a field where its page says so by `for`, or by being around it. */
export type Labels = (field: Element) => Iterable<Element>;

/** Those of a whole page, found once: `labels` of a field goes through all of the page each time. */
export function labelsIn(root: ParentNode): Labels {
  const byId = new Map<string, Element[]>();
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for') ?? '';
    const own = byId.get(id);
    if (own) own.push(label);
    else byId.set(id, [label]);
  }
  return (field) => {
    const around = field.closest('label:not([for])');
    const own = field.id ? (byId.get(field.id) ?? []) : [];
    return around ? [...own, around] : own;
  };
}

/** What a field asks for, and the words beside it; never what is typed in it. */
export function describe(field: Element, labels?: Labels): { kind: FieldKind; label: string } {
  const all = [...labelsOf(field, labels ?? labelsIn(field.getRootNode() as ParentNode))];
  const words = all.filter(Boolean);
  const told = words.find((label) => kindOfLabel(label));
  const byWords = told ? kindOfLabel(told) : undefined;
  return {
    kind: declared(field) ?? byType(field, byWords ?? 'other'),
    // Where none tells what is asked, the first that stand with it.
    label: told ?? words[0] ?? '',
  };
}

/** What a field asks for, told by its label and attributes. */
export function fieldKind(field: Element): FieldKind {
  return describe(field).kind;
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

/** What may label a field, the surest first: its labels, the text beside it, its names in code. */
function* labelsOf(field: Element, labels: Labels): Generator<string> {
  yield tidy(field.getAttribute('aria-label'));
  yield labelledBy(field);
  for (const label of labels(field)) yield tidy(label.textContent);
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
    (name ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z\d\u00c0-\u9fff]/g, ' '),
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
        if (text && text.length < 40 && !isExample(text)) return text;
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
