import { textsIn } from '../inPage/roots';
import type { Change } from './change';

/** Puts each piece of a text into an element of its own; the words stay the same. */
function splitTexts(start: Element, pieces: RegExp, make: (text: string) => Node): number {
  let changed = 0;
  for (const text of textsIn(start)) {
    const parent = text.parentElement;
    if (!parent || /^(?:option|button|select)$/.test(parent.localName)) continue;
    const parts = text.data.split(pieces).filter(Boolean);
    if (parts.filter((part) => part.trim()).length < 2) continue;
    text.replaceWith(...parts.map((part) => (part.trim() ? make(part) : part)));
    changed++;
  }
  return changed;
}

function wrapped(document: Document, tag: string, text: string, style = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (style) element.setAttribute('style', style);
  return element;
}

export const textChanges: Change[] = [
  {
    name: 'text.words',
    family: 'text',
    standsFor: 'labels split over elements, one a word, as animated headings are',
    apply: ({ document, main }) =>
      splitTexts(main, /(\s+)/, (word) => wrapped(document, 'span', word)) > 0,
  },
  {
    name: 'text.fonts',
    family: 'text',
    standsFor: "a browser's translation, which wraps every sentence in two font elements",
    apply({ document, main }) {
      for (const text of textsIn(main)) {
        if (!text.data.trim() || text.parentElement?.localName === 'option') continue;
        const outer = wrapped(document, 'font', '', 'vertical-align: inherit;');
        outer.append(wrapped(document, 'font', text.data, 'vertical-align: inherit;'));
        text.replaceWith(outer);
      }
      return true;
    },
  },
  {
    name: 'text.blocks',
    family: 'text',
    standsFor: 'words laid out as boxes (inline-block), each in an element of its own',
    apply: ({ document, main }) =>
      splitTexts(main, /(\s+)/, (word) => wrapped(document, 'span', word, 'display:inline-block')) >
      0,
  },
];
