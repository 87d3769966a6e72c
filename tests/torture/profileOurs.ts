import type { CDPSession } from '@playwright/test';

/** Microseconds between two samples: fine enough for a look of a few milliseconds. */
const interval = 1000;

/**
 * Profiles a tab, and tells which part of the time went into scripts of the extension and whatever
 * they called, and what the main thread has worked in all. Neither grows with what else the machine
 * does: samples only become fewer, and the thread's own clock stands still while it waits.
 * @param origin of the extension's files
 */
export async function profileOurs(session: CDPSession, origin: string) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await worked(session);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await stop(session);
    await session.send('Profiler.disable');
    const ours = oursIn(profile, origin);
    const { samples = [], timeDeltas = [] } = profile;
    let sum = 0;
    let stretch = 0;
    let longest = 0;
    let all = 0;
    for (const [at, id] of samples.entries()) {
      const took = timeDeltas[at + 1] ?? 0; // a delta is the time since the sample before
      all += took;
      stretch = ours.has(id) ? stretch + took : 0;
      if (ours.has(id)) sum += took;
      longest = Math.max(longest, stretch);
    }
    return {
      share: round((sum / all) * 100),
      longest: round(longest / 1000),
      worked: Math.round(((await worked(session)) - before) * 1000),
    };
  };
}

type Profile = Awaited<ReturnType<typeof stop>>['profile'];
const stop = (session: CDPSession) => session.send('Profiler.stop');

/** Seconds that the main thread of the page's process has worked. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** The nodes of the call tree that are the extension's, or below one that is. */
function oursIn({ nodes }: Profile, origin: string): Set<number> {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) mark(id);
  return ours;
}

const round = (value: number) => Math.round(value * 10) / 10;
