import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { methods } from '../../content/guide/steps';
import type { Draft } from './draft';

const key = 'unfinished';

const typed = v.pipe(v.string(), v.maxLength(10_000));

const schema = v.strictObject({
  /** The record that is edited; null: a new one. */
  id: v.nullable(v.pipe(v.string(), v.uuid())),
  draft: v.strictObject({
    line: v.nullable(typed),
    date: typed,
    amount: typed,
    currency: typed,
    method: v.picklist(methods),
    confirmation: typed,
    note: typed,
  } satisfies Record<keyof Draft, unknown>),
});

/** A form that was begun, as it was typed. */
export type Unfinished = v.InferOutput<typeof schema>;

/**
 * Remembers what is typed while the browser runs: the popup closes as soon as the user goes back
 * to the page to copy a number from it. Null: nothing is unfinished any more.
 */
export async function keepUnfinished(unfinished: Unfinished | null): Promise<void> {
  if (unfinished && v.is(schema, unfinished))
    await browser.storage.session.set({ [key]: unfinished });
  else await browser.storage.session.remove(key);
}

export async function unfinished(): Promise<Unfinished | undefined> {
  const { [key]: raw } = await browser.storage.session.get(key);
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
}
