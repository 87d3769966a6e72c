import { neededLanguages, type OnDemand } from '../../content/words';
import { inTime } from './inTime';
import { isOrphan } from './isOrphan';
import { learn } from './learn';
import type { Guided } from './parts';

/** How often in a row they may not come; then only the next change of the page asks again. */
const most = 3;

interface Words {
  /** Does the page speak a language whose words are not there yet? They are asked for then. */
  areMissing(): boolean;
  /** Are they on their way, most likely? */
  areComing(): boolean;
}

/**
 * Brings in the words of the languages that a page speaks: nothing is said of it without them.
 * @param soon asks for another look
 * @param leave is called once nobody is there any more to bring them
 */
export function bringWords({ bring }: Guided, soon: () => void, leave: () => void): Words {
  let waits = false;
  let refused = 0;

  async function ask(languages: OnDemand[]): Promise<void> {
    if (waits) return;
    waits = true;
    await inTime(languages.map(bring));
    waits = false;
    learn();
    if (neededLanguages().length === 0) refused = 0;
    else if (isOrphan()) return leave();
    else if (refused++ >= most) return;
    soon();
  }

  return {
    areMissing() {
      const needed = neededLanguages();
      if (needed.length > 0) void ask(needed);
      return needed.length > 0;
    },
    areComing: () => waits && refused < most,
  };
}
