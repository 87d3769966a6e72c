/**
 * A page with more than this is no step of a refill; the rest of it is not looked at, so that a
 * look stays quick however large the page is.
 */
export const most = {
  texts: 3000,
  controls: 1500,
  fields: 1000,
  options: 1500,
  days: 40,
  amounts: 100,
};

/** The first so many of a list that may be far longer. */
export function* first(count: number, list: NodeListOf<Element>): Generator<Element> {
  for (let index = 0; index < list.length && index < count; index++) yield list[index] as Element; // below its length
}
