import { readingOf } from '../../content/reading';
import type { Scene } from '../../content/scene';
import { parts } from './parts';

/**
 * Until when the card is paid, where this page shows it. A page it cannot be read from shows none, nor
 * does any before what reads dates is there (see bringDates.ts).
 */
export function dateHere(scene: Scene): string | undefined {
  try {
    return parts.dates?.renewalDate(readingOf(scene), Temporal.Now.plainDateISO().toString());
  } catch (error) {
    console.debug('refill guide: could not read the date', error);
    return undefined;
  }
}
