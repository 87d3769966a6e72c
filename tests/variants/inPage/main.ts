import { rootsOf } from './roots';

const outside = 'nav, footer, header, [role=navigation], [role=contentinfo], [role=banner]';
const telling = 'h1, h2, h3, h4, legend, button, [role=button], form, label, select, textarea';
const fields = 'input:not([type=hidden])';

/**
 * What the page is about, by the eye of a reader: an open dialog; else the `main` region; else the
 * smallest box that holds all headings, fields and buttons outside menus. At most the body.
 */
export function mainOf(document: Document): HTMLElement {
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().height > 1;
  const dialog = [...document.querySelectorAll<HTMLElement>('dialog, [role=dialog]')].find(
    (each) => seen(each) && each.querySelector(fields),
  );
  if (dialog) return dialog;
  const main = document.querySelector<HTMLElement>('main, [role=main]');
  if (main && seen(main) && (main.textContent.trim().length > 20 || rootsOf(document).length > 1))
    return main;
  const speaking = [...document.querySelectorAll(`${telling}, ${fields}`)].filter(
    (element) => !element.closest(outside) && seen(element),
  );
  return commonBox(speaking, document.body);
}

/** The smallest element around all of these that is not one of them. */
function commonBox(elements: Element[], body: HTMLElement): HTMLElement {
  let box: Element | null = elements[0]?.parentElement ?? null;
  while (box && !elements.every((element) => box?.contains(element))) box = box.parentElement;
  // A form's or table's parts cannot stand elsewhere.
  while (box?.matches('form, table, tbody, tr, td, ul, ol, fieldset, label'))
    box = box.parentElement;
  return box instanceof HTMLElement && body.contains(box) ? box : body;
}
