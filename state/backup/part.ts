/** What a part says to something that claims to be its own. */
export type Checked<T> =
  | { ok: true; value: T }
  /** `newer`: a later version of this part wrote it. */
  | { ok: false; newer?: boolean };

/**
 * One store as the backup sees it. Changes to the parts of a file are changes to its format: a
 * part more or less wants the next version of the whole.
 */
export interface BackupPart<T = unknown> {
  /** Its name in the file. */
  name: string;
  /** What goes into the file: JSON, and such that `check` lets it in again. */
  read(): Promise<unknown>;
  /** Looks only; what was written by an earlier version is brought up to date. */
  check(raw: unknown): Checked<T>;
  /** Puts this in the place of what is there: the whole of it, or it throws and nothing has changed. */
  write(value: T): Promise<void>;
  /** How many there are of what the user would count, by the names of the kinds. */
  count?(value: T): Record<string, number>;
}

/** A part and what is to be written to it. */
export interface PartChange {
  part: BackupPart;
  value: unknown;
}
