import { type Draft, draftOf } from '../lines/draft';
import { followLines } from '../lines/followLines';
import { isLive, type Line } from '../lines/line';
import { sampleLine } from '../lines/line.sample';
import { addLine, editLine, removeLine } from '../lines/lines';
import { changeLines } from '../lines/store';
import { followReminders } from '../reminders/followReminders';
import type { ReminderSettings } from '../reminders/memory';
import { type Computer, on, online, type Server } from './twoComputers.sample';

/** All that follows the user. */
export const parts = [followLines, followReminders];

const draft = draftOf(sampleLine());

export const linesOf = ({ local }: Computer) =>
  ((local.lines as { lines: Line[] } | undefined)?.lines ?? []).filter(isLive);
export const settingsOf = ({ local }: Computer) =>
  (local.reminders as { settings: ReminderSettings } | undefined)?.settings;

export const add = (computer: Computer, id: string, over: Partial<Draft> = {}) =>
  on(computer, parts, () =>
    changeLines((lines) => addLine(lines, { ...draft, ...over }, Date.now(), id)),
  );

export const edit = (computer: Computer, id: string, over: Partial<Draft>) =>
  on(computer, parts, () =>
    changeLines((lines) => {
      const line = lines.find((each) => each.id === id) ?? sampleLine();
      return editLine(lines, line, { ...draftOf(line), ...over }, Date.now());
    }),
  );

export const remove = (computer: Computer, id: string) =>
  on(computer, parts, () => changeLines((lines) => removeLine(lines, id, Date.now())));

/** Each twice: the first learns what the second brought. */
export async function allOnline(
  computers: readonly Computer[],
  server: Server,
  winner: 'here' | 'server' = 'server',
): Promise<void> {
  for (const each of [...computers, ...computers]) await online(each, parts, server, winner);
}
