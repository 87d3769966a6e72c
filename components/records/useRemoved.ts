import { useState } from 'preact/hooks';
import type { RefillRecord } from '../../state/records/record';
import type { RecordActs, Restored } from './acts';

/** A record that was just removed, and where in the list it stood. */
export interface Removed {
  record: RefillRecord;
  at: number;
}

/** A removal can be taken back until something else is done: a receipt is nowhere else. */
export function useRemoved(acts: RecordActs) {
  const [removed, setRemoved] = useState<Removed>();

  return {
    removed,
    /** Something else was done. */
    forget: () => setRemoved(undefined),
    async remove(record: RefillRecord, at: number): Promise<boolean> {
      const done = await acts.remove(record.id);
      setRemoved(done ? { record, at } : undefined);
      return done;
    },
    async restore(): Promise<Restored> {
      const answer = await acts.restore();
      if (answer === 'back' || answer === 'backWithoutFile') setRemoved(undefined);
      return answer;
    },
  };
}
