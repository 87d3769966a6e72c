import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { packSuffixes } from './packSuffixes';
import { type SuffixTree, unpackSuffixes } from './suffixes';

const library = dirname(createRequire(import.meta.url).resolve('tldts/package.json'));
const tree: SuffixTree = await import(
  /* @vite-ignore */ pathToFileURL(join(library, 'dist/es6/src/data/trie.js')).href
);
const unpacked = unpackSuffixes(packSuffixes(tree));

/** Every label below a node with its flag and what leads to it, in the order in which they stand. */
function listed(of: SuffixTree, root: number): string[] {
  const offsets = [0];
  for (let edge = 0; edge < of.edgeLength.length; edge++)
    offsets.push((offsets[edge] ?? 0) + (of.edgeLength[edge] ?? 0));
  const below = (node: number, after: string): string[] => {
    const all: string[] = [];
    for (let edge = of.edgeStart[node] ?? 0; edge < (of.edgeStart[node + 1] ?? 0); edge++) {
      const label = `${of.labelText.slice(offsets[edge], offsets[edge + 1])}${after}`;
      const child = of.edgeChild[edge] ?? 0;
      all.push(`${label} ${of.nodeFlags[child]}`, ...below(child, `.${label}`));
    }
    return all;
  };
  return below(root, '');
}

/** What is in ASCII, as the host of an address is. */
const inAscii = (rule: string) => /^[!-~]+ \d$/.test(rule);
/** Of what the list has at the top, only what more stands below: the rest is as if on no list. */
const isNeeded = (rule: string, _at: number, rules: string[]) =>
  !/^[a-z\d-]+ 1$/.test(rule) ||
  rules.some((other) => other.split(' ')[0]?.endsWith(`.${rule.slice(0, -2)}`));

it('unpacks every rule that a host can be told by, in the order in which they are searched', () => {
  const rules = listed(tree, tree.rulesRoot);
  expect(rules.length).toBeGreaterThan(9000);
  expect(listed(unpacked, unpacked.rulesRoot)).toEqual(rules.filter(inAscii).filter(isNeeded));
  const exceptions = listed(tree, tree.exceptionsRoot);
  expect(exceptions.length).toBeGreaterThan(5);
  expect(listed(unpacked, unpacked.exceptionsRoot)).toEqual(exceptions.filter(inAscii));
});

it('writes endings of registries, of companies, and what has something below it', () => {
  const made = unpackSuffixes('(com:!Apages)(uk/AcoAorg(sch:A*))\n(ck/Awww)\n');
  expect(listed(made, made.rulesRoot).sort()).toEqual(
    ['com 1', 'uk 0', 'pages.com 2', 'co.uk 1', 'org.uk 1', 'sch.uk 1', '*.sch.uk 1'].sort(),
  );
  expect(listed(made, made.exceptionsRoot)).toEqual(['ck 0', 'www.ck 1']);
  expect(packSuffixes(made)).toBe('(com:!Apages)(uk/AcoAorg(sch:A*))\n(ck/Awww)\n');
});
