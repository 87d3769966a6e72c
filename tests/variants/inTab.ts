import type { Page as Tab } from '@playwright/test';
import type { InPage } from './bundle';

declare global {
  /** The bundle of inPage/entry.ts, where it has been run. */
  var variants: InPage;
}

/** Runs the bundle in the document that a tab shows, once. The context must bypass the CSP. */
export async function equip(tab: Tab, script: string): Promise<void> {
  await tab.evaluate(`if (!globalThis.variants) {${script}}`);
}
