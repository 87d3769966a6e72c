import { glance } from '../../content/glance/glance';
import { bring } from './bring';
import { isOrphan } from './isOrphan';
import { watch } from './watch';

/**
 * Runs on every page of the carriers and only glances at it: what recognises pages comes in when
 * one is worth a look, and takes over.
 */
export function startWatcher(document: Document): void {
  const ended = new AbortController();
  let asking = false;
  let failures = 0; // questions in a row that nobody answered

  const { soon } = watch(
    document,
    (roots) => {
      if (!asking && glance(new URL(location.href), roots)) void lookCloser();
    },
    ended.signal,
  );

  async function lookCloser(): Promise<void> {
    asking = true;
    try {
      await bring('looker');
      ended.abort();
    } catch {
      asking = false;
      // The background was just starting or stopping; a few times only, should it be refused for good.
      if (isOrphan()) ended.abort();
      else if (failures++ < 3) soon();
    }
  }
}
