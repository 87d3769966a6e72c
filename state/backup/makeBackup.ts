import { backupFormat, backupVersion, largestBackup, TooBig } from './format';
import type { BackupPart } from './part';

/**
 * Everything in one text, to be saved as a file.
 * @param now epoch milliseconds
 * @param largest bytes; other than the real one only in tests
 * @returns `tooBig` when it would be too large to be read again; nothing is cut
 * @throws when a part cannot be read
 */
export async function makeBackup(
  parts: readonly BackupPart[],
  now: number,
  largest = largestBackup,
): Promise<{ ok: true; text: string } | { ok: false; why: 'tooBig' }> {
  try {
    const read: Record<string, unknown> = {};
    for (const part of parts) read[part.name] = await part.read();
    const made = new Date(now).toISOString();
    const text = JSON.stringify({
      format: backupFormat,
      version: backupVersion,
      made,
      parts: read,
    });
    return isWithin(text, largest) ? { ok: true, text } : { ok: false, why: 'tooBig' };
  } catch (error) {
    // The engine says RangeError of a text longer than it can hold.
    if (error instanceof TooBig || error instanceof RangeError) return { ok: false, why: 'tooBig' };
    throw error;
  }
}

/** A character takes one to three bytes; they are only counted when it matters. */
export function isWithin(text: string, bytes: number): boolean {
  if (text.length > bytes) return false;
  return text.length * 3 <= bytes || new Blob([text]).size <= bytes;
}
