import { evaluable } from '../torture/evaluable';
import { type Chrome, pause, type Tab } from './chrome';

/** Sums since the tab began: times in ms of the thread itself (what other programs take is not in it). */
export interface Reading {
  script: number;
  style: number;
  heap: number;
  nodes: number;
  listeners: number;
}

/** A new tab on a page, `slower` times slower than the machine, loaded and at rest. */
export async function visit(chrome: Chrome, address: string, slower = 1): Promise<Tab> {
  const tab = await load(chrome, address, slower);
  await atRest(tab, slower);
  return tab;
}

/** The same as soon as it is loaded. */
export async function load(chrome: Chrome, address: string, slower = 1): Promise<Tab> {
  const tab = await chrome.newTab();
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.send('Page.enable');
  if (slower > 1) await tab.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const loaded = tab.once('Page.loadEventFired');
  await tab.send('Page.navigate', { url: address });
  await loaded;
  return tab;
}

/**
 * Waits until no script has run for a while. A peer that asks for every frame never rests: it gets
 * as long as the others may take at most, which is told with the results.
 */
export async function atRest(tab: Tab, slower = 1): Promise<void> {
  const quiet = 900 * Math.sqrt(slower);
  const end = Date.now() + patience * Math.sqrt(slower);
  let [last, since] = [-1, Date.now()];
  while (Date.now() < end && Date.now() - since < quiet) {
    await pause(150);
    const script = (await metricsOf(tab)).ScriptDuration ?? 0;
    if (script !== last) [last, since] = [script, Date.now()];
  }
}

/** Milliseconds after loading (twice as many where it is slowed) until a reading is taken at the latest. */
const patience = 3000;

async function metricsOf(tab: Tab): Promise<Record<string, number>> {
  const { metrics } = await tab.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Reads what the tab has cost so far, after two collections of garbage. */
export async function read(tab: Tab): Promise<Reading> {
  await tab.send('HeapProfiler.collectGarbage');
  await tab.send('HeapProfiler.collectGarbage');
  const metrics = await metricsOf(tab);
  const of = (name: string) => metrics[name] ?? 0;
  return {
    script: of('ScriptDuration') * 1000,
    style: of('RecalcStyleDuration') * 1000,
    heap: of('JSHeapUsedSize') / 1024,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** Evaluates in the page's own world, or with `this` as an object of it. Throws what it throws. */
export async function evaluate<T>(
  tab: Tab,
  run: (...all: never[]) => unknown,
  values: unknown[] = [],
  objectId?: string,
): Promise<T> {
  const source = evaluable(run);
  const wanted = { awaitPromise: true, returnByValue: true } as const;
  const { result, exceptionDetails } = objectId
    ? await tab.send('Runtime.callFunctionOn', {
        ...wanted,
        objectId,
        functionDeclaration: `function (...values) { return (${source})(this, ...values) }`,
        arguments: values.map((value) => ({ value })),
      })
    : await tab.send('Runtime.evaluate', {
        ...wanted,
        expression: `(${source})(document, ...${JSON.stringify(values)})`,
      });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T; // what `run` answers, as JSON
}
