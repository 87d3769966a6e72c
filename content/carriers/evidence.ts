import type { Page } from '../pages';
import type { Scene } from '../scene';
import { control, says } from '../seeing';
import type { Evidence, Sign } from './carrier';
import { origin, type Source } from './origin';

/** An address that only this kind of page had when last checked; never enough alone. */
export function atAddress(page: Page, points: number, address: RegExp, source: Source): Sign {
  return {
    origin: origin(page, `address ${address.source}`, source),
    page,
    points,
    speaks: ({ address: { hostname, pathname } }) => address.test(hostname + pathname),
  };
}

/** Words that a carrier's own page of this kind shows: enough to think of the page. */
export function showsWords(page: Page, points: number, words: RegExp, source: Source): Sign {
  return {
    origin: origin(page, `words ${words.source.slice(0, 40)}`, source),
    page,
    points,
    words,
    must: true,
    speaks: (scene) => says(scene, words) ?? control(scene, words),
  };
}

/**
 * A part of the page known by its id or class. Sites rename these at any time: it only adds a
 * little to what the page shows, and only where something seen stands in it or is it.
 */
export function holdsPart(page: Page, points: number, part: string, source: Source): Sign {
  return {
    origin: origin(page, `part ${part}`, source),
    page,
    points,
    speaks: (scene) => seenParts(scene).find(({ element }) => isPart(element, part)),
  };
}

function seenParts({ controls, fields, frames, texts }: Scene): Evidence[] {
  return [...fields, ...controls, ...frames, ...texts].map(({ element }) => ({ element }));
}

/** The element itself, one around it, or the choice that it labels. */
function isPart(element: Element, part: string): boolean {
  if (element.closest(part)) return true;
  const label = element.closest('label');
  return label?.control?.matches(part) ?? false;
}
