import { carrierOf } from './carriers';
import { sentences } from './plainly';
import { type Scene, type SeenText, type Sees, withTexts } from './scene';
import { allTold } from './seeing';
import { isVisible } from './visible';
import type { Words } from './words';
import { fold } from './words/fold';

/**
 * A page, and what it is read by: handed to what comes into it on demand, which would else carry a
 * second copy of all this.
 */
export interface Reading {
  /** The texts of the page itself that hold these words and neither ask nor suppose. */
  told(words: Words): SeenText[];
  fold(text: string): string;
  sentences(text: string): string[];
  sees: Sees;
  /** In its carrier's country 12/04 is in April. */
  dayFirst: boolean | undefined;
}

/** @param scene the last look at the page */
export const readingOf = (scene: Scene, sees: Sees = isVisible): Reading => ({
  told: (words) => allTold(withTexts(scene, words, sees), words),
  fold,
  sentences,
  sees,
  dayFirst: carrierOf(scene.address)?.dayFirst,
});
