import { parseArgs } from 'node:util';
import { startPractice } from '../practiceServer';
import { chromiumBench } from './chromium';
import { columnOf } from './column';
import { firefoxBench } from './firefox';
import { peerColumns } from './peers/columns';
import { scenarios } from './scenarios';
import { tortureExtra } from './serve';
import { passed, row, tell } from './table';
import type { Outcome } from './tryOne';

const browsers = { chromium: chromiumBench, firefox: firefoxBench };

/**
 * `npm run torture`: every scenario in every browser, as a table, on the builds in `.output`.
 * `--browser firefox` for one browser, `--only G --only "320 px"` for some scenarios. With
 * `--peers`, four tour libraries are tried in Chromium on the same pages beside ours. Ends with an
 * error when one of ours fails; what a browser has no way to show is told as not tried.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      browser: { type: 'string', multiple: true, default: Object.keys(browsers) },
      peers: { type: 'boolean', default: false },
    },
  });
  const { only, peers } = values;
  const wanted = scenarios.filter(({ id }) => only.length === 0 || only.includes(id));
  const practice = await startPractice({ extra: tortureExtra });
  const columns = [];
  const start = Date.now();
  const failed: string[] = [];
  try {
    for (const name of values.browser) columns.push(columnOf(await open(name)(practice.port)));
    if (peers) columns.push(...(await peerColumns(practice.port)));
    console.log(
      row(
        '',
        'scenario',
        columns.map(({ name }) => name),
      ),
    );
    const all: Outcome[][] = [];
    for (const scenario of wanted) {
      const outcomes: Outcome[] = [];
      for (const column of columns) outcomes.push(await column.tryIt(scenario));
      for (const [at, { state }] of outcomes.entries())
        if (state === 'fails' && !columns[at]?.peer)
          failed.push(`${scenario.id} in ${columns[at]?.name}`);
      tell(scenario, columns, outcomes);
      all.push(outcomes);
    }
    if (peers) console.log(`\n${row('', 'passed, of those that apply', passed(all))}`);
  } finally {
    for (const column of columns) await column.close();
    await practice.close();
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n${wanted.length} scenarios, ${failed.length} failed, ${seconds} s`);
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  if (failed.length > 0 || wanted.length === 0) process.exitCode = 1;
}

function open(name: string): (typeof browsers)['chromium' | 'firefox'] {
  const bench = browsers[name as keyof typeof browsers];
  if (!bench) throw new Error(`--browser is one of: ${Object.keys(browsers).join(', ')}`);
  return bench;
}

await run();
