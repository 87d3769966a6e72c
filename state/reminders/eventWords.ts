import type { T } from '../../content/text';
import { simText } from '../../content/text/simTexts';
import type { DatedLine } from '../lines/line';
import type { EventWords } from './calendarFile';

/** What the calendar shows of a card. */
export function eventWords(line: DatedLine, t: T): EventWords {
  return {
    summary: t('lines.calendar.summary', { card: line.nickname }),
    description: simText(line.sim, t).where,
  };
}
