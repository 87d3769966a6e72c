import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { type Page, pages } from '../../content/pages';

/** Real pages made by others. They lie beside the project, not in it, and may be missing. */
const folder = resolve('..', 'shared', 'pages');

const givenSchema = v.array(
  v.object({
    file: v.string(),
    url: v.pipe(v.string(), v.url()),
    page: v.nullable(v.picklist(pages)),
    journey: v.boolean(),
  }),
);

/** One given page: where it is served, what it must be named, and how it was reached. */
export interface Given {
  file: string;
  url: string;
  /** null: the guide must keep silent, though it may ask on a card form. */
  page: Page | null;
  /** Reached after a refill was begun in the same tab. */
  journey: boolean;
}

/** The given pages with their labels; undefined where the folder is missing. */
export function givenPages(): Given[] | undefined {
  const labels = join(folder, 'pages.json');
  if (!existsSync(labels)) return undefined;
  return v.parse(givenSchema, JSON.parse(readFileSync(labels, 'utf8')));
}

/** The page itself, as it is to be served. */
export function htmlOf(given: Given): string {
  return readFileSync(join(folder, given.file), 'utf8');
}
