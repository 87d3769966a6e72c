import type { Tab } from '../chrome';
import { evaluate } from '../visit';

/** The layout shift of the page so far, as the browser scores it. */
export const layoutShift = (tab: Tab): Promise<number> => evaluate(tab, score);

function score(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 100);
  });
}
