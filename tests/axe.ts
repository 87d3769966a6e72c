import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page as Tab } from '@playwright/test';
import type axe from 'axe-core';
import type { Locale } from '../content/text';

/**
 * The language in which what is dark is asked about where all are gone through: what is seen is the
 * same in each but for its words, and a colour does not know what is written in it. In light all else
 * of axe is asked in every one.
 */
export const inDark: Locale = 'zh-CN';

/** The whole of axe-core, to be evaluated in a page. */
export const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * What axe-core objects to in a tab, one line each: rule, element, why. Throws when a rule had
 * nothing to look at, for then nothing was tried.
 * @param only these rules; all by default, and at least ten of them must have passed on something
 * @param without this rule
 */
export async function axeFinds(
  tab: Tab,
  only?: readonly string[],
  without?: string,
): Promise<string[]> {
  // Over the debugging protocol: no content policy is asked.
  if (!(await tab.evaluate('"axe" in globalThis'))) await tab.evaluate(axeSource);
  const { passed, found } = await tab.evaluate(
    async ([only, without]) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe }; // put there just now
      const { passes, violations } = await tool.run(document, {
        resultTypes: ['violations'],
        rules: {
          'target-size': { enabled: true },
          ...(without && { [without]: { enabled: false } }),
        },
        ...(only && { runOnly: { type: 'rule', values: [...only] } }),
      });
      // To hand over all that axe tells took a fifth of the time.
      return {
        passed: passes.length,
        found: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
        ),
      };
    },
    [only, without] as const,
  );
  if (passed < (only?.length ?? 10))
    throw new Error(`only ${passed} rules of axe had anything to look at`);
  return found;
}
