import * as v from 'valibot';
import { type Sim, sims } from '../../content/guide/sims';
import type { Line } from './line';

const typed = v.pipe(v.string(), v.maxLength(500));

/** The shape of a draft as the session remembers it; it says nothing of whether it can be kept. */
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

/** What the form of a new card begins with. `timeZone`: an IANA name. */
export function freshDraft(sim: Sim, timeZone: string): Draft {
  return { sim, nickname: '', lastFour: '', renewal: '', rhythm: 'monthly', days: '30', timeZone };
}

/** A line as the form shows it for editing. */
export function draftOf({ sim, nickname, lastFour, renewal, rhythm, timeZone }: Line): Draft {
  const days = rhythm.kind === 'days' ? String(rhythm.days) : '30';
  return { sim, nickname, lastFour, renewal: renewal ?? '', rhythm: rhythm.kind, days, timeZone };
}

/**
 * What was changed in a form, on a line that may have been changed elsewhere since the form showed
 * it: by a reminder's button, on another computer. A rhythm and its days are one choice.
 * @param shown the line as the form began with it
 * @param line as it is by now
 */
export function changesOnto(line: Line, shown: Line, draft: Draft): Draft {
  const before = draftOf(shown);
  const now = draftOf(line);
  const own = <Key extends keyof Draft>(key: Key) =>
    draft[key] === before[key] ? now[key] : draft[key];
  const isNewRhythm =
    draft.rhythm !== before.rhythm || (draft.rhythm === 'days' && draft.days !== before.days);
  const { rhythm, days } = isNewRhythm ? draft : now;
  return {
    sim: own('sim'),
    nickname: own('nickname'),
    lastFour: own('lastFour'),
    renewal: own('renewal'),
    rhythm,
    days,
    timeZone: own('timeZone'),
  };
}
