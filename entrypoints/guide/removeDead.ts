import { hostName } from '../../components/panel/hostName';
import { openRoots } from '../../content/openRoots';

/** Firefox alone has this, and for extensions only. */
type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Firefox ends the script of an extension that is updated, and starts the new one's on the same
 * page: what the old one drew is left behind, and nothing in it answers any more. To be called
 * before anything is drawn. Chromium does neither; there the old script lives on and has to notice
 * by itself (trap 9).
 */
export function removeDead(document: Document): void {
  for (const root of openRoots(document))
    for (const old of root.querySelectorAll<WithRoot>(hostName))
      if (old.openOrClosedShadowRoot?.mode === 'closed') old.remove();
}
