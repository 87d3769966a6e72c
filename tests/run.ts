import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser';
import { type Failure, failuresOfPlaywright, failuresOfVitest } from './failures';
import { findFirefox } from './firefox';
import { sizeTable } from './packages/sizeTable';
import { countPlaywright, countVitest, type Tally } from './tally';

/**
 * `npm test`: everything, one after the other, even when something before it failed. The last line
 * is `N passed, N failed`, and `N skipped` where some were; each check that is no test counts as one.
 */
async function run(): Promise<void> {
  const reports = mkdtempSync(join(tmpdir(), 'refill-guide-'));
  const unitReport = join(reports, 'unit.json');
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const named: Failure[] = [];
  const add = (name: string, tally: Tally) => {
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    if (tally.failed > 0) failures.push(`${name} (${tally.failed})`);
  };
  const check = async (name: string, ...command: string[]) => {
    const ok = await passes(name, command);
    add(name, { passed: Number(ok), failed: Number(!ok), skipped: 0 });
    return ok;
  };

  await check('types', 'tsc', '--noEmit');
  await check('lint', 'biome', 'check', '.');
  await check('dead code', 'knip');

  const jsonToo = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const unitOk = await passes('unit tests', ['vitest', 'run', ...jsonToo]);
  add('unit tests', read(unitReport, unitOk, countVitest));
  named.push(...readFailures(unitReport, failuresOfVitest));

  // Builds for every browser, twice; the last builds are what is tried end to end.
  const built = await check('builds and packages', 'tsx', 'tests/packages/zip.ts', '--check');
  console.log('\n── sizes');
  for (const { name, ok, line } of sizeTable()) {
    console.log(line);
    add(`size: ${name}`, { passed: Number(ok), failed: Number(!ok), skipped: 0 });
  }

  if (built && browsersThere()) {
    for (const projects of [['measured'], ['long', 'others']]) {
      const name = `end to end, ${projects.join(' and ')}`;
      const report = join(reports, `${projects[0]}.json`);
      const command = ['playwright', 'test', ...projects.map((each) => `--project=${each}`)];
      const e2eOk = await passes(name, command, { E2E_REPORT: report });
      add(name, read(report, e2eOk, countPlaywright));
      named.push(...readFailures(report, failuresOfPlaywright));
    }
  } else {
    add('end to end', { passed: 0, failed: 1, skipped: 0 });
  }

  rmSync(reports, { recursive: true, force: true });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  // Once more at the end, where whoever sees only the end of a long run finds them.
  for (const { name, error } of named) console.log(`\n✘ ${name}\n${error}`);
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  if (total.failed > 0) process.exitCode = 1;
}

/** Runs a tool of this project with its output shown; true when it ended well. */
function passes(
  name: string,
  command: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const shell = process.platform === 'win32'; // npx is a batch file there
    const child = spawn('npx', ['--no-install', ...command], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell,
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * The counts of a report. No report, no tests in it, or a tool that failed although no test did:
 * each is a failure, so that a run which tested nothing never looks well.
 */
function read(file: string, ok: boolean, count: (report: unknown) => Tally): Tally {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    tally = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`No report to count: ${error instanceof Error ? error.message : error}`);
  }
  const nothing = tally.passed === 0 || !ok;
  return nothing && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The failures named in a report; none where there is no report, which `read` has counted. */
function readFailures(file: string, find: (report: unknown) => Failure[]): Failure[] {
  try {
    return find(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** Found, or installed, before the tests that are timed. */
function browsersThere(): boolean {
  try {
    findBrowser();
    findFirefox();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

await run();
