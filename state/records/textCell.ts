/**
 * A text as it may stand in a cell of a spreadsheet: one that a program would run as a formula,
 * or read as a number or a date and so change, gets an apostrophe before it.
 *
 * Formulas begin with `= + - @`, wide ones too in Chinese and Japanese programs, perhaps behind
 * blanks and line ends: https://owasp.org/www-community/attacks/CSV_Injection, read 2026-11. The
 * guard of papaparse lets those with a line end inside pass (https://github.com/mholt/PapaParse/pull/1149).
 *
 * So does what would become a cell of its own where lists are separated by semicolons, as in most of
 * Europe: there Excel begins one behind each, and a row behind each line end. Quotes hold nothing
 * together then, since it is not with a quote that the row begins.
 */
export function textCell(text: string): string {
  const isFormula = /^[\s\0]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n\0]/.test(text);
  const whole = text.replace(/([;\r\n][\s\0"]*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return isFormula || isChanged(text) ? `'${whole}` : whole;
}

/** Would a spreadsheet show it otherwise? `00123` loses its zeros, `1-2` becomes a day of February. */
function isChanged(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  // Up to eleven digits are shown as they are, more of them as 1.23E+11.
  if (/^(?:0|[1-9]\d{0,10})$/.test(plain)) return false;
  const isNumberOrDate = /^[\d.,:/\- ]+$/.test(plain) && /\d/.test(plain);
  const isScientific = /^\d+(?:\.\d*)?e[+-]?\d+$/i.test(plain);
  return isNumberOrDate || isScientific || dayOfMonth.test(plain) || monthFirst.test(plain);
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayOfMonth = new RegExp(`^\\d{1,4}[ \\-/.]?${month}(?:[ \\-/.]?\\d{1,4})?$`, 'i');
const monthFirst = new RegExp(`^${month}[ \\-/.]?\\d{1,4}(?:, ?\\d{2,4})?$`, 'i');
