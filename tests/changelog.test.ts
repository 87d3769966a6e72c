import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the newest version in the changelog is that of the package', () => {
  const versions = [
    ...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(\d[^\]]*)\] - (\S+)$/gm),
  ];
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(versions[0]?.[1]).toBe(version);
  for (const [, , date] of versions) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('every decision is in the list of them', () => {
  const folder = 'docs/decisions';
  const list = readFileSync(`${folder}/README.md`, 'utf8');
  const listed = [...list.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file);
  expect(listed.sort()).toEqual(
    readdirSync(folder)
      .filter((file) => file !== 'README.md')
      .sort(),
  );
});
