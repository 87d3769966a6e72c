import type { Browser, Page } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { evaluable } from './torture/evaluable';

/** Where code can be evaluated over WebDriver BiDi, whatever the policy of the page says. */
export interface Realm {
  /**
   * Calls a function there; argument and answer go as JSON.
   * @param root a shadow root to be handed over before the argument, by its shared id
   */
  call(
    run: (...all: never[]) => unknown,
    argument?: unknown,
    root?: string | undefined,
  ): Promise<unknown>;
  /** Runs a whole script there. */
  run(source: string): Promise<void>;
  /** Sets out for an address, a page of the extension perhaps: Puppeteer would wait for ever. */
  goTo(address: string): Promise<void>;
  /** The shared id of the closed shadow root of an element of that name, in whatever tree. */
  closedRoot(name: string): Promise<string | undefined>;
}

/** What is open in a tab. Puppeteer lets nobody into a closed root, the protocol does. */
export const tabRealm = (browser: Browser, tab: Page): Realm =>
  realm(browser, (tab.mainFrame() as unknown as { _id: string })._id);

/** The window of Firefox itself, if it was started with `--remote-allow-system-access`. */
export async function browserRealm(browser: Browser): Promise<Realm> {
  const scope = { 'moz:scope': 'chrome' } as object; // an extension of Firefox to the protocol
  const { result } = await connectionOf(browser).send('browsingContext.getTree', scope);
  const context = result.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox does not let its own window be asked.');
  return realm(browser, context);
}

/** Puppeteer keeps it to itself; but this is the class of every browser that it speaks BiDi to. */
const connectionOf = (browser: Browser) => (browser as unknown as BidiBrowser).connection;

function realm(browser: Browser, context: string): Realm {
  const connection = connectionOf(browser);
  const target = { context };
  return {
    async call(run, argument, root) {
      const sent = JSON.stringify(argument) ?? '';
      const { result: answer } = await connection.send('script.callFunction', {
        target,
        functionDeclaration: `async (root) => JSON.stringify(await ${evaluable(run)}(${root ? 'root, ' : ''}${sent}))`,
        arguments: root ? [{ sharedId: root }] : [],
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.type === 'string' ? JSON.parse(answer.result.value) : undefined;
    },
    async run(expression) {
      const { result: answer } = await connection.send('script.evaluate', {
        target,
        expression: `${expression}\n;undefined`,
        awaitPromise: false,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    },
    async goTo(url) {
      await connection.send('browsingContext.navigate', { context, url });
    },
    async closedRoot(name) {
      const { result: answer } = await connection.send('script.callFunction', {
        target,
        functionDeclaration: `() => ${evaluable(everyNamed)}(document, ${JSON.stringify(name)})`,
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
        awaitPromise: false,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      if (answer.result.type !== 'array') return undefined;
      for (const found of answer.result.value ?? []) {
        const root = found.type === 'node' ? found.value?.shadowRoot : undefined;
        if (root?.value?.mode === 'closed') return root.sharedId;
      }
      return undefined;
    },
  };
}

/** Every element of a name, in open shadow roots too. */
function everyNamed(tree: Document | ShadowRoot, name: string): Element[] {
  const found = [...tree.querySelectorAll(name)];
  for (const { shadowRoot } of tree.querySelectorAll('*'))
    if (shadowRoot) found.push(...everyNamed(shadowRoot, name));
  return found;
}
