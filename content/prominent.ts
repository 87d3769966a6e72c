import { tidy } from './names';

/** Longer texts are no headings. */
const longest = 80;
const inSentence =
  'a[href], button, [role=button], label, option, p *, li, td, th, dt, dd, summary, figcaption';

/**
 * Tells what looks like a heading where its tag does not say so: what repeats the title of the
 * page, is clearly larger than its running text, or is bold and alone in its box.
 */
export function prominence(document: Document): (block: Element, text: string) => boolean {
  const titles = tidy(document.title).split(/ [-–—·:] | ?[|_] ?/);
  const view = document.defaultView;
  const base = sizeIn(document.body && view?.getComputedStyle(document.body));
  return (block, text) => {
    if (text.length > longest || block.closest('a[href], button, [role=button]')) return false;
    if (text.length > 3 && titles.includes(text)) return true;
    const inner =
      block.childElementCount === 1 && !hasOwnText(block) ? block.firstElementChild : block;
    const style = inner && view?.getComputedStyle(inner);
    const size = sizeIn(style);
    if (size >= 1.2 * base) return true;
    return size >= base && Number(style?.fontWeight) >= 600 && !block.matches(inSentence);
  };
}

function sizeIn(style: CSSStyleDeclaration | null | undefined): number {
  return Number.parseFloat(style?.fontSize ?? '') || 0;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
}
