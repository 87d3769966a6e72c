import { followSettings } from './followSettings';
import { followLines } from './lines/followLines';
import { followReminders } from './reminders/followReminders';

/** All that follows the user from computer to computer, once that is asked for. */
export const followed = [followLines, followReminders, followSettings];
