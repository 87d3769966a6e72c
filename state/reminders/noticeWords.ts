import { createWords, type Locale, type T } from '../../content/text';
import { dateText } from '../../content/text/dates';
import { stateText } from '../../content/text/lineWords';
import { simText } from '../../content/text/simTexts';
import type { DatedLine } from '../lines/line';
import { localeFor } from '../locale';
import { load } from '../store';
import type { NoticeWords } from './notice';
import type { Reminder } from './plan';

/**
 * What a notification says, in the user's language: which card, how long it has, and where it is
 * refilled. By its nickname only: what is on the screen may be read by others.
 */
export async function noticeWords({ line, daysLeft }: Reminder): Promise<NoticeWords> {
  const locale = localeFor(await load());
  const t = createWords(locale);
  return {
    title: t('lines.about', { card: line.nickname, what: stateText(daysLeft, t, locale) }),
    message: message(line, t, locale),
    refilled: t(line.rhythm.kind === 'once' ? 'lines.newPass' : 'lines.refilled'),
    tomorrow: t('lines.snooze'),
  };
}

function message({ renewal, sim }: DatedLine, t: T, locale: Locale): string {
  return t('lines.notice', {
    date: dateText(renewal, renewal, locale),
    where: simText(sim, t).where,
  });
}
