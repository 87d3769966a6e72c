import { renewalDate } from '../../content/renewalDate';
import type { Scene } from '../../content/scene';

/** Until when the card is paid, where this page shows it. A page it cannot be read from shows none. */
export function dateHere(scene: Scene): string | undefined {
  try {
    return renewalDate(scene, Temporal.Now.plainDateISO().toString());
  } catch (error) {
    console.debug('refill guide: could not read the date', error);
    return undefined;
  }
}
