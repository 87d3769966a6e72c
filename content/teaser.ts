import { titleTags } from './landmarks';
import { textUpTo } from './names';
import type { Scene } from './scene';
import { once } from './seeing';
import { phrases } from './words';

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
    box.querySelector(`${titleTags}, button, input, select, [role=button]`) === null &&
    leadsElsewhere(box)
  );
}

function leadsElsewhere(box: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')];
  return (
    links.length > 0 && !links.some(({ textContent }) => phrases.ofOrder.test(textContent ?? ''))
  );
}

/** What is seen, without what is advertised beside it. */
export const withoutTeasers = once(
  (scene): Scene => ({
    ...scene,
    texts: scene.texts.filter(({ element }) => !isTeaser(element)),
  }),
);
