/** Stands behind and before a value while it is put into a text; nobody types it. */
const mark = '\u0003';
/** Chinese, or the bracket that ends a name: it is as wide as a letter. */
const han = '[\\p{Script=Han}）]';

/** A value with its seams marked where they are Chinese. */
export function withSeams(value: string | number): string {
  return String(value)
    .replace(new RegExp(`^(?=${han})`, 'u'), mark)
    .replace(new RegExp(`(?<=${han})$`, 'u'), mark);
}

/**
 * Closes the seams of a text: Chinese words have a space between them and a placeholder, which
 * is for values that are numbers or Latin. "{{when}} 到期" with "明天" is "明天到期".
 */
export function closeSeams(text: string): string {
  return text
    .replace(new RegExp(`(?<=${han}) ${mark}|${mark} (?=${han})|${mark} ${mark}`, 'gu'), '')
    .replaceAll(mark, '');
}
