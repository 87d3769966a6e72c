import type { Method } from '../../content/guide/steps';
import { plainAmount } from './formatAmount';
import type { RefillRecord } from './record';

/** A record as it stands in the form: strings as they were typed. */
export interface Draft {
  /** The id of a line; null: none, or not said. */
  line: string | null;
  /** `YYYY-MM-DD`, as a date field gives it. */
  date: string;
  amount: string;
  currency: string;
  method: Method;
  confirmation: string;
  note: string;
}

/** What the form of a new record begins with. `today`: yyyy-mm-dd; `currency`: ISO 4217; `line`: its id. */
export function freshDraft(today: string, currency: string, line: string | null): Draft {
  return { line, date: today, amount: '', currency, method: 'web', confirmation: '', note: '' };
}

/** A record as the form shows it for editing. */
export function draftOf(record: RefillRecord): Draft {
  const { line, date, amount, currency, method, confirmation, note } = record;
  const typed = plainAmount(amount, currency);
  return { line, date, amount: typed, currency, method, confirmation, note };
}
