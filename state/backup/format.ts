/** What a backup file says it is. A version is never given to another shape. */
export const backupFormat = 'refill-guide-backup';
export const backupVersion = 1;

/** The largest backup, bytes of UTF-8: what a page can still hold a few times over. */
export const largestBackup = 200 * 1024 * 1024;

/** Thrown by a part that sees that it would not fit, before it has read itself. */
export class TooBig extends Error {
  override name = 'TooBig';
}
