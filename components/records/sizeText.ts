import { regional } from '../../content/text/regional';

const units = [
  { unit: 'megabyte', bytes: 1024 * 1024 },
  { unit: 'kilobyte', bytes: 1024 },
  { unit: 'byte', bytes: 1 },
] as const;

/** How large a file is, in words of the user's language: "1.2 MB", "340 kB". */
export function sizeText(size: number, locale: string): string {
  const { unit, bytes } = units.find((each) => size >= each.bytes) ?? units[2];
  const amount = size / bytes;
  return new Intl.NumberFormat(regional(locale), {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short', // the short word for bytes has no plural
    maximumFractionDigits: amount < 10 && bytes > 1 ? 1 : 0,
  }).format(amount);
}
