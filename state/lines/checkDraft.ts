import { type CalendarDate, isDate, isZone, todayIn } from '../calendarDate';
import { cleanText, textLength } from '../cleanText';
import type { Draft } from './draft';
import { isInUse, type Line, type LineFields, type Rhythm } from './line';
import { isSeen, longestNickname, sameNickname } from './nickname';
import type { Problem, Problems } from './problem';
import { anchorDay } from './renewal';

/** How far ahead a renewal may lie; beyond it is a slip of the year. */
const farthest = { years: 2 };

/**
 * Checks what was typed.
 * @param others all lines; the one that is edited, removed and archived ones don't matter
 * @param now epoch milliseconds; today is counted in the draft's time zone
 * @param before the line that is edited: a date that was not touched is not complained about, nor is
 *   what another line has as well; two computers may both have had it before they were synced; nor a
 *   zone that only the other computer's browser knows
 */
export function checkDraft(
  draft: Draft,
  others: readonly Line[],
  now: number,
  before?: Line,
): { fields: LineFields } | { problems: Problems } {
  const nickname = cleanText(draft.nickname);
  // Digits typed with a Chinese keyboard may be wide ones.
  const lastFour = plain(draft.lastFour);
  const renewal = draft.renewal.trim() || null;
  const days = plain(draft.days);
  const found: Problems = {};

  if (!isSeen(nickname)) found.nickname = 'nicknameEmpty';
  else if (textLength(nickname) > longestNickname) found.nickname = 'nicknameLong';
  if (!/^(\d{4})?$/.test(lastFour)) found.lastFour = 'lastFourWrong';
  if (draft.rhythm === 'days' && !(/^\d{1,3}$/.test(days) && +days >= 1 && +days <= 366))
    found.days = 'daysWrong';
  if (draft.timeZone !== before?.timeZone && !isZone(draft.timeZone)) found.timeZone = 'zoneWrong';
  if (renewal !== null && renewal !== before?.renewal) {
    const problem = dateProblem(renewal, todayIn(draft.timeZone, now));
    if (problem) found.renewal = problem;
  }
  if (!before?.archived) {
    const { sim } = draft;
    const taken = alreadyThere({ sim, nickname, lastFour, id: before?.id }, others, found);
    if (nickname === before?.nickname) delete taken.nickname;
    if (sim === before?.sim && lastFour === before.lastFour) delete taken.lastFour;
    Object.assign(found, taken);
  }

  if (Object.keys(found).length > 0) return { problems: found };
  const { sim, timeZone } = draft;
  const rhythm = rhythmOf(draft.rhythm, +days, renewal, before?.rhythm);
  return {
    fields: {
      sim,
      nickname,
      lastFour,
      renewal,
      rhythm,
      timeZone,
      archived: before?.archived ?? false,
    },
  };
}

/** What is wrong with a renewal date that somebody chose. */
export function dateProblem(date: string, today: CalendarDate): Problem | undefined {
  if (!isDate(date)) return 'dateWrong';
  if (date < today) return 'dateInPast';
  if (date > Temporal.PlainDate.from(today).add(farthest).toString()) return 'dateTooFar';
  return undefined;
}

/** The same card, or one that would be called the same, among those in use. */
export function alreadyThere(
  line: Pick<Line, 'sim' | 'nickname' | 'lastFour'> & { id: string | undefined },
  others: readonly Line[],
  found: Problems = {},
): Problems {
  const rest = others.filter((other) => isInUse(other) && other.id !== line.id);
  const sameCard = ({ sim, lastFour }: Line) => sim === line.sim && lastFour === line.lastFour;
  const named = rest.some(({ nickname }) => sameNickname(nickname, line.nickname));
  return {
    ...(!found.nickname && named && { nickname: 'alreadyThere' }),
    ...(!found.lastFour && line.lastFour && rest.some(sameCard) && { lastFour: 'alreadyThere' }),
  };
}

/** A monthly line keeps its day of the month as long as its date agrees. */
export function rhythmOf(
  kind: Rhythm['kind'],
  days: number,
  renewal: CalendarDate | null,
  before?: Rhythm,
): Rhythm {
  if (kind === 'days') return { kind, days };
  if (kind === 'once') return { kind };
  if (renewal === null) return before?.kind === kind ? before : { kind, day: 1 };
  return { kind, day: anchorDay(renewal, before?.kind === kind ? before.day : +renewal.slice(8)) };
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
