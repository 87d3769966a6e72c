import { expect, it } from 'vitest';
import { runsAs } from './runsAs';

const body = 'async () => {});';

it.each([
  `test('nothing is read', ${body}`,
  `  it("nothing is read", ${body}`,
  `test(\n  'nothing is read',\n  ${body}`,
  `it.each([1, 2])('nothing is read, %s', ${body}`,
  `describe("nothing is read", ${body}`,
  `test(\`\${how}: nothing is read\`, ${body}`,
  "  title: 'nothing is read',",
])('finds the test in %s', (file) => {
  expect(runsAs('nothing is read', `import x from 'y';\n\n${file}`)).toBe(true);
});

it.each([
  `// test('nothing is read', ${body}`,
  `/** Test('nothing is read') */`,
  ` * it('nothing is read', ${body}`,
  `test.skip('nothing is read', ${body}`,
  `test.skip('another', ${body}\ntest('nothing is read', ${body}`,
  `describe.skip('all', () => {\n  it('nothing is read', ${body}`,
  `it.skipIf(slow)('nothing is read', ${body}`,
  `test.fixme('nothing is read', ${body}`,
  `it.todo('nothing is read');`,
  `expect(read, 'nothing is read').toBe(true);`,
  `test('that nothing is read', ${body}`,
  `const told = 'nothing is read';`,
])('finds none in %s', (file) => {
  expect(runsAs('nothing is read', file)).toBe(false);
});
