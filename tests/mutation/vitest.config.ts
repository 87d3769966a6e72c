import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The first test that fails ends the run, so a slow one comes last. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const took = ({ project, moduleId }: TestSpecification) =>
      cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`)?.duration ?? 0;
    return [...files].sort((a, b) => took(a) - took(b));
  }
}

/**
 * The unit tests as a mutation run wants them: for each of thousands of changes the tests that
 * reach it are started anew, so what counts is how quickly they start.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // One start for all files that reach a change, not one each. setup.ts keeps them apart.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    server: { deps: { inline: [/@webext-core/] } },
    // Those that need a document say so in their first line.
    environment: 'node',
    setupFiles: [
      'tests/unit/temporal.ts',
      'tests/mutation/setup.ts',
      'tests/unit/locks.ts',
      'tests/unit/base64.ts',
      'tests/unit/allLanguages.ts',
    ],
    // A slow machine must not look like a test that noticed something.
    testTimeout: 15_000,
    hookTimeout: 15_000,
    include: ['content/**/*.test.ts', 'state/**/*.test.ts'],
    exclude: [
      // Count what thousands of random messages and contents did: a few tell nothing.
      'state/randomMessages.test.ts',
      'state/randomStorage.test.ts',
      // Measures time.
      'state/records/quick.test.ts',
    ],
    mockReset: true,
    restoreMocks: true,
  },
});
