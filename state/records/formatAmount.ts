import { regional } from '../../content/text/regional';
import { currencyDigits } from './currency';

const known = new Map<string, Intl.NumberFormat>();

/**
 * An amount in words of the user's language: `$15.00`, `15,00 zł`.
 * @param amount minor units
 * @param currency ISO 4217
 */
export function formatAmount(amount: number, currency: string, locale: string): string {
  const digits = currencyDigits(currency);
  const whole = amount % 10 ** digits === 0;
  return format(currency, locale, whole, digits).format(amount / 10 ** digits);
}

/** An amount as programs read it: with a point and all its decimals, `1500.00`. */
export function plainAmount(amount: number, currency: string): string {
  const digits = currencyDigits(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Kept: making one takes longer than all its formatting, and a list has a thousand amounts. */
function format(currency: string, locale: string, whole: boolean, digits: number) {
  const key = `${locale} ${currency} ${whole}`;
  const kept = known.get(key);
  if (kept) return kept;
  const usual = new Intl.NumberFormat(regional(locale), {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const made = new Intl.NumberFormat(regional(locale), {
    style: 'currency',
    currency,
    // Nobody writes the hundredths of a forint, unless there are some.
    minimumFractionDigits: whole ? Math.min(usual.maximumFractionDigits ?? digits, digits) : digits,
    maximumFractionDigits: digits,
  });
  known.set(key, made);
  return made;
}
