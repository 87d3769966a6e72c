import type { PageSeen, PanelAct, Show } from '../../messages';

/** What opens the popup, or a tab in its place: another of them, if it is asked for twice. */
const opening: readonly PanelAct['do'][] = ['keep', 'help', 'remind'];

/**
 * Does a press come to the same if it was obeyed already, and only the answer was lost?
 * @param show what it was pressed in, beside the page that is seen
 */
export function isSameTwice(
  { do: act }: PanelAct,
  show: Show | null,
  seen: PageSeen | null,
): boolean {
  // What is said after paying is of no page that is seen; once it is closed, another close is of the guide.
  if (act === 'close') return show?.page === seen?.page;
  return !opening.includes(act);
}
