import { cleanNickname } from '../lines/nickname';

/** What is kept of a typed note: its lines, without what is not seen. */
export function cleanNote(typed: string): string {
  return typed
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map(cleanNickname)
    .join('\n')
    .trim();
}
