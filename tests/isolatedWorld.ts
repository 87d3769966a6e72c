import type { Page as Tab } from '@playwright/test';
import type { Launched } from './browser';

/**
 * A way to evaluate in the content scripts' own world of a tab, of the document that is in front.
 * To be asked for before the tab goes anywhere. Throws in the test what is thrown there.
 */
export async function isolatedWorld(
  { context, extensionId }: Launched,
  tab: Tab,
): Promise<<T>(run: () => T | Promise<T>) => Promise<T>> {
  const session = await context.newCDPSession(tab);
  const worlds = new Map<number, string | undefined>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (origin === `chrome-extension://${extensionId}`) worlds.set(id, auxData?.frameId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');

  return async (run) => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const found = [...worlds].find(([, frame]) => frame === frameTree.frame.id);
    if (!found) throw new Error(`No content script of ours runs at ${tab.url()}.`);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: found[0],
      expression: `(${run})()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
