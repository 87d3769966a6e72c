import type { Draft } from '../../state/lines/draft';
import type { Line } from '../../state/lines/line';
import type { Problem } from '../../state/lines/problem';
import type { UnfinishedLine } from '../../state/lines/unfinished';
import type { ChangedReminders } from '../../state/reminders/store';

/** `notKept`: the browser could not save it. */
export type Trouble = Problem | 'notKept';
export type Troubles = Partial<Record<keyof Draft | 'line', Trouble>>;

/** What came of a change: the card as it is now, or why nothing was changed. */
export type Answer = { line: Line } | { problems: Troubles };

/** All that the user can do with cards and reminders. */
export interface LineActs {
  add(draft: Draft): Promise<Answer>;
  /** @param shown the card as the form began with it */
  edit(shown: Line, draft: Draft): Promise<Answer>;
  archive(id: string, archived: boolean): Promise<Answer>;
  remove(id: string): Promise<Answer>;
  restore(id: string): Promise<Answer>;
  /** @param next undefined: none follows */
  refilled(id: string, renewal: string, next: string | undefined): Promise<Answer>;
  /** False: it could not be kept. */
  snooze(id: string, renewal: string): Promise<boolean>;
  /**
   * False: it could not be kept.
   * @param change what is to be changed, or how that follows from the settings as they are by then
   */
  remind(change: ChangedReminders): Promise<boolean>;
  /**
   * Switches all reminders on or off. To switch them on also asks the user to allow notifications,
   * where they are not allowed yet. False: it could not be kept. To be called by a press.
   */
  switchOn(on: boolean): Promise<boolean>;
  /** Asks the user to allow notifications; to be called by a press. */
  allow(): void;
  /** Hands the user a calendar file; false where it could not be made. */
  calendar(): Promise<boolean>;
  recoveredRead(): void;
  /** Do records tell of this card? False where they cannot be read. */
  hasRecords(id: string): Promise<boolean>;
  /** Remembers a form that is open, for a popup that closes over it; null: it is finished. */
  remember(form: UnfinishedLine | null): void;
}
