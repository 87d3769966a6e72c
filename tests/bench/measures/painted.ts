import type { Chrome } from '../chrome';
import { benchAddress } from '../pages';
import type { Surface } from '../subjects';
import { evaluate, visit } from '../visit';

interface TraceEvent {
  name: string;
  ts: number;
  args: { data?: { url?: string } };
}

/**
 * Milliseconds from the start of the first script of the extension in the page until the frame with
 * the hint was painted. By the browser's own trace, which tells both on one clock.
 */
export async function painted(
  chrome: Chrome,
  { shown }: Surface,
  size: number,
  slower = 1,
): Promise<number> {
  const { session, origin } = chrome;
  const events: TraceEvent[] = [];
  const stop = session.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) =>
    events.push(...value.filter(({ name }) => wanted.has(name))),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  const tab = await visit(chrome, benchAddress('guide', size, shown), slower);
  await evaluate(tab, paintedYet);
  const complete = new Promise<void>((done) => session.on('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await complete;
  stop();
  await tab.close();
  const start = events
    .filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(origin))
    .map(({ ts }) => ts)
    .sort((a, b) => a - b)[0];
  const end = events.find(({ name }) => name === 'hint painted')?.ts;
  if (start === undefined || end === undefined)
    throw new Error(start === undefined ? 'No script of it ran.' : 'Its hint was not painted.');
  return (end - start) / 1000;
}

const wanted = new Set(['EvaluateScript', 'hint painted']);

/** Waits for what a busy machine paints late. */
async function paintedYet(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (performance.getEntriesByName('hint painted').length > 0) return;
    await new Promise((next) => setTimeout(next, 100));
  }
}
