import type { AxeResults } from 'axe-core';
import { loadAxe } from '../axe';
import type { Driver } from '../driver';

/** What axe finds in the peer's hint, which hangs in the page like any element. */
export async function axeOf(driver: Driver): Promise<{ wrong: string[]; passed: number }> {
  await loadAxe(driver);
  return driver.inPage(async () => {
    const { axe } = window as unknown as {
      axe: { run(of: Node, how: object): Promise<AxeResults> };
    };
    const hint = window.hint();
    if (!hint) return { wrong: ['no hint'], passed: 0 };
    const { violations, passes } = await axe.run(hint, {
      rules: { 'target-size': { enabled: true } },
    });
    return {
      wrong: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      passed: passes.length,
    };
  });
}
