import { parseArgs } from 'node:util';
import { startPractice } from '../practiceServer';
import { chromiumBench } from './chromium';
import type { Bench } from './driver';
import { firefoxBench } from './firefox';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import { tortureExtra } from './serve';
import { type Outcome, tryOne } from './tryOne';

const browsers = { chromium: chromiumBench, firefox: firefoxBench };

/**
 * `npm run torture`: every scenario in every browser, as a table, on the builds in `.output`.
 * `--browser firefox` for one browser, `--only G --only "320 px"` for some scenarios. Ends with an
 * error when one fails, or cannot be tried.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      browser: { type: 'string', multiple: true, default: Object.keys(browsers) },
    },
  });
  const { only } = values;
  const wanted = scenarios.filter(({ id }) => only.length === 0 || only.includes(id));
  const practice = await startPractice({ extra: tortureExtra });
  const benches: Bench[] = [];
  const start = Date.now();
  const failed: string[] = [];
  try {
    for (const name of values.browser) benches.push(await open(name)(practice.port));
    const names = benches.map(({ name }) => name);
    console.log(row('', 'scenario', names));
    for (const scenario of wanted) {
      const outcomes: Outcome[] = [];
      for (const bench of benches) outcomes.push(await tryOne(scenario, bench));
      for (const [at, { state }] of outcomes.entries())
        if (state !== 'passes') failed.push(`${scenario.id} in ${names[at]}`);
      tell(scenario, names, outcomes);
    }
  } finally {
    for (const bench of benches) await bench.close();
    await practice.close();
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n${wanted.length} scenarios, ${failed.length} failed, ${seconds} s`);
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  if (failed.length > 0 || wanted.length === 0) process.exitCode = 1;
}

function open(name: string): (port: number) => Promise<Bench> {
  const bench = browsers[name as keyof typeof browsers];
  if (!bench) throw new Error(`--browser is one of: ${Object.keys(browsers).join(', ')}`);
  return bench;
}

function row(id: string, title: string, cells: string[]): string {
  return [id.padEnd(16), title.padEnd(86), ...cells.map((cell) => cell.padEnd(10))].join(' ');
}

/** One row, and under it what was measured; once, where all browsers measured the same. */
function tell({ id, title }: Scenario, names: string[], outcomes: Outcome[]): void {
  console.log(
    row(
      id,
      title,
      outcomes.map(({ state }) => state),
    ),
  );
  const all = [...new Set(outcomes.map(({ told }) => told))];
  for (const [at, { told }] of outcomes.entries()) {
    if (all.length > 1) console.log(`${' '.repeat(19)}${names[at]}: ${told}`);
    else if (at === 0) console.log(`${' '.repeat(19)}${told}`);
  }
}

await run();
