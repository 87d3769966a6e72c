import type { Locale, T } from '.';
import { daysText, listText, whenText } from './dates';

/** "My data SIM · ending 4471". */
export function nameText({ nickname, lastFour }: { nickname: string; lastFour: string }, t: T) {
  return lastFour ? `${nickname} · ${t('lines.ending', { digits: lastFour })}` : nickname;
}

/** How far off the renewal is: "12 days left", "Due tomorrow", "Was due 3 days ago". */
export function stateText(daysLeft: number | null, t: T, locale: Locale): string {
  if (daysLeft === null) return t('lines.noDate');
  if (daysLeft > 1) return t('lines.left', { days: daysText(daysLeft, locale) });
  return t(daysLeft < 0 ? 'lines.past' : 'lines.due', { when: whenText(daysLeft, locale) });
}

type Rhythm = { kind: 'days'; days: number } | { kind: 'monthly' | 'once' };

/** "Every 30 days". */
export function rhythmText(rhythm: Rhythm, t: T, locale: Locale): string {
  if (rhythm.kind === 'days') return t('lines.every', { days: daysText(rhythm.days, locale) });
  return t(`lines.${rhythm.kind}`);
}

/** "Reminder 3 days before and on the day". */
export function remindsText(daysBefore: readonly number[], t: T, locale: Locale): string {
  const parts = [...daysBefore]
    .sort((a, b) => b - a)
    .map((days) =>
      days === 0 ? t('lines.sameDay') : t('lines.before', { days: daysText(days, locale) }),
    );
  return t('lines.reminds', { days: listText(parts, locale) });
}
