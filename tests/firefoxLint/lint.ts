import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { installApart } from '../installApart';
import { reasonFor } from './reasons';

const here = 'tests/firefoxLint';
const build = join('.output', 'firefox-mv3');
const linter = join(here, 'node_modules', 'addons-linter', 'bin', 'addons-linter');

const message = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
});
const report = v.object({
  errors: v.array(message),
  warnings: v.array(message),
  notices: v.array(message),
});

/**
 * `npm run lint:firefox`: the linter of Firefox's store on the build for Firefox. Fails at any
 * error, and at a warning or notice for which no reason is known.
 */
function main(): void {
  installApart(here);
  const { errors, warnings, notices } = v.parse(report, JSON.parse(run()));
  const told = [...warnings, ...notices].map((each) => ({
    ...each,
    reason: reasonFor(each, () => around(each)),
  }));
  for (const { code, message: text, file } of errors)
    console.error(`ERROR ${code} ${file}: ${text}`);
  for (const { code, file, reason } of told)
    console.log(`${code} ${file}: ${reason ?? 'NOT EXPLAINED'}`);
  const bad = errors.length + told.filter(({ reason }) => !reason).length;
  console.log(`${errors.length} errors, ${told.length} warnings and notices, ${bad} not explained`);
  if (bad > 0) process.exitCode = 1;
}

/** The report as JSON; the linter ends with 1 when it found an error, and prints all the same. */
function run(): string {
  const options = { encoding: 'utf8', maxBuffer: 1e8 } as const;
  try {
    return execFileSync(process.execPath, [linter, build, '--output', 'json'], options);
  } catch (error) {
    const { stdout } = v.parse(v.object({ stdout: v.pipe(v.string(), v.minLength(1)) }), error);
    return stdout;
  }
}

/** The code that a message is about. */
function around({ file, line = 1, column = 0 }: v.InferOutput<typeof message>): string {
  if (!file) return '';
  const code = readFileSync(join(build, file), 'utf8').split('\n')[line - 1] ?? '';
  return code.slice(Math.max(0, column - 40), column + 60);
}

main();
