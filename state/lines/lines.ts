import { todayIn } from '../calendarDate';
import { restamped, stampAfter } from '../sync/stamp';
import { alreadyThere, checkDraft, dateProblem, rhythmOf } from './checkDraft';
import { changesOnto, type Draft } from './draft';
import { isLive, type Line, type LineFields, lastChange } from './line';
import type { Problems } from './problem';
import { nextRenewal } from './renewal';

/** More than anybody refills, and few enough for the browser's sync storage (100 kB). */
export const mostLines = 100;

/** What a change comes to: all lines and the one it was about, or why it was refused. */
export type Change = { lines: Line[]; line: Line } | { problems: Problems };

/** @param now epoch milliseconds, here and below */
export function addLine(
  lines: readonly Line[],
  draft: Draft,
  now: number,
  id: string = crypto.randomUUID(),
): Change {
  if (lines.filter(isLive).length >= mostLines) return { problems: { line: 'tooMany' } };
  const checked = checkDraft(draft, lines, now);
  if ('problems' in checked) return checked;
  const at = Math.floor(now);
  const stamps = {
    sim: at,
    nickname: at,
    lastFour: at,
    renewal: at,
    rhythm: at,
    timeZone: at,
    archived: at,
  };
  const line: Line = { id, ...checked.fields, stamps, removed: null };
  return { lines: [...lines, line], line };
}

/**
 * Keeps what was changed in the form, and nothing that it only showed.
 * @param shown the line as the form began with it
 */
export function editLine(lines: readonly Line[], shown: Line, draft: Draft, now: number): Change {
  const before = liveLine(lines, shown.id);
  if (!before) return gone;
  const checked = checkDraft(changesOnto(before, shown, draft), lines, now, before);
  return 'problems' in checked ? checked : replaced(lines, changed(before, checked.fields, now));
}

/** Puts a line away or takes it out again; out again only if no other took its place. */
export function archiveLine(
  lines: readonly Line[],
  id: string,
  archived: boolean,
  now: number,
): Change {
  const before = liveLine(lines, id);
  if (!before) return gone;
  const taken = archived ? {} : alreadyThere(before, lines);
  if (Object.keys(taken).length > 0) return { problems: taken };
  return replaced(lines, changed(before, { archived }, now));
}

/**
 * "I have refilled": moves the date on.
 * @param renewal the date this is about. If the line has another by now, it was moved on before
 *   (a second press, another computer), and nothing is changed
 * @param next the next date, if the user chose another than `nextRenewal` proposes
 */
export function refilledLine(
  lines: readonly Line[],
  id: string,
  renewal: string,
  now: number,
  next?: string,
): Change {
  const before = liveLine(lines, id);
  if (!before) return gone;
  if (before.renewal !== renewal) return { lines: [...lines], line: before };
  const today = todayIn(before.timeZone, now);
  const date = next ?? nextRenewal(renewal, before.rhythm, today);
  const problem = date === null ? undefined : dateProblem(date, today);
  if (problem) return { problems: { renewal: problem } };
  const days = before.rhythm.kind === 'days' ? before.rhythm.days : 0;
  const rhythm = rhythmOf(before.rhythm.kind, days, date, before.rhythm);
  return replaced(lines, changed(before, { renewal: date, rhythm }, now));
}

/** Removes a line. What is left of it tells other computers, and can be restored for a while. */
export function removeLine(lines: readonly Line[], id: string, now: number): Change {
  const before = liveLine(lines, id);
  if (!before) return gone;
  return replaced(lines, { ...before, removed: stampAfter(lastChange(before), now) });
}

/**
 * Takes a removal back, unless another has taken its place since. One that was called the same all
 * along, on another computer, is not in the way: it was not before.
 */
export function restoreLine(lines: readonly Line[], id: string, now: number): Change {
  const before = lines.find((line) => line.id === id);
  if (!before) return gone;
  if (isLive(before)) return { lines: [...lines], line: before };
  if (lines.filter(isLive).length >= mostLines) return { problems: { line: 'tooMany' } };
  const since = lines.filter((line) => placeStamp(line) > (before.removed ?? 0));
  const taken = before.archived ? {} : alreadyThere(before, since);
  if (Object.keys(taken).length > 0) return { problems: taken };
  const stamps = { ...before.stamps, archived: stampAfter(lastChange(before), now) };
  return replaced(lines, { ...before, stamps });
}

/** When a line took the place that no other may take: its name, its number, its being in use. */
function placeStamp({ stamps: { sim, nickname, lastFour, archived } }: Line): number {
  return Math.max(sim, nickname, lastFour, archived);
}

const gone: Change = { problems: { line: 'gone' } };

function liveLine(lines: readonly Line[], id: string): Line | undefined {
  return lines.find((line) => line.id === id && isLive(line));
}

function replaced(lines: readonly Line[], line: Line): Change {
  return { lines: lines.map((each) => (each.id === line.id ? line : each)), line };
}

/** A line that is there, with new fields. */
function changed(line: Line, wanted: Partial<LineFields>, now: number): Line {
  const { values, stamps } = restamped(line, line.stamps, wanted, now);
  return { ...values, stamps };
}
