import { glance } from '../../content/glance/glance';
import { onMessage, sendMessage } from '../../messages';
import { isOrphan } from './isOrphan';
import { watch } from './watch';

/**
 * Runs on every page of the carriers and only glances at it: what recognises pages comes in when
 * one is worth a look, and takes over.
 */
export function startWatcher(document: Document): void {
  const ended = new AbortController();
  const { signal } = ended;
  let asking = false;
  let failures = 0; // questions in a row that nobody answered

  const { soon } = watch(
    document,
    (roots) => {
      if (!asking && glance(new URL(location.href), roots)) void lookCloser();
    },
    signal,
  );

  async function lookCloser(): Promise<void> {
    asking = true;
    try {
      await sendMessage('bring', 'looker');
      ended.abort();
    } catch {
      asking = false;
      // The background was just starting or stopping; a few times only, should it be refused for good.
      if (isOrphan()) ended.abort();
      else if (failures++ < 3) soon();
    }
  }

  const stops = [onMessage('whatIsSeen', () => null), onMessage('lookAgain', soon)];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}
