import { parseArgs } from 'node:util';
import { allSubjects } from '../bench/subjects';
import { startPractice } from '../practiceServer';
import { chromiumBench } from './chromium';
import type { Bench } from './driver';
import { tryPeer } from './peers/tryPeer';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import { tortureExtra } from './serve';
import { type Outcome, tryOne } from './tryOne';

/** One column of the table. */
interface Column {
  name: string;
  /** A peer may fail: the run does not. */
  peer?: true;
  tryIt(scenario: Scenario): Promise<Outcome>;
  close(): Promise<void>;
}

/**
 * `npm run torture`: every scenario in every browser, as a table, on the build in `.output`; with
 * ids behind it, only these (`npm run torture -- G "320 px"`). Ends with an error when one fails.
 * With `--peers`, four tour libraries are tried on the same pages beside ours.
 */
async function run(only: string[], withPeers: boolean): Promise<void> {
  const wanted = scenarios.filter(({ id }) => only.length === 0 || only.includes(id));
  const practice = await startPractice({ extra: tortureExtra });
  const columns = [
    columnOf(await chromiumBench(practice.port)),
    ...(withPeers ? await peerColumns(practice.port) : []),
  ];
  const start = Date.now();
  const all: Outcome[][] = [];
  let failed = 0;
  try {
    console.log(row('', 'scenario', columns));
    for (const scenario of wanted) {
      const outcomes: Outcome[] = [];
      for (const column of columns) outcomes.push(await column.tryIt(scenario));
      failed += outcomes.filter(
        ({ state }, index) => state === 'fails' && !columns[index]?.peer,
      ).length;
      tell(scenario, columns, outcomes);
      all.push(outcomes);
    }
    if (withPeers) console.log(`\n${row('', 'passed, of those that apply', columns, passed(all))}`);
  } finally {
    for (const column of columns) await column.close();
    await practice.close();
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n${wanted.length} scenarios, ${failed} failed, ${seconds} s`);
  if (failed > 0 || wanted.length === 0) process.exitCode = 1;
}

function columnOf(bench: Bench): Column {
  return {
    name: bench.name,
    tryIt: (scenario) => tryOne(scenario, bench),
    close: () => bench.close(),
  };
}

/** One browser for each peer, with nothing else in it. */
async function peerColumns(port: number): Promise<Column[]> {
  const { subjects, remove } = await allSubjects();
  const columns: Column[] = [];
  for (const { name, dir, surface } of subjects) {
    if (!surface || surface.ours) continue;
    const bench = await chromiumBench(port, dir);
    columns.push({
      ...columnOf(bench),
      name,
      peer: true,
      tryIt: (scenario) => tryPeer(scenario, bench, surface),
    });
  }
  const [last] = columns.slice(-1);
  const close = last?.close;
  if (last && close)
    last.close = async () => {
      await close();
      remove();
    };
  return columns;
}

function row(
  id: string,
  title: string,
  columns: Column[],
  cells: readonly string[] = columns.map(({ name }) => name),
): string {
  return [id.padEnd(16), title.padEnd(86), ...cells.map((cell) => cell.padEnd(13))].join(' ');
}

/** How many each passed of those that it was tried on. */
function passed(all: Outcome[][]): string[] {
  return (all[0] ?? []).map((_, index) => {
    const states = all.map((outcomes) => outcomes[index]?.state);
    const tried = states.filter((state) => state === 'passes' || state === 'fails');
    return `${tried.filter((state) => state === 'passes').length} of ${tried.length}`;
  });
}

/** One row, and under it what was measured; once, where all measured the same. */
function tell({ id, title }: Scenario, columns: Column[], outcomes: Outcome[]): void {
  const states = outcomes.map(({ state }) => state);
  console.log(row(id, title, columns, states));
  const all = new Set(outcomes.map(({ told }) => told));
  for (const [at, { state, told }] of outcomes.entries()) {
    if (state === 'n/a') continue;
    if (all.size > 1) console.log(`${' '.repeat(19)}${columns[at]?.name}: ${told}`);
    else if (at === 0) console.log(`${' '.repeat(19)}${told}`);
  }
}

const { values, positionals } = parseArgs({
  options: { peers: { type: 'boolean', default: false } },
  allowPositionals: true,
});
await run(positionals, values.peers);
