import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lookCost } from '../cost/lookCost';
import { startPractice } from '../practiceServer';
import { block } from './block';
import { filesInPage, gzipped } from './bytes';
import { machine } from './machine';
import { bringToRest, type Resting } from './measures/idle';
import { guide } from './names';
import { page } from './page';
import { benchExtra } from './pages';
import { peers } from './peers';
import { plot } from './plot';
import { report } from './report';
import type { Results } from './results';
import type { Row, Samples } from './rows';
import { allSubjects, type Subject } from './subjects';

const { values: asked } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    'idle-minutes': { type: 'string', default: '10' },
    /** Print only; docs/ stays as it is. */
    dry: { type: 'boolean', default: false },
  },
});

/**
 * `npm run bench`: the built extension beside the peers, in one run. The rivals take turns, each
 * turn in a browser with a new profile, so that what else the machine does falls on all alike.
 * `--runs 3 --idle-minutes 1 --dry` gives a first impression.
 */
async function run(): Promise<void> {
  const [runs, idleMinutes] = [Number(asked.runs), Number(asked['idle-minutes'])];
  if (!(runs >= 1) || !(idleMinutes >= 0))
    throw new Error('--runs and --idle-minutes are numbers.');
  if (!existsSync('.output/chrome-mv3/manifest.json'))
    throw new Error('Build first: npm run build');
  const practice = await startPractice({ extra: benchExtra });
  const { subjects, remove } = await allSubjects();
  const names = peers.map(({ name }) => name);
  try {
    const results: Results = {
      machine: await machine(practice.port),
      runs,
      bytes: {},
      everywhereBytes: 0,
      samples: {},
      looks: await lookCost([1000, 10_000, 100_000]),
      idleMinutes,
      idle: {},
    };
    for (const { name, dir } of subjects) {
      if (!dir) continue;
      const { always, onDemand } = filesInPage(dir);
      results.bytes[name] = gzipped(dir, [...always, ...onDemand]);
      if (name === guide) results.everywhereBytes = gzipped(dir, always);
    }
    for (let round = 0; round < runs; round++) {
      // Another one begins each time: whoever comes first finds a cooler machine.
      const turn = round % subjects.length;
      for (const subject of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
        console.error(`run ${round + 1} of ${runs}: ${subject.name}`);
        for (const [row, value] of await whole(subject, practice.port))
          add(results.samples, row, subject.name, value);
      }
    }
    if (!results.samples['quiet script']?.[guide]?.length)
      throw new Error('Ours could not be measured once.');
    if (idleMinutes > 0) results.idle = await idle(subjects, practice.port, idleMinutes);
    const text = report(results, names);
    console.log(text);
    if (asked.dry) return;
    writeFileSync('docs/bench.json', `${JSON.stringify(results, null, 1)}\n`);
    writeFileSync('docs/bench.svg', plot(results, names));
    writeFileSync('docs/bench.md', page(text));
  } finally {
    remove();
    await practice.close();
  }
}

/**
 * One block's samples. A machine that was busy elsewhere may spoil a block; where it is spoilt three
 * times, it is left out, and the tables tell of how many samples they are.
 */
async function whole(subject: Subject, port: number): Promise<[Row, number][]> {
  for (let tries = 1; ; tries++) {
    const taken: [Row, number][] = [];
    try {
      await block(subject, port, (row, value) => taken.push([row, value]));
      return taken;
    } catch (error) {
      const why = error instanceof Error ? error.message : error;
      console.error(`${subject.name}, ${tries < 3 ? 'once more' : 'left out'}: ${why}`);
      if (tries === 3) return [];
    }
  }
}

/** All rest at the same time: idle is what they should be. */
async function idle(subjects: Subject[], port: number, minutes: number): Promise<Results['idle']> {
  console.error(`${minutes} idle minutes …`);
  const resting: [string, Resting][] = [];
  try {
    for (const subject of subjects)
      resting.push([subject.name, await bringToRest(subject, port, minutes)]);
    const counts = resting.map(async ([name, each]) => [name, await each.count()] as const);
    return Object.fromEntries(await Promise.all(counts));
  } finally {
    for (const [, each] of resting) await each.close();
  }
}

function add(samples: Samples, row: keyof Samples, name: string, value: number): void {
  const own = samples[row] ?? {};
  own[name] = [...(own[name] ?? []), Math.round(value * 100) / 100];
  samples[row] = own;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
