import { spawnSync } from 'node:child_process';
import { installApart } from '../installApart';
import { mutationTable } from './table';

const here = 'tests/mutation';

/**
 * `npm run mutation`: changes the sources of content/ and state/ in small ways, one at a time, and
 * sees whether a unit test notices. `-- FILE…` for some files or globs; results of others are kept
 * in .output/mutation until their sources change. Hours for everything.
 */
function run(files: string[]): void {
  installApart(here);
  const stryker = `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const some = files.length > 0 ? ['--mutate', [...files, '!**/*.{test,sample}.ts'].join()] : [];
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', `${here}/stryker.config.json`, ...some],
    { stdio: 'inherit' },
  );
  if (status === 0) console.log(mutationTable());
  else process.exitCode = 1;
}

run(process.argv.slice(2));
