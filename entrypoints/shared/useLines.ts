import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Known } from '../../components/lines/known';
import { linesKey, loadLines } from '../../state/lines/store';
import { freshMemory } from '../../state/reminders/memory';
import { mayNotify } from '../../state/reminders/notice';
import { loadReminders, remindersKey } from '../../state/reminders/store';
import { onlyLast } from './onlyLast';
import { whenPermissionsChange } from './whenPermissionsChange';

/** How often the time is looked at, where the page is left open. */
const minute = 60_000;

/**
 * Cards and reminders as they are stored, kept fresh. Undefined until they have been read; where
 * they cannot be read at all, there are none.
 */
export function useLines(): Known | undefined {
  const [known, setKnown] = useState<Known>();

  useEffect(() => {
    const answers = onlyLast<Known>(setKnown, () =>
      // What was read once stays: an empty list would say that the cards are gone.
      setKnown((last) => ({ ...(last ?? nothing), now: Date.now() })),
    );
    const look = () => answers.hear(readKnown());
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && (linesKey in changes || remindersKey in changes)) look();
    };
    look();
    browser.storage.onChanged.addListener(changed);
    const stopPermissions = whenPermissionsChange(look);
    const timer = setInterval(look, minute);
    return () => {
      answers.stop();
      clearInterval(timer);
      browser.storage.onChanged.removeListener(changed);
      stopPermissions();
    };
  }, []);

  return known;
}

const nothing = { lines: [], recovered: false, memory: freshMemory(), allowed: false };

async function readKnown(): Promise<Known> {
  const [{ lines, recovered }, memory, allowed] = await Promise.all([
    loadLines(),
    loadReminders(),
    mayNotify(),
  ]);
  return { lines, recovered, memory, allowed, now: Date.now() };
}
