import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { locales } from '../../content/text';
import { installApart } from '../installApart';
import { linesOf } from './sample';
import { mutationTable } from './table';

const here = 'tests/mutation';
const stryker = `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`;

/** The texts: nothing of them runs. Whether a word is a good one no test can tell. */
const texts = locales.flatMap((locale) => [
  `content/text/${locale}.ts`,
  `content/text/${locale}/*.ts`,
]);
const onlyTests = ['test', 'sample', 'd'].map((kind) => `**/*.${kind}.ts`);
const leftOut = [...texts, ...onlyTests];

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Tries only so many lines in a hundred, drawn by lot; what is named are folders then. */
    sample: { type: 'string' },
    /** Another seed draws other lines. */
    seed: { type: 'string', default: '2026' },
  },
});

/**
 * `npm run mutation`: changes the sources of content/ and state/ in small ways, one at a time, and
 * sees whether a unit test of the same room notices. `-- FILE…` tries some files or globs anew;
 * without, what was tried before and has not changed since is left out. Many hours for everything;
 * `--sample 10` draws a tenth of all lines by lot, which takes a tenth of that.
 */
function run(files: string[]): void {
  const share = Number(asked.sample ?? 100) / 100;
  if (!(share > 0 && share <= 1)) throw new Error('A sample is a number of lines in a hundred.');
  installApart(here);
  for (const room of ['content', 'state']) {
    const named = files.filter((file) => file.startsWith(`${room}/`));
    if (files.length > 0 && named.length === 0) continue;
    const folders = named.length > 0 ? named : [`${room}/`];
    const all = named.length > 0 ? named : [`${room}/**/*.ts`];
    const some = asked.sample ? folders.flatMap((each) => linesOf(each, share, asked.seed)) : all;
    tryRoom(room, some, files.length > 0);
  }
  console.log(mutationTable());
}

/** @param anew what a test imports may have changed: Stryker looks at sources and tests alone */
function tryRoom(room: string, files: readonly string[], anew: boolean): void {
  const sources = [...files, ...leftOut.map((glob) => `!${glob}`)];
  const { status } = spawnSync(
    process.execPath,
    [
      ...[stryker, 'run', `${here}/stryker.config.json`],
      ...(anew ? ['--force'] : []),
      ...['--mutate', sources.join(), '--testFiles', `${room}/**/*.test.ts`],
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`The run of ${room} did not end well.`);
}

run(positionals);
