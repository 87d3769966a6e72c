import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  return { file, text, code: text.replace(/^\s*#.*$/gm, '') };
});

test('there are workflows to test and to release', () => {
  expect(workflows.map(({ file }) => file)).toEqual(['release.yml', 'test.yml']);
});

test.each(workflows)(
  '$file: every action is held to a commit, with its version beside it',
  ({ code }) => {
    const uses = [...code.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test('one action has one commit everywhere', () => {
  const all = workflows.flatMap(({ code }) => [...code.matchAll(/uses: ([^@]+)@(\S+)/g)]);
  const pins = new Map<string, Set<string>>();
  for (const [, name = '', commit = ''] of all)
    pins.set(name, (pins.get(name) ?? new Set()).add(commit));
  expect([...pins].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

test.each(workflows)('$file: reads only, unless a job says what else and why', ({ code, text }) => {
  expect(code).toMatch(/^permissions:\n {2}contents: read$/m);
  const more = [...text.matchAll(/^ {6}[\w-]+: write(.*)$/gm)];
  expect(code.match(/: write/g) ?? []).toHaveLength(more.length);
  for (const [line, reason] of more) expect(reason, line).toMatch(/ # \w/);
});

test.each(workflows)('$file: no job that installs packages may write', ({ code }) => {
  const jobs = code.split(/^ {2}(?=[\w-]+:$)/m).slice(1);
  expect(jobs.length).toBeGreaterThan(0);
  const both = jobs.filter((job) => /npm (ci|i|install|run|test)/.test(job) && /: write/.test(job));
  expect(both).toEqual([]);
});

const stepsOf = (code: string) => code.split(/^ {6}- /m).slice(1);

// Else the action finds nothing there, and a release ends after all of its tests.
test('what is uploaded out of a hidden folder is let through', () => {
  const hidden = workflows
    .flatMap(({ code }) => stepsOf(code))
    .filter((step) => step.includes('actions/upload-artifact@') && /(?:^|[\s/])\.\w/m.test(step));
  expect(hidden).toHaveLength(1);
  for (const step of hidden) expect(step).toContain('include-hidden-files: true');
});

test.each(workflows)('$file: what is installed is what the mirror has now', ({ code }) => {
  const scripts = code.split('\n').filter((line) => line.includes('apt-get install'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toMatch(/apt-get update && sudo apt-get install/);
});

test.each(workflows)(
  '$file: nothing that comes from outside is pasted into a script',
  ({ code }) => {
    const scripts = [...code.matchAll(/^( +)(?:- )?run: ((?:.*)(?:\n\1 {2,}.*)*)/gm)].map(
      ([all]) => all,
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  },
);

test.each(workflows)(
  '$file: a job ends even when it hangs, and leaves no token behind',
  ({ code }) => {
    expect(code.match(/timeout-minutes:/g)).toHaveLength(code.match(/runs-on:/g)?.length ?? 0);
    expect(code.match(/persist-credentials: false/g)).toHaveLength(
      code.match(/actions\/checkout@/g)?.length ?? 0,
    );
    expect(code).not.toContain('pull_request_target');
  },
);
