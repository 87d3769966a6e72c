import { isLive, type Line } from './line';

/**
 * The lines to show: removed ones left out, those in use first, then by date, those without one
 * last, then by nickname as a reader of the language expects it.
 */
export function inOrder(lines: readonly Line[], locale: string): Line[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  // Sorts after every date.
  const never = '9';
  return lines
    .filter(isLive)
    .sort(
      (a, b) =>
        Number(a.archived) - Number(b.archived) ||
        compareText(a.renewal ?? never, b.renewal ?? never) ||
        compare(a.nickname, b.nickname) ||
        compareText(a.id, b.id),
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
