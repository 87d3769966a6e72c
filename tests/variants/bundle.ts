import { inPageScript } from '../inPage';

/** What the bundle offers in the page. */
export type InPage = typeof import('./inPage/entry');

/** The product's recognition and the changes, as one script that sets `globalThis.variants`. */
export const bundle = (): Promise<string> =>
  inPageScript('tests/variants/inPage/entry.ts', 'variants');
