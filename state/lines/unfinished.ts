import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { draftSchema } from './draft';
import { lineSchema } from './line';

const key = 'unfinishedLine';

const schema = v.strictObject({
  /** The line that is edited, as the form began with it (`editLine`); null: a new one. */
  line: v.nullable(lineSchema),
  draft: draftSchema,
  /** The date was found on a page. */
  fromPage: v.boolean(),
});

/** The form of a line that was begun, as it was typed. */
export type UnfinishedLine = v.InferOutput<typeof schema>;

/**
 * Remembers what is typed while the browser runs: the popup closes as soon as the user goes to the
 * account page for the date. What is no form is not remembered. Null: nothing is unfinished any more.
 */
export async function keepUnfinishedLine(form: UnfinishedLine | null): Promise<void> {
  if (form === null) await browser.storage.session.remove(key);
  else if (v.is(schema, form)) await browser.storage.session.set({ [key]: form });
}

/** The form that was begun and neither kept nor cancelled; undefined where there is none. */
export async function unfinishedLine(): Promise<UnfinishedLine | undefined> {
  const { [key]: raw } = await browser.storage.session.get(key);
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
}
