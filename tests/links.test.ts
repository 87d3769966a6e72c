import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pages as kinds } from '../content/pages';

const inFolder = (folder: string, recursive: boolean) =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
const pages = [...inFolder('.', false), ...inFolder('docs', true), ...inFolder('store', true)];

test('every link to a file of ours leads to one', () => {
  expect(pages.length).toBeGreaterThan(0);
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

// A kind that cannot be chosen is labelled as another, and from then on tests demand the wrong one.
test('every kind of page can be named by who meets one', () => {
  const told = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, listed = ''] = /`--page` is what[^`]*`([^`]*)`/.exec(told) ?? [];
  expect(listed.split(' ')).toEqual(kinds);
  const form = readFileSync('.github/ISSUE_TEMPLATE/1-page.yml', 'utf8');
  const [, options = ''] =
    /label: What is the page\?[\s\S]*?options:\n((?: {8}- .*\n)+)/.exec(form) ?? [];
  expect(options.match(/^ {8}- /gm)).toHaveLength(kinds.length + 1); // and none of them
});

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

test('every command of our own is told of', () => {
  const told = readFileSync('README.md', 'utf8') + readFileSync('CONTRIBUTING.md', 'utf8');
  const own = Object.keys(scripts).filter((name) => scripts[name]?.startsWith('tsx '));
  expect(own.length).toBeGreaterThan(10);
  for (const name of own) expect(told).toMatch(new RegExp(`npm (run )?${name}(?![\\w:])`));
});

test('every command that is told of is there', () => {
  const missing = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)]
      .map(([, run, short]) => run ?? short ?? '')
      .filter((name) => !(name in scripts))
      .map((name) => `${page}: ${name}`),
  );
  expect(missing).toEqual([]);
});
