import { parsePage } from './parsePage';

/** The element of a page that is marked with `data-it`. */
export function marked(html: string): Element {
  const found = parsePage(`<body>${html}</body>`).body.querySelector('[data-it]');
  if (!found) throw new Error('mark the element with data-it');
  return found;
}
