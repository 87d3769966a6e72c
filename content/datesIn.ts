/** The names of the months, one month after the other: English, Spanish, Polish (as dates have them). */
const months = [
  'jan january ene enero sty stycznia',
  'feb february febrero lut lutego',
  'mar march marzo marca',
  'apr april abr abril kwi kwietnia',
  'may mayo maj maja',
  'jun june junio cze czerwca',
  'jul july julio lip lipca',
  'aug august ago agosto sie sierpnia',
  'sep sept september septiembre wrz września',
  'oct october octubre paź października',
  'nov november noviembre lis listopada',
  'dec december dic diciembre gru grudnia',
].map((names) => names.split(' '));

const latin = 'a-z\u00c0-\u017f';
const name = `(?<![${latin}])(${months.flat().join('|')})(?![${latin}])\\.?`;
const day = '(\\d\\d?)(?:st|nd|rd|th|\\.|º)?(?!\\d|:\\d)';
const year = '(20\\d\\d)(?!\\d)';
/** Not within an amount, a longer number, or a range of days. */
const start = '(?<![\\d$£€.,/-]|[$£€] )';
/** 2026-12-04 and 2026年12月4日, 12月4日, 12/04/2026, 4 de diciembre de 2026, Dec 4, 2026. */
const date = [
  `${start}${year}\\s?[-/.年]\\s?(\\d\\d?)\\s?[-/.月]\\s?(\\d\\d?)(?!\\d)`,
  `${start}(\\d\\d?)\\s?月\\s?(\\d\\d?)\\s?[日号號]`,
  `${start}(\\d\\d?)([-/.])(\\d\\d?)(?:\\7${year}|(?<=/\\d+)/(\\d\\d)(?![\\d/]))`,
  `${start}${day}\\s(?:de\\s)?${name}(?:,?\\s(?:del?\\s)?${year})?`,
  `${name}\\s${day}(?:,?\\s(?:del?\\s)?${year})?`,
].join('|');

/** "mar 4 dic": not March, but Tuesday, before a date that another does not follow at once. */
const tuesday = new RegExp(
  `(?<![${latin}])mar\\.?\\s(?=${day}\\s(?:de\\s)?${name}(?![.,]*\\s\\d\\d?(?![\\d:])))`,
  'gi',
);

/** A text that is a date and nothing else but the day of the week. */
export function isDateOnly(text: string): boolean {
  return new RegExp(
    `^(?:[${latin}]+\\.?,?|[星周週][期一二三四五六日天]+)?\\s*(?:${date})日?(?: ?r\\.)?$`,
    'i',
  ).test(text.trim());
}

/** Whether a date stands anywhere in the text, written as `datesIn` reads it; perhaps no day that there is. */
export function hasDate(text: string): boolean {
  return new RegExp(date, 'i').test(text);
}

/**
 * The dates that a text names, each as `YYYY-MM-DD`. One without a year is the next such day from
 * today on. Undefined stands for one that can be doubted: its order of day and month may be
 * either, or the day has only just passed and may be meant.
 * @param dayFirst how 12/04/2026 is written here; undefined: not known
 */
export function datesIn(
  text: string,
  today: string,
  dayFirst: boolean | undefined,
): (string | undefined)[] {
  return [...text.replace(tuesday, '').matchAll(new RegExp(date, 'gi'))].flatMap((match) => {
    const [, y1, m1, d1, m2, d2, a, , b, y3, short, d4, n4, y4, n5, d5, y5] = match;
    if (a && b) {
      const ordered = inOrder(+a, +b, dayFirst);
      return ordered ? dated(y3 ?? `20${short}`, ...ordered) : [undefined];
    }
    const month = m1 ?? m2 ?? monthOf(n4 ?? n5 ?? '');
    const found = d1 ?? d2 ?? d4 ?? d5;
    const given = y1 ?? y4 ?? y5;
    if (given) return dated(given, +month, Number(found));
    return next(+month, Number(found), today);
  });
}

/** Month and day, where one of them cannot be a month or the order is known. */
function inOrder(
  a: number,
  b: number,
  dayFirst: boolean | undefined,
): [number, number] | undefined {
  if (a > 12 || a === b) return [b, a];
  if (b > 12) return [a, b];
  if (dayFirst === undefined) return undefined;
  return dayFirst ? [b, a] : [a, b];
}

function monthOf(word: string): number {
  return months.findIndex((names) => names.includes(word.toLowerCase())) + 1;
}

/** Nothing where there is no such day. */
function dated(year: string | number, month: number, day: number): string[] {
  const text = `${year}-${two(month)}-${two(day)}`;
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? [text] : [];
}

const two = (number: number) => String(number).padStart(2, '0');

function next(month: number, day: number, today: string): (string | undefined)[] {
  const year = Number(today.slice(0, 4));
  const [last] = [year, year - 1]
    .flatMap((each) => dated(each, month, day))
    .filter((each) => each < today);
  if (last && Date.parse(today) - Date.parse(last) < justPassed) return [undefined];
  const [first] = [year, year + 1]
    .flatMap((each) => dated(each, month, day))
    .filter((each) => each >= today);
  return first ? [first] : [];
}

/** Who reads "Nov 20" on 22 November most likely looks at a date that has passed. */
const justPassed = 45 * 24 * 60 * 60 * 1000;
