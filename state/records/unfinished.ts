import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { methods } from '../../content/guide/steps';
import type { Draft } from './draft';

const key = 'unfinished';

/** Far more than any field takes: a page pasted by mistake comes back cut, and the other fields whole. */
const longest = 10_000;
const typed = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, longest)),
);

const draftSchema = v.strictObject({
  line: v.nullable(typed),
  date: typed,
  amount: typed,
  currency: typed,
  method: v.picklist(methods),
  confirmation: typed,
  note: typed,
} satisfies Record<keyof Draft, unknown>);

const idSchema = v.pipe(v.string(), v.uuid());

const schema = v.strictObject({
  /** The record that is edited; null: a new one. */
  id: v.nullable(idSchema),
  /** The form's own name, and what a new one is to be called (`addRecord`). */
  becomes: v.exactOptional(idSchema),
  draft: draftSchema,
  /** The record as the form began with it (`editRecord`); not given for a new one. */
  shown: v.exactOptional(draftSchema),
  /** When something was typed in it last, epoch milliseconds. */
  at: v.number(),
});

/** A form that was left, as it was typed. */
export type Left = v.InferOutput<typeof schema>;

/** A form that was begun. */
export type Unfinished = Omit<Left, 'at'>;

/**
 * Remembers what is typed while the browser runs: the popup closes as soon as the user goes back
 * to the page to copy a number from it. Null: nothing is unfinished any more.
 * @param now epoch milliseconds
 * @throws when there is no room for it; what was remembered before stays
 */
export async function keepUnfinished(form: Unfinished | null, now: number): Promise<void> {
  if (!form) return browser.storage.session.remove(key);
  const left: Left = { ...form, at: now };
  await browser.storage.session.set({ [key]: left });
}

/** The form that was left; undefined where there is none, or what is there is none. */
export async function unfinished(): Promise<Left | undefined> {
  const { [key]: raw } = await browser.storage.session.get(key);
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
}
