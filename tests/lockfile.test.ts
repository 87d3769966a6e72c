import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { licenceFile, listed } from './packages/licenceText';

const locked = v.object({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  link: v.optional(v.boolean()),
  license: v.optional(v.string()),
});
const lockfile = v.object({ packages: v.record(v.string(), locked) });
const wanted = v.object({
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});

const source = readFileSync('package-lock.json', 'utf8');
const packages = Object.entries(v.parse(lockfile, JSON.parse(source)).packages).filter(
  ([path]) => path !== '', // the project itself
);
const ours = v.parse(wanted, JSON.parse(readFileSync('package.json', 'utf8')));
const shipped = listed(readFileSync(licenceFile, 'utf8'));

test('every package is held to its bytes by sha512', () => {
  const loose = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(loose).toEqual([]);
});

test('all come from the one registry that npm is set to: no host, no repository, no folder', () => {
  expect(packages.filter(([, { resolved, link }]) => resolved || link)).toEqual([]);
  const elsewhere = Object.entries({ ...ours.dependencies, ...ours.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version), // exact versions only
  );
  expect(elsewhere).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
});

test('no package may ask to publish what is made with it', () => {
  const copyleft = packages.filter(([, { license }]) =>
    /(^|[^L])GPL|SSPL|BUSL/.test(license ?? ''),
  );
  expect(copyleft).toEqual([]);
  // sharp draws the icons while building; nothing of it is shipped.
  const lesser = packages.filter(([, { license }]) => license?.includes('LGPL'));
  expect(lesser.filter(([path]) => !path.startsWith('node_modules/@img/sharp-'))).toEqual([]);
});

test('every package has said its licence', () => {
  expect(packages.filter(([, { license }]) => !license)).toEqual([]);
});

test('what is shipped is under a licence that asks for its text only, and is listed', () => {
  const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
  expect(shipped.filter(({ licence }) => !free.includes(licence))).toEqual([]);
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(ours.dependencies)));
});

test('the list is of the versions that are locked', () => {
  for (const { name, version } of shipped) {
    const there = packages.find(([path]) => path === `node_modules/${name}`)?.[1];
    expect(there?.version, name).toBe(version);
  }
});
