import type { Page as Tab } from '@playwright/test';
import type { Locale, T } from '../../content/text';
import type { Launched } from '../browser';

/** Where the views of the extension's own pages are gone through: one browser, one language. */
export interface Place {
  guide: Launched;
  lang: Locale;
  t: T;
  /** Called with each state that a page is in. */
  look(page: Tab, name: string): Promise<void>;
}

/** Goes through every state of one place: empty, full, waiting, refused, with a form open. */
export type Views = (place: Place) => Promise<void>;
