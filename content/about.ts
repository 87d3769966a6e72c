import type { Evidence } from './carriers/carrier';
import { readingLength } from './names';
import { isSentence, plainly } from './plainly';
import { isAskedBack } from './questions';
import type { Scene, SeenText } from './scene';
import { button, heads, isOwn, once, says, titled } from './seeing';
import * as w from './words';
import { beside, byItself, negated } from './words/turns';

/** To refill, and not what refills by itself. */
const refill = plainly(w.refillWords, byItself);

/** What a text is about stands at its beginning; and no label or title is longer. */
const beginning = 20;
const longestLabel = 120;

/** Is this page about refilling? Words in menus and links do not count: every page has those. */
export function isAboutRefill(scene: Scene): Evidence | undefined {
  return isPlainlyAboutRefill(scene) ?? says(scene, refill);
}

/** A sentence to nobody, without any number: "Top-up sales are final" stands below whatever is paid. */
const isGeneral = ({ text }: SeenText) =>
  isSentence(text) && !/\d/.test(text) && !w.phrases.addresses.test(text);

/** The same, by more than such small print. */
export const isRefillOfPage = (scene: Scene): Evidence | undefined =>
  isCalledRefill(scene) ??
  scene.texts.find((seen) => isOwn(seen) && refill.test(seen.text) && !isGeneral(seen));

/** In a sentence that does not deny it: a bill may say that it refills no prepaid line. */
const here = plainly(w.refillWords, byItself, {
  test: (sentence) =>
    negated.test(sentence) && !w.paidWords.test(sentence) && !beside.test(sentence),
});
export const isRefillHere = once(
  (scene) => (calledBy(scene, here) ?? says(scene, here)) !== undefined,
);

/** Does its title say so? Some sites call all of their pages alike, so it is no sign by itself. */
export const isEntitledRefill = (scene: Scene) => titled(scene, refill);

/** By a heading, by what is pressed or by what is filled in. */
const calledBy = (scene: Scene, words: w.Words): Evidence | undefined =>
  heads(scene, words) ??
  button(scene, words) ??
  scene.fields.find(({ frame, label }) => !frame && words.test(label));
const isCalledRefill = once((scene) => calledBy(scene, refill));

/** The same, told by a heading, a label or a button rather than in passing. */
export const isPlainlyAboutRefill = once(
  (scene): Evidence | undefined =>
    isCalledRefill(scene) ??
    scene.texts.find(
      (seen) =>
        isOwn(seen) &&
        readingLength(seen.text) <= longestLabel &&
        refill.test(seen.text) &&
        w.placeOf(w.refillWords, seen.text) <= beginning &&
        !isAskedBack(seen.text),
    ),
);

/** The same, told by what is pressed or filled in, a heading, or a text that is as good as one. */
export const isHeadedByRefill = once(
  (scene): Evidence | undefined =>
    isCalledRefill(scene) ??
    scene.texts.find(
      (seen) =>
        isOwn(seen) &&
        readingLength(seen.text) <= 24 &&
        refill.test(seen.text) &&
        !seen.element.closest('td, th, li'),
    ),
);

/** In passing only. */
export function isPartlyAboutRefill(scene: Scene): SeenText | undefined {
  return isPlainlyAboutRefill(scene) ? undefined : says(scene, refill);
}

/** Does the page speak of what only a phone line has? */
export function isAboutLine(scene: Scene): Evidence | undefined {
  return scene.number ?? says(scene, w.lineWords);
}

/** Does the page sell things that are sent or carried? */
export function isShop(scene: Scene): SeenText | undefined {
  return says(scene, w.shopWords);
}
