import type { Page } from '../pages';
import type { Origin } from './carrier';

/** What many signs have in common: see Origin. */
export type Source = Omit<Origin, 'id'>;

/**
 * Where a sign was learnt. Only tests, and who asks why a page was told, read that: what is shipped
 * does without, which is a fortieth of the script in every page.
 * @param id unique among the signs of the page, which is put before it
 */
export function origin(page: Page, id: string, source: Source): Origin | undefined {
  return import.meta.env?.PROD ? undefined : { id: `${page}.${id}`, ...source };
}
