import type { Line } from '../../state/lines/line';
import type { ReminderMemory } from '../../state/reminders/memory';

/** All that the cards and their reminders are drawn from. */
export interface Known {
  /** Archived and removed ones among them. */
  lines: readonly Line[];
  memory: Pick<ReminderMemory, 'settings' | 'snoozed'>;
  /** May notifications be shown? */
  allowed: boolean;
  /** Something could not be read, and nobody has been told yet. */
  recovered: boolean;
  /** Epoch milliseconds. */
  now: number;
}
