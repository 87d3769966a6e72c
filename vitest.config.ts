import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A process and a document anew for each of two hundred files was half of the time.
    pool: 'vmForks',
    maxWorkers: '100%', // else one core of two is left idle
    // Property tests run a thing a thousand times; a busy machine may need its time.
    testTimeout: 60_000,
    environment: 'node',
    setupFiles: [
      'tests/unit/temporal.ts',
      'tests/unit/locks.ts',
      'tests/unit/base64.ts',
      'tests/unit/allLanguages.ts',
    ],
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.output', '.wxt', 'tests/e2e', 'tests/torture'],
    mockReset: true,
    restoreMocks: true,
  },
});
