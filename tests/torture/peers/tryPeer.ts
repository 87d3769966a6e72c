import type { Surface } from '../../bench/subjects';
import type { Bench } from '../driver';
import { addressOf, type Scenario } from '../scenario';
import { type Outcome, tryOne } from '../tryOne';
import { beyond } from './beyond';
import { letters } from './letters';

/**
 * Tries a peer on a scenario's page. What is asked is what the scenario is about, as far as a hint
 * with a ring can do it; what needs our panel (its contract, a worker, an update) does not apply.
 * What the page or the peer writes to the console is not held against it.
 */
export async function tryPeer(
  scenario: Scenario,
  bench: Bench,
  surface: Surface,
): Promise<Outcome> {
  const judge = letters[scenario.id] ?? beyond[scenario.id];
  if (!judge) return { state: 'n/a', told: '' };
  const { id, title, page } = scenario;
  const address = addressOf(scenario);
  return tryOne(
    { id, title, page, mayLog: /^/, run: (driver) => judge({ driver, surface, address }) },
    bench,
  );
}
