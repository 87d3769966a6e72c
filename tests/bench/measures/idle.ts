import { type Chrome, pause, startChrome } from '../chrome';
import { benchAddress } from '../pages';
import type { Subject } from '../subjects';
import { visit } from '../visit';
import { claimRing } from './root';
import { findShowMe, press } from './showMe';

/** How often something ran while the user did nothing, with the ring around the control. */
export interface Idle {
  /** Tasks of script, timers and frames in the page. */
  page: number;
  /** Starts of the extension's service worker. */
  worker: number;
}

interface TraceEvent {
  name: string;
  pid: number;
}

/** What a page that has no script of its own does only when somebody else's script wakes it. */
const wakes = new Set([
  'FunctionCall',
  'EvaluateScript',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
]);

/** A browser that is left alone with the ring around the control. */
export interface Resting {
  count(): Promise<Idle>;
  close(): Promise<void>;
}

/** Brings a subject to rest, for so many minutes: its ring is shown, and its worker sleeps. */
export async function bringToRest(
  subject: Subject,
  port: number,
  minutes: number,
): Promise<Resting> {
  const chrome = await startChrome(port, subject.dir, (minutes + 30) * 60_000);
  try {
    await pause(1500);
    const { surface } = subject;
    const spot = surface?.ours && (await findShowMe(chrome, surface));
    const tab = await visit(chrome, benchAddress('guide', 1000));
    if (spot) await press(tab, spot, 1);
    if (surface) await claimRing(tab, surface);
    await closeOthers(chrome, tab.targetId);
    for (let waited = 0; await chrome.isAwake(); waited++) {
      if (waited === 60) throw new Error(`The worker of ${subject.name} does not sleep.`);
      await pause(1000);
    }
  } catch (error) {
    await chrome.close();
    throw error;
  }
  return { count: () => counted(chrome, minutes), close: () => chrome.close() };
}

/** The extension's welcome page is no page of the carrier. */
async function closeOthers({ session }: Chrome, kept: string): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type } of targetInfos)
    if (type === 'page' && targetId !== kept)
      await session.send('Target.closeTarget', { targetId });
}

async function counted({ session, origin }: Chrome, minutes: number): Promise<Idle> {
  let page = 0;
  let worker = 0;
  const stops = [
    session.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) => {
      page += value.filter(({ name }) => wakes.has(name)).length;
    }),
    session.on<{ targetInfo: { type: string; url: string } }>(
      'Target.targetCreated',
      ({ targetInfo: { type, url } }) => {
        if (type === 'service_worker' && origin && url.startsWith(origin)) worker++;
      },
    ),
  ];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await pause(minutes * 60_000);
  const complete = session.once('Tracing.tracingComplete');
  await session.send('Tracing.end');
  await complete;
  for (const stop of stops) stop();
  return { page, worker };
}
