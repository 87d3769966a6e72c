import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { failedKey, isFollowing, onKey, setFollowing } from '../../state/sync/following';
import { onlyLast } from '../shared/onlyLast';

interface Following {
  /** undefined: not known yet */
  on: boolean | undefined;
  /** The browser refused something the last time. */
  failed: boolean;
  /** Rejects when it could not be kept; then all is as it was. */
  set(on: boolean): Promise<void>;
}

interface Known {
  on?: boolean;
  failed: boolean;
}

async function readKnown(): Promise<Known> {
  const on = await isFollowing();
  const { [failedKey]: failed } = await browser.storage.session.get(failedKey);
  return { on, failed: failed === true };
}

/** Whether what the user keeps follows them, kept fresh: a refusal comes some time after the press. */
export function useFollowing(): Following {
  const [known, setKnown] = useState<Known>({ failed: false });

  useEffect(() => {
    const answers = onlyLast<Known>(setKnown, () =>
      // What was read once stays; without an answer there would be no settings at all.
      setKnown((last) => ({ on: false, ...last })),
    );
    const read = () => answers.hear(readKnown());
    const changed = (changes: Record<string, unknown>, area: string) => {
      if ((area === 'local' && onKey in changes) || (area === 'session' && failedKey in changes))
        read();
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => {
      answers.stop();
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);

  return {
    on: known.on,
    failed: known.failed,
    async set(on) {
      setKnown((before) => ({ ...before, on }));
      try {
        await setFollowing(on);
      } catch (error) {
        setKnown((before) => ({ ...before, on: !on }));
        throw error;
      }
    },
  };
}
