import { checklistViews } from './checklist';
import { helpViews } from './help';
import { linesViews } from './lines';
import { practiceViews } from './practice';
import { recordsViews } from './records';
import { settingsViews } from './settings';
import { verdictViews } from './verdicts';
import type { Views } from './view';
import { welcomeViews } from './welcome';

/** Every view of the extension's own pages, by place. */
export const views: Record<string, Views> = {
  welcome: welcomeViews,
  settings: settingsViews,
  checklist: checklistViews,
  verdicts: verdictViews,
  cards: linesViews,
  records: recordsViews,
  help: helpViews,
  practice: practiceViews,
};
