import * as v from 'valibot';

/** One test that failed, and how its error begins. */
export interface Failure {
  name: string;
  error: string;
}

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string())), []),
        }),
      ),
    }),
  ),
});

/** The failures in Vitest's JSON report; a file that broke before any test of it ran is one. */
export function failuresOfVitest(report: unknown): Failure[] {
  return v.parse(vitestReport, report).testResults.flatMap((file) => {
    if (file.status === 'failed' && file.assertionResults.length === 0)
      return [{ name: file.name, error: begins(file.message) }];
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: fullName,
        error: begins(failureMessages?.[0] ?? ''),
      }));
  });
}

interface Suite {
  title: string;
  suites: Suite[];
  specs: {
    title: string;
    tests: { status: string; results: { error?: Message | undefined }[] }[];
  }[];
}
interface Message {
  message?: string | undefined;
}

const message = v.object({ message: v.optional(v.string()) });
const suite: v.GenericSchema<unknown, Suite> = v.object({
  title: v.string(),
  suites: v.optional(v.array(v.lazy(() => suite)), []),
  specs: v.array(
    v.object({
      title: v.string(),
      tests: v.array(
        v.object({
          status: v.string(),
          results: v.array(v.object({ error: v.optional(message) })),
        }),
      ),
    }),
  ),
});
const playwrightReport = v.object({ suites: v.array(suite), errors: v.array(message) });

/** The failures in Playwright's JSON report, errors outside of any test among them. */
export function failuresOfPlaywright(report: unknown): Failure[] {
  const { suites, errors } = v.parse(playwrightReport, report);
  return [
    ...suites.flatMap((each) => failuresIn(each, [])),
    ...errors.map((each) => ({ name: 'outside of any test', error: begins(each.message ?? '') })),
  ];
}

function failuresIn({ title, suites, specs }: Suite, above: string[]): Failure[] {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: [...path, spec.title].join(' › '),
        error: begins(results.find(({ error }) => error)?.error?.message ?? ''),
      })),
  );
  return [...own, ...suites.flatMap((each) => failuresIn(each, path))];
}

/** Enough to know what went wrong; the rest stands where the test ran. */
function begins(error: string): string {
  return error.split('\n').slice(0, 8).join('\n').slice(0, 600);
}
