import { textUpTo } from './names';

/** No box that advertises something says more. */
const longest = 300;

/**
 * Is this in a box of its own that leads elsewhere, with nothing in it to fill in or to press? Sites
 * advertise phones and insurance beside a refill, which make no other business of it.
 */
export function isTeaser(element: Element): boolean {
  const box = element.closest('article, section, li, [class*=promo], [class*=carousel]');
  return (
    box !== null &&
    textUpTo(longest, box) !== undefined &&
    box.querySelector('a[href]') !== null &&
    box.querySelector('h1, button, input, select, [role=button]') === null
  );
}
