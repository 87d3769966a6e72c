import { startPractice } from '../practiceServer';
import { chromiumBench } from './chromium';
import type { Bench } from './driver';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import { tortureExtra } from './serve';
import { type Outcome, tryOne } from './tryOne';

/**
 * `npm run torture`: every scenario in every browser, as a table, on the build in `.output`; with
 * ids behind it, only these (`npm run torture -- G "320 px"`). Ends with an error when one fails.
 */
async function run(only: string[]): Promise<void> {
  const wanted = scenarios.filter(({ id }) => only.length === 0 || only.includes(id));
  const practice = await startPractice({ extra: tortureExtra });
  const benches: Bench[] = [await chromiumBench(practice.port)];
  const start = Date.now();
  let failed = 0;
  try {
    console.log(
      row(
        '',
        'scenario',
        benches.map(({ name }) => name),
      ),
    );
    for (const scenario of wanted) {
      const outcomes: Outcome[] = [];
      for (const bench of benches) outcomes.push(await tryOne(scenario, bench));
      failed += outcomes.filter(({ state }) => state === 'fails').length;
      tell(scenario, benches, outcomes);
    }
  } finally {
    for (const bench of benches) await bench.close();
    await practice.close();
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n${wanted.length} scenarios, ${failed} failed, ${seconds} s`);
  if (failed > 0 || wanted.length === 0) process.exitCode = 1;
}

function row(id: string, title: string, cells: string[]): string {
  return [id.padEnd(16), title.padEnd(86), ...cells.map((cell) => cell.padEnd(10))].join(' ');
}

/** One row, and under it what was measured; once, where all browsers measured the same. */
function tell({ id, title }: Scenario, benches: Bench[], outcomes: Outcome[]): void {
  console.log(
    row(
      id,
      title,
      outcomes.map(({ state }) => state),
    ),
  );
  const all = [...new Set(outcomes.map(({ told }) => told))];
  for (const [at, { told }] of outcomes.entries()) {
    if (all.length > 1) console.log(`${' '.repeat(19)}${benches[at]?.name}: ${told}`);
    else if (at === 0) console.log(`${' '.repeat(19)}${told}`);
  }
}

await run(process.argv.slice(2));
