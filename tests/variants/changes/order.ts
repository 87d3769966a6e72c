import { pick, shuffled } from '../inPage/random';
import type { Change } from './change';

const fields = 'input:not([type=hidden]), select, textarea';
const blocks =
  /^(?:div|section|fieldset|article|form|p|li|ul|dl|aside|details|tmo-[\w-]+|xpr-[\w-]+)$/;
const headings = /^h[1-6]$|^legend$/;

/**
 * May the children of this box stand in another order? Not where one is the label of the next:
 * then a field comes right after a text in a box of its own.
 */
function canShuffle(box: Element): boolean {
  const children = [...box.children].filter(({ localName }) => !headings.test(localName));
  if (children.length < 2 || !children.every(({ localName }) => blocks.test(localName)))
    return false;
  const bareField = (child: Element) =>
    child.querySelector(fields) !== null && child.textContent?.trim() === '';
  return !children.some(bareField);
}

export const orderChanges: Change[] = [
  {
    name: 'order.blocks',
    family: 'order',
    standsFor: 'another design of the same page: its blocks come in another order',
    apply({ main }, random) {
      const boxes = [main, ...main.querySelectorAll('*')].filter(canShuffle);
      for (const box of boxes) {
        const moving = [...box.children].filter(({ localName }) => !headings.test(localName));
        box.append(...shuffled(moving, random));
      }
      return boxes.length > 0;
    },
  },
  {
    name: 'order.mainFirst',
    family: 'order',
    standsFor: 'content before the menus in the document, put back in place by style',
    apply({ document, main }) {
      if (main === document.body || main.parentElement?.firstElementChild === main) return false;
      main.parentElement?.prepend(main);
      return true;
    },
  },
];

export const loadChanges: Change[] = [
  {
    name: 'load.half',
    family: 'load',
    standsFor: 'a page of which the last part has not come yet',
    silenceIsRight: true,
    apply({ main }, random) {
      let box: Element = main;
      while (box.children.length === 1 && box.firstElementChild) box = box.firstElementChild;
      const kept = Math.floor(box.children.length * pick([0.3, 0.5, 0.7], random));
      const rest = [...box.children].slice(Math.max(1, kept));
      for (const child of rest) child.remove();
      return rest.length > 0;
    },
  },
];
