import { expect, test } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from './failures';

test('names the tests of Vitest that failed, and files that broke', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a holds', status: 'passed', failureMessages: [] },
          { fullName: 'a breaks', status: 'failed', failureMessages: ['expected 1 to be 2\nat a'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(failuresOfVitest(report)).toEqual([
    { name: 'a breaks', error: 'expected 1 to be 2\nat a' },
    { name: 'b.test.ts', error: 'no such module' },
  ]);
});

test('names the tests of Playwright that failed, with the files and groups they stand in', () => {
  const failed = { status: 'unexpected', results: [{ error: { message: 'timed out' } }] };
  const report = {
    suites: [
      {
        title: 'a.spec.ts',
        specs: [{ title: 'holds', tests: [{ status: 'expected', results: [{}] }] }],
        suites: [{ title: 'group', specs: [{ title: 'breaks', tests: [failed] }] }],
      },
    ],
    errors: [{ message: 'no browser' }],
  };
  expect(failuresOfPlaywright(report)).toEqual([
    { name: 'a.spec.ts › group › breaks', error: 'timed out' },
    { name: 'outside of any test', error: 'no browser' },
  ]);
});

test('an error that goes on is cut', () => {
  const assertionResults = [
    { fullName: 'a', status: 'failed', failureMessages: [`${'x'.repeat(2000)}\n`.repeat(20)] },
  ];
  const [failure] = failuresOfVitest({
    testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }],
  });
  expect(failure?.error.length).toBe(600);
});
