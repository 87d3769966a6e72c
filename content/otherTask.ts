import { plainly } from './plainly';
import type { Scene, SeenText } from './scene';
import { heads, says } from './seeing';
import { isTeaser } from './teaser';
import { outcome } from './told';
import * as w from './words';
import { denied } from './words/turns';

/**
 * Something else than a refill is what the page is for: a charge that comes again, a card to save.
 * Below what came of a payment, such a heading is an offer.
 */
export function isOtherTask(scene: Scene): SeenText | undefined {
  const { texts } = scene;
  const told = outcome(scene);
  const until = told ? texts.indexOf(told) + 1 : texts.length;
  return texts
    .slice(0, until)
    .find(
      ({ element, text, heading, frame }) =>
        heading &&
        !frame &&
        !element.closest('aside') &&
        !isTeaser(element) &&
        w.otherTaskWords.test(text),
    );
}

const ordered = plainly(w.otherOrderWords, denied);
/** Without what is advertised beside it. */
const own = (scene: Scene): Scene => ({
  ...scene,
  texts: scene.texts.filter(({ element }) => !isTeaser(element)),
});
/** Something else than a refill is ordered, or was. */
export const isOtherOrder = (scene: Scene) => says(own(scene), ordered);

/** It is what a heading is about: that of a payment that failed, too. */
export const isOtherOrderHeaded = (scene: Scene) => heads(own(scene), w.otherOrderWords);
