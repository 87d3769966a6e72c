import type { Tab } from '../chrome';
import { move } from '../pages';
import type { Surface } from '../subjects';
import { evaluate } from '../visit';
import { rootOf } from './root';

/** Milliseconds from a single-page move until the frame with the next step was painted. */
export async function stepChange(tab: Tab, surface: Surface): Promise<number> {
  const root = await rootOf(tab, surface);
  const says = surface.ours
    ? { selector: 'aside[data-page="chooseAmount"]', text: '' }
    : { selector: surface.hint, text: 'Choose an amount' };
  const painted = evaluate<number>(tab, whenSaid, [says], root);
  const moved = await evaluate<number>(tab, move);
  return (await painted) - moved;
}

function whenSaid(
  root: ParentNode & Node,
  { selector, text }: { selector: string; text: string },
): Promise<number> {
  return new Promise((done, fail) => {
    setTimeout(() => fail(new Error('The next step did not come.')), 10_000);
    const observer = new MutationObserver(() => {
      const hints = [...root.querySelectorAll(selector)];
      if (!hints.some(({ textContent }) => textContent?.includes(text))) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(null);
      });
    });
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  });
}
