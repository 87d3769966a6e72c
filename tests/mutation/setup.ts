import type * as FastCheck from 'fast-check';
import { vi } from 'vitest';

const most = 10;

// Properties are tried a few times, the same each time, and not made smaller once they fail.
vi.mock('fast-check', async (importOriginal) => {
  const { default: fc } = await importOriginal<typeof FastCheck>();
  const assert = <T>(property: FastCheck.IRawProperty<T>, own: FastCheck.Parameters<T> = {}) =>
    fc.assert(property, {
      ...own,
      numRuns: Math.min(own.numRuns ?? most, most),
      seed: 1,
      endOnFailure: true,
    });
  return { default: { ...fc, assert } };
});

// Node 21 has it, Node 20 has not.
globalThis.navigator ??= Object.create({ language: 'en-US', languages: ['en-US'] });

// What measures its own time would fail on a busy machine, and that would look like a test that
// noticed something. Vitest has taken the real clock before.
performance.now = () => 0;
process.cpuUsage = () => ({ user: 0, system: 0 });

// Files follow each other in one worker: each gets modules, and a fake browser, of its own.
vi.resetModules();
