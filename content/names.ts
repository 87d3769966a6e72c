/** White space folded, ends trimmed. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b]+/g, ' ').trim();
}

/**
 * The words by which a control is known: its `aria-label`, the text it is labelled by, its own
 * text as far as it is seen, the picture's alternative or its title, in the order assistive
 * technology takes them. What a user typed is never read: `value` is taken from the attribute,
 * of buttons only.
 * @param sees tells what a person can see
 * @returns folded white space; empty when it has no name
 */
export function nameOf(control: Element, sees: (element: Element) => boolean): string {
  const own =
    control.getAttribute('aria-label') ||
    labelledBy(control) ||
    (control.localName === 'input' ? control.getAttribute('value') : undefined) ||
    seenText(control, sees) ||
    seenText(control, () => true) || // a button of icons, with words for screen readers only
    [...control.querySelectorAll('img[alt], svg[aria-label]')]
      .map((img) => img.getAttribute('alt') ?? img.getAttribute('aria-label'))
      .join(' ') ||
    control.getAttribute('title') ||
    control.getAttribute('alt');
  return tidy(own);
}

const mute = 'script, style, template, noscript';

/** The text in an element without the parts that a person cannot see. */
function seenText(element: Element, sees: (element: Element) => boolean): string {
  // What stands between the tags of a button of its maker's own is put into a slot of its shadow.
  const put = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (put.length === 0 && element.childElementCount === 0) return tidy(element.textContent);
  return joined(
    (put.length > 0 ? put : [...element.childNodes]).map((node) => {
      if (node.nodeType === 3 /* text */) return node.nodeValue ?? '';
      if (!(node instanceof Element) || node.matches(mute) || !sees(node)) return '';
      return seenText(node, sees);
    }),
  );
}

/** Pieces of one label as one text; Chinese is written without spaces between. */
export function joined(pieces: string[]): string {
  return tidy(pieces.join(' ')).replace(/(?<=[\u3000-\u9fff]) (?=[\u3000-\u9fff])/gu, '');
}

/** The text of the elements that `aria-labelledby` names, empty when there is none. */
export function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (!ids) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return tidy(
    ids
      .split(/\s+/)
      .map((id) => root.getElementById?.(id)?.textContent ?? '')
      .join(' '),
  );
}

/**
 * All text in an element, where it is no longer than this; undefined where it is longer. Stops
 * there: an element may hold the whole page.
 */
export function textUpTo(longest: number, element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  let text = '';
  let nodes = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = tidy(node.nodeValue);
    if (part) text += `${part} `;
    if (text.length > longest + 1 || ++nodes > longest) return undefined;
  }
  return text.trimEnd();
}

/** How long a text is to read: a Chinese character says as much as three letters. */
export function readingLength(text: string): number {
  return text.length + 2 * (text.match(/[\u3400-\u9fff]/g)?.length ?? 0);
}
