import { type Lag, watchLag } from '../../torture/watchLag';
import type { Tab } from '../chrome';
import type { Surface } from '../subjects';
import { evaluate } from '../visit';
import { rootOf } from './root';

/** How far the ring is off its control at most, in px, while the page scrolls 11 px a frame. */
export async function ringLag(tab: Tab, surface: Surface): Promise<Lag> {
  const root = await rootOf(tab, surface);
  const watched = evaluate<Lag>(tab, watchLag, [surface.ring], root);
  const [lag] = await Promise.all([watched, evaluate(tab, scroll)]);
  if (lag.gaveUp) throw new Error('The ring was lost while scrolling, or the page too busy.');
  return lag;
}

function scroll(): Promise<void> {
  return new Promise((done) => {
    let left = 40;
    const step = () => {
      scrollBy({ top: left > 20 ? 11 : -11, behavior: 'instant' });
      if (left-- > 0) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
}
