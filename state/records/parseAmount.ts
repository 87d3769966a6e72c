import { currencyDigits } from './currency';

export type AmountProblem = 'amountEmpty' | 'amountWrong' | 'amountHuge';

/** The most digits before the point: a phone or confirmation number in the wrong field has more. */
export const mostWholeDigits = 8;

/** What a currency is called may stand beside the amount in these: the guide's and its carriers'. */
const languages = ['en', 'zh-CN', 'zh-TW', 'es', 'pl'];

/**
 * Reads an amount as people type it: `15`, `15,00`, `1.000,50`, `1 000.50`, `$15`, `１５`.
 * Nothing is guessed: what can be read in two ways (`1,000`) is wrong.
 * @param currency ISO 4217
 * @returns minor units (cents)
 */
export function parseAmount(typed: string, currency: string): number | AmountProblem {
  const text = withoutMarks(typed, currency);
  if (text === '') return 'amountEmpty';
  const digits = currencyDigits(currency);
  // 15.001 is a slip, 1.000 a thousand to half the world and one to the other half. Without
  // decimals it can only be a thousand; dinars have three, and `plainAmount` writes them so.
  const lone = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(text)?.[1];
  const isDinars = lone === '.' && digits >= 3;
  if (lone && digits > 0 && !isDinars) return 'amountWrong';
  const read = isDinars ? /^(\d+)()(\.)(\d+)$/.exec(text) : amount.exec(text);
  if (!read) return 'amountWrong';
  const [, typedWhole = '', between, point, decimals = ''] = read;
  if ((point && point === between) || decimals.length > digits) return 'amountWrong';
  const whole = typedWhole.replace(/\D/g, '').replace(/^0+/, '');
  if (whole.length > mostWholeDigits) return 'amountHuge';
  return +whole * 10 ** digits + +decimals.padEnd(digits, '0');
}

/** Thousands in groups that don't begin with a zero, or none; then perhaps decimals. */
const amount = /^([1-9]\d{0,2}(?:([ .,'])\d{3}(?:\2\d{3})*)|\d+)(?:([.,])(\d+))?$/;

/** Without the currency before or behind it. Another currency's stays, and makes it wrong. */
function withoutMarks(typed: string, currency: string): string {
  const marks = marksOf(currency);
  let text = plain(typed);
  const before = marks.find((mark) => text.startsWith(mark));
  if (before) text = text.slice(before.length);
  const behind = marks.find((mark) => text.endsWith(mark));
  if (behind) text = text.slice(0, -behind.length);
  return text.trim();
}

/** The longest first: `US$` ends with `$`. */
function marksOf(currency: string): string[] {
  const marks = languages.flatMap((language) =>
    (['symbol', 'narrowSymbol', 'name'] as const).flatMap((currencyDisplay) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .filter(({ type }) => type === 'currency')
        .map(({ value }) => plain(value)),
    ),
  );
  return [...new Set([plain(currency), ...marks])].sort((a, b) => b.length - a.length);
}

/** Chinese keyboards type wide digits, and a Chinese full stop for a point. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
