import { renewalDate } from '../../content/renewalDate';
import type { Scene } from '../../content/scene';

/** Until when the card is paid, where this page shows it. A page it cannot be read from shows none. */
export function dateHere(scene: Scene): string | undefined {
  try {
    return renewalDate(scene, today());
  } catch (error) {
    console.debug('refill guide: could not read the date', error);
    return undefined;
  }
}

/** The day it is here, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
