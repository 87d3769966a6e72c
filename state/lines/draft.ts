import * as v from 'valibot';
import { type Sim, sims } from '../../content/guide/sims';
import type { Line } from './line';

const typed = v.pipe(v.string(), v.maxLength(500));

/** For messages: the shape of a draft, not whether it can be kept. */
export const draftSchema = v.strictObject({
  sim: v.picklist(sims),
  nickname: typed,
  lastFour: typed,
  /** `YYYY-MM-DD`, as a date field gives it; '' for none. */
  renewal: typed,
  rhythm: v.picklist(['days', 'monthly', 'once']),
  /** Only looked at when the rhythm is `days`. */
  days: typed,
  timeZone: typed,
});

/** A line as it stands in the form: strings as they were typed. */
export type Draft = v.InferOutput<typeof draftSchema>;

export function freshDraft(sim: Sim, timeZone: string): Draft {
  return { sim, nickname: '', lastFour: '', renewal: '', rhythm: 'monthly', days: '30', timeZone };
}

/** A line as the form shows it for editing. */
export function draftOf({ sim, nickname, lastFour, renewal, rhythm, timeZone }: Line): Draft {
  const days = rhythm.kind === 'days' ? String(rhythm.days) : '30';
  return { sim, nickname, lastFour, renewal: renewal ?? '', rhythm: rhythm.kind, days, timeZone };
}
