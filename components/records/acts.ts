import type { RefillRecord } from '../../state/records/record';
import type { Saved } from '../../state/records/records';
import type { Unfinished } from '../../state/records/unfinished';

/** What is there to be shown. */
export type Kept =
  | { is: 'loading' }
  /** The browser doesn't let them be read. */
  | { is: 'failed' }
  /** The newest first. */
  | { is: 'here'; records: readonly RefillRecord[] };

/** A form as it was filled in. */
export interface Filled extends Unfinished {
  file: File | null | 'same';
}

/** A receipt that was opened; a picture is shown here, everything else elsewhere. */
export type Opened = { is: 'picture'; url: string } | { is: 'shown' | 'saved' | 'failed' };

/** What became of taking a removal back; `backWithoutFile`: its file can't be read any more. */
export type Restored = 'back' | 'backWithoutFile' | 'storageFull' | 'failed';

/** What the user asks of the records. None of these throws; each answers when it is done. */
export interface RecordActs {
  reload(): Promise<void>;
  save(filled: Filled): Promise<Saved | 'failed'>;
  /** False: it could not be removed. */
  remove(id: string): Promise<boolean>;
  /** Takes the last removal back. */
  restore(): Promise<Restored>;
  /** False: the file could not be made. */
  exportCsv(): Promise<boolean>;
  /** Whether a PDF can be shown from here; else a copy is saved. */
  showsPdf: boolean;
  /** Shows the receipt of a record, or saves a copy of what the browser doesn't show. */
  open(id: string): Promise<Opened>;
  /** Saves a copy of the receipt of a record. */
  saveCopy(id: string): Promise<Opened>;
  /** Remembers what is being typed, and as long as this page is open its file; null: nothing any more. */
  remember(unfinished: Unfinished | null, file?: Filled['file']): void;
  /** The file that is remembered of a form; undefined: none is. */
  chosen(form: Unfinished): Filled['file'] | undefined;
  /**
   * Goes on in a tab with what was typed; undefined where a file can be chosen right here. False: it
   * could not be kept, or no tab opened.
   */
  goOnInTab: ((unfinished: Unfinished) => Promise<boolean>) | undefined;
}
