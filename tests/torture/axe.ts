import type { AxeResults } from 'axe-core';
import { axeSource } from '../axe';
import { claim, is } from './claims';
import type { Driver } from './driver';

/** Rules that must have found something to pass on any panel: an empty result proves nothing. */
const needed = ['color-contrast', 'button-name', 'aria-allowed-attr', 'target-size'];

/** It measures by inline styles, which the policy of the practice carrier forbids. */
export const byAxe = /Applying inline style/;

/** Loads axe into the page; to be called once a document. */
export const loadAxe = (driver: Driver) => driver.runScript(axeSource);

/**
 * Runs axe over the panel and nothing else. It cannot enter a closed root by itself, and measures
 * colours and sizes only of what hangs in the body: in the page's world, which the guide does not
 * live in, the root is put where an open one would be, and our host called the body.
 */
export async function axeFinds(driver: Driver): Promise<{ wrong: string[]; passed: string[] }> {
  const found = await driver.inPanel(async (root) => {
    const { axe } = window as unknown as {
      axe: { run(of: Node, how: object): Promise<AxeResults> };
    };
    await Promise.all(root.getAnimations().map((each) => each.finished));
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    Object.defineProperty(document, 'body', { value: root.host, configurable: true });
    try {
      const { violations, passes } = await axe.run(root.host, {
        rules: { 'target-size': { enabled: true } },
      });
      const inside = ({ nodes }: AxeResults['passes'][number]) =>
        nodes.some(({ target }) => Array.isArray(target[0]));
      return {
        wrong: violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        ),
        passed: passes.filter(inside).map(({ id }) => id),
      };
    } finally {
      Reflect.deleteProperty(root.host, 'shadowRoot');
      Reflect.deleteProperty(document, 'body');
    }
  });
  return found ?? { wrong: ['no panel'], passed: [] };
}

/** Claims that nothing is wrong; answers how many rules passed on elements inside the root. */
export async function axeClean(driver: Driver): Promise<number> {
  const { wrong, passed } = await axeFinds(driver);
  claim('what axe finds wrong in the panel', wrong, is<string[]>([]));
  const missing = needed.filter((rule) => !passed.includes(rule));
  claim('rules of axe that had nothing to pass on', missing, is<string[]>([]));
  return passed.length;
}
