import { labelledBy, tidy } from './names';
import { phrases } from './words';

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

/** What may label a field, the surest first: its labels, the text beside it, its names in code. */
export function* labelsOf(field: Element, labels: Labels): Generator<string> {
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
    if (level === 0 || isAlone(field, inner.parentElement)) {
      for (let after = inner.nextSibling; after; after = after.nextSibling) {
        if (
          after instanceof Element &&
          (after.matches(fieldTags) || after.querySelector(fieldTags))
        )
          break;
        const text = textOf(after);
        if (text && text.length < 40 && !phrases.exampleMarks.test(text)) return text;
      }
    }
    const parent: Element | null = inner.parentElement;
    if (!parent || parent.localName === 'form' || parent.localName === 'body') break;
    inner = parent;
  }
  return '';
}

/**
 * Whether a box holds no other field. All of them are only asked for of the first in it, else a page of
 * fields without labels would take the square of their number.
 */
function isAlone(field: Element, box: Element | null): boolean {
  return box?.querySelector(fieldTags) === field && box.querySelectorAll(fieldTags).length === 1;
}

function textOf(node: Node): string {
  if (node instanceof Element && /^(?:script|style|template|noscript)$/.test(node.localName))
    return '';
  if (node.nodeType !== Node.TEXT_NODE && !(node instanceof Element)) return '';
  return tidy(node.textContent);
}
