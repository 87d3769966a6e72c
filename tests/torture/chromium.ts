import type { CDPSession, Page as Tab } from '@playwright/test';
import { type Launched, launch } from '../browser';
import type { Bench, Driver, Tried, View } from './driver';
import { evaluable } from './evaluable';
import { profileOurs } from './profileOurs';

/** Chromium over the DevTools protocol, with our build, or with a peer in an extension of its own. */
export async function chromiumBench(port: number, peerDir?: string): Promise<Bench> {
  const guide = await launch({
    port,
    headless: true,
    lang: 'en',
    backForwardCache: true,
    ...(peerDir && { extensionDir: peerDir, keepWelcome: true }), // it opens no page of its own
  });
  return {
    name: 'chromium',
    begin: () => begin(guide),
    close: () => guide.close(),
  };
}

async function begin(guide: Launched): Promise<Tried> {
  const tab = await guide.context.newPage();
  const session = await guide.context.newCDPSession(tab);
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(`page: ${error.message}`));
  tab.on('console', (said) => {
    if (said.type() === 'error') errors.push(`console: ${said.text()}`);
  });
  return {
    driver: driverOf(guide, tab, session),
    async end() {
      await tab.close();
      return errors;
    },
  };
}

/** A tab of a browser that runs already, as scenarios speak to it. */
export function driverOf(guide: Launched, tab: Tab, session: CDPSession): Driver {
  async function evaluated(source: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: source,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(told(exceptionDetails));
    return result.value;
  }

  return {
    browser: 'chromium',
    origin: `chrome-extension://${guide.extensionId}/`,
    async open(address) {
      await tab.goto(address);
    },
    async back() {
      await session.send('Runtime.evaluate', { expression: 'history.back()' });
    },
    show: (view) => show(tab, session, view),
    inPage: (run: (argument: never) => unknown, argument?: unknown) =>
      evaluated(`(${evaluable(run)})(${JSON.stringify(argument) ?? ''})`) as Promise<never>,
    async inPanel(run: (root: ShadowRoot, argument: never) => unknown, argument?: unknown) {
      const objectId = await closedRoot(session);
      if (objectId === undefined) return undefined as never;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (argument) { return (${evaluable(run)})(this, argument) }`,
        arguments: [{ value: argument }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(told(exceptionDetails));
      return result.value as never;
    },
    async runScript(source) {
      await evaluated(`${source}\n;undefined`);
    },
    click: (x, y) => tab.mouse.click(x, y),
    async wheel(x, y, down) {
      await tab.mouse.move(x, y);
      await tab.mouse.wheel(0, down);
    },
    key: (name) => tab.keyboard.press(name),
    update: () => guide.update(),
    afterUpdate: 'orphan',
    stopWorker: () => guide.stopWorker(),
    measureOurs: () => profileOurs(session, `chrome-extension://${guide.extensionId}/`),
    async throttle(rate) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
  };
}

/** The panel's closed root, as an object of the page's own world. */
export async function closedRoot(session: Pick<CDPSession, 'send'>): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = [...everyNode(root)].find(
    ({ nodeName, shadowRoots }) =>
      nodeName === 'REFILL-GUIDE' && shadowRoots?.[0]?.shadowRootType === 'closed',
  );
  const backendNodeId = found?.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return object.objectId;
}

type Node = Awaited<ReturnType<typeof documentOf>>['root'];
const documentOf = (session: Pick<CDPSession, 'send'>) => session.send('DOM.getDocument');

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])])
    yield* everyNode(child);
}

async function show(tab: Tab, session: CDPSession, view: View): Promise<void> {
  const { width, height, scale = 1 } = view;
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
  await tab.emulateMedia({
    reducedMotion: view.reducedMotion ? 'reduce' : 'no-preference',
    colorScheme: view.dark ? 'dark' : 'light',
    media: view.print ? 'print' : 'screen',
  });
}

function told({ text, exception }: { text: string; exception?: { description?: string } }): string {
  return exception?.description ?? text;
}
