import { browser } from 'wxt/browser';
import type { Answer, LineActs } from '../../components/lines/acts';
import type { Known } from '../../components/lines/known';
import type { T } from '../../content/text';
import type { Draft } from '../../state/lines/draft';
import type { Line } from '../../state/lines/line';
import {
  addLine,
  archiveLine,
  type Change,
  editLine,
  refilledLine,
  removeLine,
  restoreLine,
} from '../../state/lines/lines';
import { recoveredLinesRead } from '../../state/lines/store';
import { recordsOfLine } from '../../state/records/listRecords';
import { eventWords } from '../../state/reminders/eventWords';
import { snooze } from '../../state/reminders/remind';
import { changeLinesHere, changeReminders } from '../../state/reminders/store';
import { rememberedLine } from './rememberedLine';
import { saveFile } from './saveFile';

/** What the user does with cards and reminders, carried out. */
export function lineActs({ lines, memory, allowed }: Known, t: T): LineActs {
  const { settings } = memory;

  /** A card with a date is to be reminded of: the first press that leads there asks whether we may. */
  function keepDated(draft: Draft, change: Parameters<typeof keep>[0]): Promise<Answer> {
    const asks = settings.on && !allowed && draft.renewal !== '';
    return askingToo(
      asks,
      () => keep(change),
      (answer) => 'line' in answer,
    );
  }

  return {
    add: (draft) => keepDated(draft, (all, now) => addLine(all, draft, now)),
    edit: (shown, draft) => keepDated(draft, (all, now) => editLine(all, shown, draft, now)),
    archive: (id, archived) => keep((all, now) => archiveLine(all, id, archived, now)),
    remove: (id) => keep((all, now) => removeLine(all, id, now)),
    restore: (id) => keep((all, now) => restoreLine(all, id, now)),
    refilled: (id, renewal, next) => keep((all, now) => refilledLine(all, id, renewal, now, next)),
    snooze: (id, renewal) => isKept(snooze({ id, renewal }, Date.now())),
    remind,
    switchOn: (on) =>
      askingToo(
        on && !allowed,
        () => remind({ on }),
        (kept) => kept,
      ),
    allow,
    async calendar() {
      try {
        const { calendarFile } = await import('../../state/reminders/calendarFile');
        const text = calendarFile(lines, settings, Date.now(), (line) => eventWords(line, t));
        saveFile('refill-guide.ics', 'text/calendar', text);
        return true;
      } catch (error) {
        console.debug(error);
        return false;
      }
    },
    recoveredRead: () => void recoveredLinesRead().catch(console.debug),
    hasRecords: (id) =>
      recordsOfLine(id).then(
        ({ length }) => length > 0,
        () => false,
      ),
    remember: rememberedLine.remember,
  };
}

/**
 * Keeps something, and asks whether we may notify. In Firefox only the press itself may ask. Chrome
 * may close the popup over the question, so there it is kept first.
 * @param isKept whether what came of it was kept: if not, nothing is asked in Chrome
 */
async function askingToo<T>(
  asks: boolean,
  keeping: () => Promise<T>,
  isKept: (answer: T) => boolean,
): Promise<T> {
  if (asks && import.meta.env.FIREFOX) allow();
  const answer = await keeping();
  if (asks && !import.meta.env.FIREFOX && isKept(answer)) allow();
  return answer;
}

const remind: LineActs['remind'] = (change) => isKept(changeReminders(change, Date.now()));

function isKept(keeping: Promise<unknown>): Promise<boolean> {
  return keeping.then(
    () => true,
    (error) => {
      console.debug(error);
      return false;
    },
  );
}

async function keep(change: (all: readonly Line[], now: number) => Change): Promise<Answer> {
  const now = Date.now();
  try {
    return await changeLinesHere((all) => change(all, now), now);
  } catch (error) {
    console.debug(error);
    return { problems: { line: 'notKept' } };
  }
}

/** The answer comes as an event, which redraws; a refusal changes nothing. */
function allow(): void {
  void browser.permissions.request({ permissions: ['notifications'] }).catch(console.debug);
}
