/** What a part says to something that claims to be its own. */
export type Checked<T> =
  | { ok: true; value: T }
  /** `newer`: a later version of this part wrote it. */
  | { ok: false; newer?: boolean };

/** One store as the backup reads it. */
interface Part<T> {
  /** Its name in the file. */
  name: string;
  /** What goes into the file: JSON, and such that `check` lets it in again. */
  read(): Promise<unknown>;
  /** Looks only; what was written by an earlier version is brought up to date. */
  check(raw: unknown): Checked<T>;
  /** How many there are of what the user would count, by the names of the kinds. */
  count?(value: T): Record<string, number>;
}

/** A store that is written by itself. */
export interface WrittenPart<T = unknown> extends Part<T> {
  /** Puts this in the place of what is there: the whole of it, or it throws and nothing has changed. */
  write(value: T): Promise<void>;
}

/** A store that is in the browser's storage; all of these are written at once. */
export interface StoredPart<T = unknown> extends Part<T> {
  /** What the storage is to hold, by its keys, when this is put in the place of what is there. */
  items(value: T): Promise<Record<string, unknown>>;
}

/**
 * One store as the backup sees it. Changes to the parts of a file are changes to its format: a
 * part more or less wants the next version of the whole.
 */
export type BackupPart<T = unknown> = WrittenPart<T> | StoredPart<T>;

/** A part and what is to be written to it. */
export interface PartChange<P extends BackupPart = BackupPart> {
  part: P;
  value: unknown;
}
