import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page as Tab } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core objects to in a tab, one line each: rule, element, why. Throws when hardly a rule
 * had anything to look at, for then nothing was tried.
 */
export async function axeFinds(tab: Tab): Promise<string[]> {
  await tab.evaluate(source); // over the debugging protocol: no content policy is asked
  const { passes, violations } = await tab.evaluate(() => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe }; // put there just now
    return tool.run(document, { resultTypes: ['violations'] });
  });
  if (passes.length < 10) throw new Error(`axe looked at ${passes.length} rules only`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
