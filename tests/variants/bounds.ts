import { parseArgs } from 'node:util';
import { judge, type Verdict, verdicts } from './judge';
import { onSources } from './onSources';
import { planFor } from './plan';

/**
 * `npm run bounds`: what would come of higher or lower bounds. Prints a Markdown table of all
 * pages as they are and of a few variants of each, by how far the bound from which on a page is
 * told is moved. `--each N`: so many variants of a page.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '2026' }, each: { type: 'string', default: '8' } },
});
const seed = Number(values.seed);
const enough = Number(values.each);
const shifts = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;

type Counts = Record<Verdict, number>;
const none = (): Counts => ({ right: 0, asked: 0, silent: 0, wrong: 0 });
const asTheyAre = shifts.map(none);
const changed = shifts.map(none);

await onSources({}, async ({ tab, source }) => {
  const asked = [{ id: source.name, changes: [] }, ...planFor(source, seed, enough * 3)];
  const answers = await tab.evaluate(
    ([{ url, page }, asked, seed, enough, shifts]) =>
      variants.tryShifted({ url, page, asked, seed, enough }, shifts),
    [source, asked, seed, enough + 1, shifts] as const,
  );
  for (const { changes, seen } of answers) {
    shifts.forEach((_, index) => {
      const counts = (changes.length === 0 ? asTheyAre : changed)[index];
      if (counts) counts[judge(source, seen[index] ?? null, changes)]++;
    });
  }
});

const cells = (counts: Counts | undefined) => verdicts.map((verdict) => counts?.[verdict] ?? 0);
const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
console.log(row(['bound', ...verdicts, ...verdicts.map((verdict) => `variants ${verdict}`)]));
console.log(row(Array.from({ length: 1 + 2 * verdicts.length }, () => '---:')));
shifts.forEach((shift, index) => {
  const name = shift > 0 ? `+${shift}` : String(shift).replace('-', '−');
  console.log(row([name, ...cells(asTheyAre[index]), ...cells(changed[index])]));
});
