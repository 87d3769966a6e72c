import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { budgets } from './budgets';
import { packageVersion } from './makePackages';
import { sizeOf } from './sizes';
import { lastReleaseFile, sizeTable } from './sizeTable';

/**
 * `npm run sizes`: what is shipped beside its budgets; `npm run zip` first. `--released` keeps the
 * sizes as those of the last release, to which the next ones are compared.
 */
const { values } = parseArgs({ options: { released: { type: 'boolean' } } });
const rows = sizeTable();
for (const { line } of rows) console.log(line);
if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
if (values.released) {
  const sizes = Object.fromEntries(budgets.map((budget) => [budget.name, sizeOf(budget)]));
  const kept = { version: packageVersion(), sizes };
  writeFileSync(lastReleaseFile, `${JSON.stringify(kept, undefined, 2)}\n`);
}
