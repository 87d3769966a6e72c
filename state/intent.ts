import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { troubles } from '../content/guide/troubles';
import { dateSchema } from './calendarDate';

const key = 'intent';

const intentSchema = v.variant('open', [
  v.strictObject({
    /** A card, to be reminded of: the date that the page shows, and whose page it is. */
    open: v.literal('lines'),
    line: v.optional(v.string()),
    date: v.optional(dateSchema),
    carrier: v.optional(v.string()),
  }),
  v.strictObject({
    open: v.literal('records'),
    keep: v.boolean(),
    /** A confirmation number that the user picked on the page. */
    confirmation: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  v.strictObject({
    open: v.literal('troubles'),
    /** The one that the page is a case of, for a popup that cannot see the page. */
    trouble: v.optional(v.picklist(troubles)),
  }),
]);

/** What the popup is opened for, where it is not the user who opened it by its icon. */
export type Intent = v.InferOutput<typeof intentSchema>;

/** Leaves word for the popup that is about to open. */
export async function intend(intent: Intent): Promise<void> {
  await browser.storage.session.set({ [key]: intent });
}

/** What the popup was opened for; told once. */
export async function takeIntent(): Promise<Intent | undefined> {
  const { [key]: raw } = await browser.storage.session.get(key);
  if (raw === undefined) return undefined;
  await browser.storage.session.remove(key);
  const parsed = v.safeParse(intentSchema, raw);
  return parsed.success ? parsed.output : undefined;
}
