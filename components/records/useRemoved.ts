import { useEffect, useState } from 'preact/hooks';
import type { RefillRecord } from '../../state/records/record';
import type { RecordActs } from './acts';

/** A record that was just removed, and where in the list it stood. */
export interface Removed {
  record: RefillRecord;
  at: number;
}

/** How long a removal can be taken back, unless something else is done first. */
const patience = 10_000;

/** @param lapsed the time for taking it back is over, and the line about it is about to go */
export function useRemoved(acts: RecordActs, lapsed: (removed: Removed) => void) {
  const [removed, setRemoved] = useState<Removed>();

  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => {
      lapsed(removed);
      setRemoved(undefined);
    }, patience);
    return () => clearTimeout(timer);
  }, [removed]);

  return {
    removed,
    /** Something else was done. */
    forget: () => setRemoved(undefined),
    async remove(record: RefillRecord, at: number): Promise<boolean> {
      const done = await acts.remove(record.id);
      setRemoved(done ? { record, at } : undefined);
      return done;
    },
    async restore(): Promise<'back' | 'storageFull' | 'failed'> {
      const answer = await acts.restore();
      if (answer === 'back') setRemoved(undefined);
      return answer;
    },
  };
}
