import type { Page } from '../pages';
import type { Scene } from '../scene';
import { control, says } from '../seeing';
import type { Evidence, Sign } from './carrier';

/** Where a sign was learnt, and how far that is to be trusted. */
export type Source = Pick<Sign, 'grade' | 'learnt' | 'where'>;

/** An address that only this kind of page had when last checked; never enough alone. */
export function atAddress(page: Page, points: number, address: RegExp, source: Source): Sign {
  return {
    id: `${page}.address ${address.source}`,
    page,
    points,
    ...source,
    speaks: ({ address: { hostname, pathname } }) => address.test(hostname + pathname),
  };
}

/** Words that a carrier's own page of this kind shows: enough to think of the page. */
export function showsWords(page: Page, points: number, words: RegExp, source: Source): Sign {
  return {
    id: `${page}.words ${words.source.slice(0, 40)}`,
    page,
    points,
    ...source,
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
    id: `${page}.part ${part}`,
    page,
    points,
    ...source,
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
