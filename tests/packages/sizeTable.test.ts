import { expect, test } from 'vitest';
import { budgets } from './budgets';
import { row } from './sizeTable';

const last = { version: '0.1.0', sizes: { script: 9_000 } };
const budget = { name: 'script', files: ['script.js'], limit: 10_000 };

test('a size at its limit is within it, one byte more is not', () => {
  expect(row(budget, 10_000, last).ok).toBe(true);
  expect(row(budget, 10_001, last)).toMatchObject({ ok: false });
  expect(row(budget, 10_001, last).line).toContain('TOO LARGE');
});

test('tells the difference to the last release', () => {
  expect(row(budget, 9_500, last).line).toMatch(/\+ *0\.5 kB since 0\.1\.0/);
  expect(row(budget, 8_000, last).line).toMatch(/− *1\.0 kB since 0\.1\.0/);
  expect(row({ ...budget, name: 'new' }, 1, last).line).toContain('not in 0.1.0');
});

test('each budget says in one way what counts', () => {
  for (const { name, files, page, zip } of budgets) {
    expect([files, page, zip].filter(Boolean), name).toHaveLength(1);
  }
});
