import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../components/records/acts';
import { listRecords } from '../../state/records/listRecords';

interface Wired {
  kept: Kept;
  /** Reads them again. */
  reload(): Promise<void>;
  /** Reads them again after a change made here, and tells the other pages of the extension. */
  changed(): Promise<void>;
}

/** The records as they are kept, fresh whenever this page or another changes them. */
export function useRecords(): Wired {
  const [kept, setKept] = useState<Kept>({ is: 'loading' });
  const others = useRef<BroadcastChannel>(undefined);

  const reload = useCallback(async () => {
    const next: Kept = await listRecords().then(
      (records) => ({ is: 'here', records }),
      () => ({ is: 'failed' }),
    );
    // What was read once stays: a form may be open over it.
    setKept((last) => (next.is === 'failed' && last.is === 'here' ? last : next));
  }, []);

  useEffect(() => {
    const look = () => void reload();
    const channel = new BroadcastChannel('records');
    others.current = channel;
    channel.addEventListener('message', look);
    // A backup that was read, or everything deleted, in the settings.
    addEventListener('focus', look);
    look();
    return () => {
      channel.close();
      removeEventListener('focus', look);
    };
  }, [reload]);

  const changed = useCallback(() => {
    others.current?.postMessage('changed');
    return reload();
  }, [reload]);

  return { kept, reload, changed };
}
