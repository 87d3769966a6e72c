import { first, most } from './gather/first';
import { mainTags, titleTags } from './landmarks';
import { textUpTo } from './names';

/** What leads to so many places is a menu, by whatever tag: a step offers a few. */
const many = 12;
/** How many boxes a link of it may stand in. */
const deepest = 4;
/** More is said by no menu. */
const longest = 1500;
/** How much of what it says may stand beside its links: headings, a sign between two of them. */
const beside = 0.25;
const others = `button, input, select, textarea, ${titleTags}, [role=button], [role=alert], [role=status]`;

/** The boxes that hold many links and hardly anything else: a site's menu or foot without the tag of one. */
export function linkListsIn(root: ParentNode): Element[] {
  const links = new Map<Element, Element[]>();
  for (const link of first(most.controls, root.querySelectorAll('a[href]'))) {
    let box = link.parentElement;
    for (let level = 0; box && level < deepest; level++, box = box.parentElement) {
      if (box.matches(`body, ${mainTags}`)) break;
      const own = links.get(box);
      if (own) own.push(link);
      else links.set(box, [link]);
    }
  }
  return [...links].flatMap(([box, own]) =>
    own.length >= many && isAllLinks(box, own) && !box.querySelector(others) ? [box] : [],
  );
}

function isAllLinks(box: Element, links: Element[]): boolean {
  const all = textUpTo(longest, box)?.length;
  if (!all) return false;
  let linked = 0;
  for (const link of links) linked += (link.textContent ?? '').trim().length + 1;
  return linked >= all * (1 - beside);
}
