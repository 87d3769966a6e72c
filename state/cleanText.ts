/**
 * What is kept of a typed name, number or note: one line without blanks around it, and without
 * characters that are not seen but turn the text of a notification around.
 */
export function cleanText(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** In code points: emoji and Chinese characters count one each, where `length` would count some twice. */
export function textLength(text: string): number {
  return [...text].length;
}
