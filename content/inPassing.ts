import { isAboutRefill } from './about';
import { mainTags } from './landmarks';
import { isIn } from './modals';
import { readingLength } from './names';
import { isAskedBack } from './questions';
import type { Scene, SeenText } from './scene';
import { isOwn } from './seeing';
import * as w from './words';

/** No row and no product is called by more. */
const longestName = 50;

/**
 * Does a text say more than a name, and nothing of a refill or of paying, beside a refill of a number
 * or outside of what the page is about? Such sentences stand on any page: a notice of the cart, an
 * offer of tickets.
 */
export const isInPassing = (scene: Scene, { text, heading, element }: SeenText): boolean =>
  !heading &&
  readingLength(text) > longestName &&
  !w.refillWords.test(text) &&
  !w.payWords.test(text) &&
  ((scene.number !== null && isAboutRefill(scene) !== undefined) || isBeside(scene, element));

/** The page tells which part of it is its own, and this is another. */
function isBeside({ roots }: Scene, element: Element): boolean {
  const own = roots.flatMap((root) => [...root.querySelectorAll(mainTags)]);
  return own.length > 0 && !own.some((main) => isIn(main, element));
}

/** A text of the page itself that holds these words, and not in passing. */
export const saysPlainly = (scene: Scene, words: w.Words): SeenText | undefined =>
  scene.texts.find(
    (seen) =>
      isOwn(seen) && words.test(seen.text) && !isAskedBack(seen.text) && !isInPassing(scene, seen),
  );
