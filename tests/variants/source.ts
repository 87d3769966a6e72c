import type { Page } from '../../content/pages';

/** One page that variants are made of. */
export interface Source {
  /** Unique; no spaces. */
  name: string;
  url: string;
  html: string;
  /** What it is; null: the guide has nothing to say. */
  page: Page | null;
  /** Reached only after a refill was begun in the same tab. */
  journey: boolean;
  /** It holds a card form, on which the guide may ask. */
  cardForm: boolean;
}
