import type { Sim } from '../../content/guide/sims';
import { type Draft, draftOf, freshDraft } from '../../state/lines/draft';
import { isDated, isInUse, isLive, type Line } from '../../state/lines/line';
import { sameNickname } from '../../state/lines/nickname';
import type { UnfinishedLine } from '../../state/lines/unfinished';

/** What the room was opened for, where it is not only to be looked at. */
export interface Proposal {
  /** A card to show, by its id. */
  line?: string | undefined;
  /** A day that the carrier's page shows, and whose page it is. */
  date?: string | undefined;
  sim?: Sim | undefined;
  /** To set a reminder, of whatever. */
  begin?: true | undefined;
}

/** What the room shows. */
export type Mode =
  | { at: 'list'; marked?: string }
  | { at: 'which'; date: string; among: Line[]; sim: Sim }
  | { at: 'form'; line?: Line; draft: Draft; fromPage: boolean; isLeft?: true };

/**
 * What to begin with. A date belongs to one card; where the user has cards of that kind, it is
 * asked which.
 * @param left a form that was begun goes on, where the room was not opened for something else
 */
export function firstMode(
  { line, date, sim, begin }: Proposal,
  lines: readonly Line[],
  usual: { sim: Sim; timeZone: string; nickname: string },
  left?: UnfinishedLine,
): Mode {
  if (line !== undefined) return { at: 'list', marked: line };
  if (date !== undefined) {
    const own = sim ?? usual.sim;
    const among = lines.filter((each) => isInUse(each) && each.sim === own);
    const known = among.find((each) => each.renewal === date);
    if (known) return { at: 'list', marked: known.id };
    if (among.length > 0) return { at: 'which', date, among, sim: own };
    return newForm(lines, { ...usual, sim: own }, date, left);
  }
  if (left && isThere(left, lines)) return leftForm(left);
  return begin && !lines.some(isDated) ? newForm(lines, usual) : { at: 'list' };
}

/**
 * A form for a new card, with a name that no other has.
 * @param left one that was begun for the same kind of card and lacks its date goes on with this one
 */
export function newForm(
  lines: readonly Line[],
  { sim, timeZone, nickname }: { sim: Sim; timeZone: string; nickname: string },
  renewal = '',
  left?: UnfinishedLine,
): Mode {
  if (renewal !== '' && left?.line === null) {
    const { draft } = left;
    if (draft.sim === sim && draft.renewal === '')
      return leftForm({ line: null, draft: { ...draft, renewal }, fromPage: true });
  }
  const taken = (name: string) =>
    lines.some((line) => isLive(line) && sameNickname(line.nickname, name));
  let name = nickname;
  for (let number = 2; taken(name); number++) name = `${nickname} ${number}`;
  const draft = { ...freshDraft(sim, timeZone), nickname: name, renewal };
  return { at: 'form', draft, fromPage: renewal !== '' };
}

/** A form for a card that is there. */
export function editForm(line: Line, renewal?: string): Mode {
  const draft = draftOf(line);
  return {
    at: 'form',
    line,
    draft: renewal === undefined ? draft : { ...draft, renewal },
    fromPage: renewal !== undefined,
  };
}

function leftForm({ line, draft, fromPage }: UnfinishedLine): Mode {
  return { at: 'form', ...(line && { line }), draft, fromPage, isLeft: true };
}

/** Not where its card was removed since. */
function isThere({ line }: UnfinishedLine, lines: readonly Line[]): boolean {
  return line === null || lines.some((each) => each.id === line.id && isLive(each));
}
