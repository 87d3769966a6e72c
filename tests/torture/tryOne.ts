import type { Bench } from './driver';
import type { Scenario } from './scenario';

/** How a scenario ended in a browser, and the numbers or the reason. */
export interface Outcome {
  state: 'passes' | 'fails' | 'not tried' | 'n/a';
  told: string;
}

/** Runs one scenario in a new tab. Any error of the page or of the extension fails it too. */
export async function tryOne(scenario: Scenario, bench: Bench): Promise<Outcome> {
  const { driver, end } = await bench.begin();
  const reason = scenario.beyond?.(driver);
  if (reason) {
    await end();
    return { state: 'not tried', told: reason };
  }
  try {
    const numbers = await scenario.run(driver);
    const errors = (await end()).filter((error) => !scenario.mayLog?.test(error));
    if (errors.length > 0) return { state: 'fails', told: errors.join('; ') };
    const told = Object.entries(numbers).map(([what, value]) => `${what} ${value}`);
    return { state: 'passes', told: told.join(', ') };
  } catch (error) {
    await end().catch(() => {});
    return { state: 'fails', told: error instanceof Error ? error.message : String(error) };
  }
}
