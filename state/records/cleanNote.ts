import { cleanText } from '../cleanText';

/** What is kept of a typed note: its lines, without what is not seen. */
export function cleanNote(typed: string): string {
  return typed
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(cleanText)
    .join('\n')
    .trim();
}
