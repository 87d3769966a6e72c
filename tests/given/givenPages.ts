import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { type Page, pages } from '../../content/pages';

/** Real pages made by others: not in the project, and perhaps not here. */
const shared = resolve(process.env.GIVEN_PAGES ?? join('..', 'shared', 'pages'));
/** Pages rebuilt from outlines that users sent (`npm run pages:add`). */
export const outlines = resolve('tests', 'given', 'outlines');

const givenSchema = v.array(
  v.object({
    file: v.string(),
    url: v.pipe(v.string(), v.url()),
    page: v.nullable(v.picklist(pages)),
    journey: v.boolean(),
  }),
);

/** How a page is labelled: where it is served, what it must be named, and how it was reached. */
export interface Label {
  file: string;
  url: string;
  /** null: the guide must keep silent, though it may ask on a card form. */
  page: Page | null;
  /** Reached after a refill was begun in the same tab. */
  journey: boolean;
}

/** One given page with its label. */
export interface Given extends Label {
  folder: string;
}

/** Said of a run without the pages of others. */
export const skipped =
  'skipped: the given pages of others are not here (GIVEN_PAGES names their folder)';

export function hasShared(): boolean {
  return existsSync(join(shared, 'pages.json'));
}

/** All given pages: those of others, where they are there, then those made from outlines. */
export function givenPages(): Given[] {
  return [...(hasShared() ? labelled(shared) : []), ...labelled(outlines)];
}

function labelled(folder: string): Given[] {
  return labelsIn(folder).map((label) => ({ ...label, folder }));
}

/** The labels of a folder's pages. Throws where they are not in the shape they must have. */
export function labelsIn(folder: string): Label[] {
  return v.parse(givenSchema, JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')));
}

/** The page itself, as it is to be served. */
export function htmlOf({ folder, file }: Given): string {
  return readFileSync(join(folder, file), 'utf8');
}
