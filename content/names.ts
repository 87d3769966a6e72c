/** White space folded, ends trimmed. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u00a0\u200b]+/gu, ' ').trim();
}

/**
 * The words by which a control is known: its `aria-label`, the text it is labelled by, its own
 * text, the picture's alternative or its title, in the order assistive technology takes them.
 * What a user typed is never read: `value` is taken from the attribute, of buttons only.
 * @returns folded white space; empty when it has no name
 */
export function nameOf(control: Element): string {
  const own =
    control.getAttribute('aria-label') ||
    labelledBy(control) ||
    (control.localName === 'input' ? control.getAttribute('value') : undefined) ||
    control.textContent ||
    [...control.querySelectorAll('img[alt], svg[aria-label]')]
      .map((img) => img.getAttribute('alt') ?? img.getAttribute('aria-label'))
      .join(' ') ||
    control.getAttribute('title') ||
    control.getAttribute('alt');
  return tidy(own);
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
