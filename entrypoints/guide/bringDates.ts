import { inTime } from './inTime';
import { learn } from './learn';
import { type Guided, parts } from './parts';

/** How often it is asked for; a page goes without its date, too. */
const most = 3;

/**
 * Brings in what reads dates.
 * @param come called once it is there
 * @returns to be called on each look at a page that needs it: asks again where it did not come
 */
export function bringDates({ bring }: Guided, come: () => void): () => void {
  let waits = false;
  let times = 0;
  return async () => {
    if (parts.dates) return learn();
    if (waits || times++ >= most) return;
    waits = true;
    await inTime([bring('dates')]);
    waits = false;
    if (parts.dates) come();
  };
}
