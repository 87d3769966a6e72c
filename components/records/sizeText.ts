import { regional } from '../../content/text/regional';

const units = [
  { unit: 'megabyte', bytes: 1024 * 1024 },
  { unit: 'kilobyte', bytes: 1024 },
] as const;

/** How large a file is, in words of the user's language: "1.2 MB", "340 kB", never less than "1 kB". */
export function sizeText(size: number, locale: string): string {
  const { unit, bytes } = units.find((each) => size >= each.bytes) ?? units[1];
  const amount = Math.max(size / bytes, 1);
  return new Intl.NumberFormat(regional(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
