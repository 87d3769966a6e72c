import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { failedKey, isFollowing, onKey, setFollowing } from '../../state/sync/following';

interface Following {
  /** undefined: not known yet */
  on: boolean | undefined;
  /** The browser refused something the last time. */
  failed: boolean;
  /** Rejects when it could not be kept; then all is as it was. */
  set(on: boolean): Promise<void>;
}

async function readKnown(): Promise<{ on: boolean; failed: boolean }> {
  const on = await isFollowing();
  const { [failedKey]: failed } = await browser.storage.session.get(failedKey);
  return { on, failed: failed === true };
}

/** Whether what the user keeps follows them, kept fresh: a refusal comes some time after the press. */
export function useFollowing(): Following {
  const [known, setKnown] = useState<{ on?: boolean; failed: boolean }>({ failed: false });

  useEffect(() => {
    let latest = 0; // an answer that comes after a newer question is dropped
    const read = async () => {
      const mine = ++latest;
      const next = await readKnown().catch(console.debug);
      // What was read once stays; without an answer there would be no settings at all.
      if (mine === latest) setKnown((last) => next || { on: false, ...last });
    };
    const changed = (changes: Record<string, unknown>, area: string) => {
      if ((area === 'local' && onKey in changes) || (area === 'session' && failedKey in changes))
        void read();
    };
    void read();
    browser.storage.onChanged.addListener(changed);
    return () => {
      latest = Infinity;
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
