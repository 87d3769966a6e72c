import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { troubles } from '../content/guide/troubles';
import { dateSchema } from './calendarDate';

const key = 'intent';

/** Milliseconds after which no popup has opened for it: what is opened then is opened for something else. */
const longest = 60 * 1000;

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
  /** The guide was asked for on a page that has nothing to show: to be told so, and where to go. */
  v.strictObject({ open: v.literal('ways') }),
]);

/** What the popup is opened for, where it is not the user who opened it by its icon. */
export type Intent = v.InferOutput<typeof intentSchema>;

/** What is left for the popup, and when. */
const leftSchema = v.strictObject({ intent: intentSchema, at: v.number() });

/** Leaves word for the popup that is about to open. */
export async function intend(intent: Intent): Promise<void> {
  await browser.storage.session.set({ [key]: { intent, at: Date.now() } });
}

/** What the popup was opened for; told once, and soon: a popup may have failed to open. */
export async function takeIntent(): Promise<Intent | undefined> {
  const { [key]: raw } = await browser.storage.session.get(key);
  if (raw === undefined) return undefined;
  await browser.storage.session.remove(key);
  const { success, output } = v.safeParse(leftSchema, raw);
  return success && Date.now() - output.at < longest ? output.intent : undefined;
}
