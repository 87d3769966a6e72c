import type { Page } from '../../../content/pages';
import type { Random } from '../inPage/random';

/** In the order in which changes of several families are applied to one page. */
export const families = [
  'words',
  'text',
  'fields',
  'names',
  'order',
  'load',
  'pay',
  'wrap',
  'hidden',
  'over',
] as const;
type Family = (typeof families)[number];

/** The page that is changed. */
export interface Ground {
  document: Document;
  /** What the page is about; a change that moves it leaves it connected. */
  main: HTMLElement;
  /** What the page is, so that a hidden copy of another step is one of another. */
  page: Page | null;
}

/** One difference between two real pages of the same kind. */
export interface Change {
  /** `family.detail`, unique. */
  name: string;
  family: Family;
  /** Which difference of the real world it stands for. */
  standsFor: string;
  /** Too little may be left to name the page: silence is right then. */
  silenceIsRight?: true;
  /** @returns false when there is nothing on this page that it could change */
  apply(ground: Ground, random: Random): boolean;
}
