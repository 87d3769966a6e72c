import * as v from 'valibot';
import { methods } from '../../content/guide/steps';
import { dateSchema } from '../calendarDate';
import { cleanText, textLength } from '../cleanText';
import { stampSchema } from '../sync/stamp';
import { cleanNote } from './cleanNote';
import { currencyDigits } from './currency';
import { fileKinds } from './fileKind';
import { mostWholeDigits } from './parseAmount';

/** In code points. */
export const longestConfirmation = 64;
export const longestNote = 500;
export const longestFileName = 100;

/** The largest photo or PDF, bytes. */
export const largestFile = 10 * 1024 * 1024;

const text = (clean: (typed: string) => string, longest: number) =>
  v.pipe(
    v.string(),
    v.check((kept) => clean(kept) === kept && textLength(kept) <= longest),
  );

export const fileInfoSchema = v.strictObject({
  name: v.pipe(text(cleanText, longestFileName), v.nonEmpty()),
  type: v.picklist(fileKinds),
  /** Bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestFile)),
});

/** What is known of a kept file without reading it. */
export type FileInfo = v.InferOutput<typeof fileInfoSchema>;

export const recordSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.uuid()),
    /** The id of a line; it may have been removed since. */
    line: v.nullable(v.pipe(v.string(), v.uuid())),
    date: dateSchema,
    /** Minor units: cents, groszy; see `currencyDigits`. */
    amount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    // A code by its shape only: another computer's browser may know some that this one does not.
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    method: v.picklist(methods),
    confirmation: text(cleanText, longestConfirmation),
    note: text(cleanNote, longestNote),
    file: v.nullable(fileInfoSchema),
    created: stampSchema,
    changed: stampSchema,
  }),
  v.check(({ amount, currency }) => amount < 10 ** (mostWholeDigits + currencyDigits(currency))),
);

/** One refill that the user keeps: what a receipt says, and perhaps the receipt itself. */
export type RefillRecord = v.InferOutput<typeof recordSchema>;

/** What the user tells, without the file and what is known about it. */
export type RecordFields = Omit<RefillRecord, 'id' | 'file' | 'created' | 'changed'>;
