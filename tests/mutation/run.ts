import { spawnSync } from 'node:child_process';
import { locales } from '../../content/text';
import { installApart } from '../installApart';
import { mutationTable } from './table';

const here = 'tests/mutation';
const stryker = `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`;

/** The texts: nothing of them runs. Whether a word is a good one no test can tell. */
const texts = locales.flatMap((locale) => [
  `content/text/${locale}.ts`,
  `content/text/${locale}/*.ts`,
]);
const onlyTests = ['test', 'sample', 'd'].map((kind) => `**/*.${kind}.ts`);

/**
 * `npm run mutation`: changes the sources of content/ and state/ in small ways, one at a time, and
 * sees whether a unit test of the same room notices. `-- FILE…` tries some files or globs anew;
 * without, what was tried before and has not changed since is left out. Many hours for everything.
 */
function run(files: string[]): void {
  installApart(here);
  for (const room of ['content', 'state']) {
    const some =
      files.length > 0 ? files.filter((file) => file.startsWith(`${room}/`)) : [`${room}/**/*.ts`];
    if (some.length > 0) tryRoom(room, some, files.length > 0);
  }
  console.log(mutationTable());
}

/** @param anew what a test imports may have changed: Stryker looks at sources and tests alone */
function tryRoom(room: string, files: readonly string[], anew: boolean): void {
  const sources = [...files, ...[...texts, ...onlyTests].map((glob) => `!${glob}`)];
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

run(process.argv.slice(2));
