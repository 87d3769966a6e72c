import { isPlainlyAboutRefill } from './about';
import { mainTags } from './landmarks';
import { isIn } from './modals';
import { isSentence } from './plainly';
import { isAskedBack } from './questions';
import type { Scene, SeenText } from './scene';
import { headings, isOwn } from './seeing';
import * as w from './words';

/**
 * Is it a sentence that tells nothing of a refill, of paying or of an amount, beside a refill of a
 * number or outside of what the page is about? Such stand on any page: a notice of the cart, an offer
 * of tickets.
 */
export const isInPassing = (scene: Scene, { text, heading, element }: SeenText): boolean =>
  !heading &&
  isSentence(text) &&
  ![w.refillWords, w.payWords, w.amountPattern].some((words) => words.test(text)) &&
  ((scene.number !== null && isPlainlyAboutRefill(scene) !== undefined) ||
    isBeside(scene, element));

/** The page tells which part of it is its own, with all that it is called by and that orders, and this is another. */
function isBeside(scene: Scene, element: Element): boolean {
  const own = scene.roots.flatMap((root) => [...root.querySelectorAll(mainTags)]);
  const isOfMain = (each: Element) => own.some((main) => isIn(main, each));
  const orders = scene.controls.filter(
    ({ frame, name }) => !frame && w.submitOrderWords.test(name),
  );
  const called = headings(scene);
  return (
    called.length > 0 &&
    [...called, ...orders].every((each) => isOfMain(each.element)) &&
    !isOfMain(element)
  );
}

/** A text of the page itself that holds these words; more than one in passing are not in passing. */
export function saysPlainly(scene: Scene, words: w.Words): SeenText | undefined {
  const told = scene.texts.filter(
    (seen) => isOwn(seen) && words.test(seen.text) && !isAskedBack(seen.text),
  );
  return told.find((seen) => !isInPassing(scene, seen)) ?? (told.length > 1 ? told[0] : undefined);
}
