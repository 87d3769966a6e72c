import type { Chrome } from '../chrome';
import { benchAddress } from '../pages';
import type { Row } from '../rows';
import type { Surface } from '../subjects';
import { evaluate, load } from '../visit';

export interface Visit {
  row: Row;
  size: number;
  slower?: number;
  /** The extension's service worker has just been stopped. */
  asleep?: true;
}

interface TraceEvent {
  name: string;
  pid: number;
  ts: number;
  args: { data?: { url?: string } };
}

/**
 * Milliseconds from the start of the first script of the extension in the page until the frame with
 * the hint was painted, for each visit in turn. By the browser's own trace, which tells both on one
 * clock; one trace for all, since starting one may take the browser ten seconds.
 */
export async function painted(
  chrome: Chrome,
  { shown }: Surface,
  visits: readonly Visit[],
): Promise<{ row: Row; ms: number }[]> {
  const { session, origin } = chrome;
  const events: TraceEvent[] = [];
  const stop = session.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) =>
    events.push(...value.filter(({ name }) => name === evaluated || name === mark)),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  for (const { size, slower, asleep } of visits) {
    if (asleep) await chrome.stopWorker();
    const tab = await load(chrome, benchAddress('guide', size, shown), slower);
    await evaluate(tab, paintedYet);
    await tab.close();
  }
  const complete = session.once('Tracing.tracingComplete');
  await session.send('Tracing.end');
  await complete;
  stop();

  events.sort((a, b) => a.ts - b.ts);
  const marks = events.filter(({ name }) => name === mark);
  if (marks.length !== visits.length)
    throw new Error(`Of ${visits.length} hints, ${marks.length} were painted.`);
  return visits.map(({ row }, index) => {
    const before = marks[index - 1]?.ts ?? 0;
    const { ts: end = 0, pid } = marks[index] ?? {};
    const start = events.find(
      ({ name, ts, args, ...event }) =>
        name === evaluated &&
        event.pid === pid &&
        ts > before &&
        args.data?.url?.startsWith(origin),
    );
    if (!start) throw new Error('No script of it ran.');
    return { row, ms: (end - start.ts) / 1000 };
  });
}

const evaluated = 'EvaluateScript';
const mark = 'hint painted';

/** Waits for what a busy machine paints late. */
async function paintedYet(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (performance.getEntriesByName('hint painted').length > 0) return;
    await new Promise((next) => setTimeout(next, 100));
  }
}
