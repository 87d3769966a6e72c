import { noon } from '../lines/line.sample';
import type { Draft } from './draft';
import type { RefillRecord } from './record';
import { sampleDraft, today } from './record.sample';
import { addRecord, type Saved } from './records';

/** What was saved; for when it must have been. */
export const recordOf = (saved: Saved): RefillRecord => {
  if ('problems' in saved) throw new Error(JSON.stringify(saved.problems));
  return saved.record;
};
export const added = async (over: Partial<Draft> = {}, file: File | null = null, now = noon) =>
  recordOf(await addRecord(sampleDraft(over), file, today, now));
