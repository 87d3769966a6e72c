import { existsSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { runsAs } from './runsAs';

/** The rows of SECURITY.md that name a proof: promise, file, test. */
const rows = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\|(.+)\|(.+)\|(.+)\|$/gm)]
  .map((row) => row.slice(1).map((cell) => cell.trim()))
  .filter(([, file]) => file !== 'file' && !/^-+$/.test(file ?? ''));

it('names a proof for every promise', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) expect(row.every((cell) => cell !== '')).toBe(true);
});

test.each(rows)('%s: in %s', (_, file = '', name = '') => {
  expect(existsSync(file), 'the file is there').toBe(true);
  expect(file, 'and one that runs').toMatch(
    /\.(test|spec)\.tsx?$|^tests\/(torture\/scenarios|e2e\/guide)/,
  );
  const text = readFileSync(file, 'utf8');
  // What holds for every test is no test of its own.
  if (file === 'tests/e2e/guide.ts') expect(text).toContain(name);
  else expect(runsAs(name, text), 'a test of this name runs').toBe(true);
});
