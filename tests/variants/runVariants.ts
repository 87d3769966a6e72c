import { changes } from './changes';
import type { Seen } from './inPage/entry';
import { judge, type Verdict } from './judge';
import { onSources } from './onSources';
import { askedBy, planFor, planOnly } from './plan';
import type { Source } from './source';

export interface VariantsOptions {
  seed: number;
  /** So many variants, spread evenly over the pages; of large ones fewer (see `costly`). */
  count: number;
  /**
   * Only pages whose name holds this; or, with the name of a change or a family of changes, only
   * those, on every page; or, with a whole variant's name, only that one again.
   */
  only?: string | undefined;
}

/** One variant and what came of it. */
export interface Tried {
  source: Source;
  id: string;
  changes: string[];
  seen: Seen | null;
  verdict: Verdict;
}

export interface VariantsResult {
  tried: Tried[];
  /** The pages as they are, unchanged. */
  baseline: Tried[];
  /** False when the given pages are not there and only the practice pages were changed. */
  hasGiven: boolean;
  /** Pages that were no longer the same once they were frozen: a fault of the tests. */
  spoilt: string[];
}

/** Changes every page in a real browser and looks at each variant with the product's recognition. */
export async function runVariants(options: VariantsOptions): Promise<VariantsResult> {
  const { seed, count, only = '' } = options;
  const [wanted = '', exact] = only.split('~');
  const byChange = changes.some(({ name, family }) => only === name || only === family);
  const isWanted = ({ name }: Source) =>
    byChange || (exact ? name === wanted : name.includes(wanted));
  const tried: Tried[] = [];
  const baseline: Tried[] = [];
  const spoilt: string[] = [];
  const { hasGiven } = await onSources(
    { isWanted },
    async ({ tab, source, before, after, pages }) => {
      if (JSON.stringify(before) !== JSON.stringify(after)) spoilt.push(source.name);
      baseline.push(triedOf(source, source.name, [], after));
      const share = 1 + Math.floor(source.html.length / costly);
      const enough = Math.ceil(count / pages / share);
      const planned = byChange ? planOnly(source, only) : planFor(source, seed, enough * 3);
      const asked = exact ? [askedBy(only)] : planned;
      const answers = await tab.evaluate(
        ([{ url, page }, asked, seed, enough]) =>
          variants.tryAll({ url, page, asked, seed, enough }),
        [source, asked, seed, enough] as const,
      );
      for (const { id, changes, seen } of answers) tried.push(triedOf(source, id, changes, seen));
    },
  );
  return { tried, baseline, hasGiven, spoilt };
}

/**
 * Characters of markup: a page of so many gets half the variants of a small one, of twice as many a
 * third, and so on, for a variant costs the more the larger its page. Eleven of 98 pages are so
 * large; with a third for those from 500,000 on alone, they took 54 of 120 seconds (2026-11).
 */
const costly = 140_000;

const triedOf = (source: Source, id: string, changes: string[], seen: Seen | null): Tried => ({
  source,
  id,
  changes,
  seen,
  verdict: judge(source, seen, changes),
});
