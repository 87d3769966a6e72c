import { isAboutLine } from './about';
import type { Evidence } from './carriers/carrier';
import { isInPassing } from './inPassing';
import { readingLength } from './names';
import type { Control, SeenText } from './scene';
import { button, heads, once, titled } from './seeing';
import { withoutTeasers } from './teaser';
import { isPaid } from './told';
import * as w from './words';

/**
 * Is what is paid here something else: goods, medicine, a gift, a journey, a game? One word is
 * enough in a heading, a label or a button. In texts it is, unless the page is headed by a refill
 * of a line: such a page may advertise a phone in passing.
 */
export const isOtherBusiness = once((scene): Evidence | undefined => {
  const { otherBusinessWords } = w;
  const plain =
    heads(withoutTeasers(scene), otherBusinessWords) ??
    titled(scene, otherBusinessWords) ??
    button(scene, otherBusinessWords) ??
    scene.fields.find(({ frame, label }) => !frame && otherBusinessWords.test(label)) ??
    isBank(scene);
  if (plain) return plain;
  const told = withoutTeasers(scene).texts.filter(
    ({ text, frame, linked }) => !frame && !linked && otherBusinessWords.test(text),
  );
  const different = (texts: SeenText[]) =>
    new Set(texts.flatMap(({ text }) => w.allIn(otherBusinessWords, text))).size;
  const done = isPaid(scene);
  const isHeaded = heads(scene, w.refillWords) ?? (done && w.refillWords.test(done.text));
  const isOfLine = isAboutLine(scene) !== undefined;
  const enough = isHeaded && isOfLine ? 2 : 1;
  const passing = told.filter((seen) => isInPassing(scene, seen));
  const plainly = told.filter((seen) => !passing.includes(seen));
  return different(plainly) + passing.length / 2 >= enough ? told[0] : undefined;
});

/** Does the page list what a bank does for its customers? */
const isBank = once((scene): SeenText | Control | undefined => {
  const seen = [
    ...scene.texts.filter(({ text }) => readingLength(text) <= 80),
    ...scene.controls.map(({ element, name }) => ({ element, text: name, name })),
  ].filter(({ text }) => w.bankWords.test(text));
  const different = new Set(seen.flatMap(({ text }) => w.allIn(w.bankWords, text)));
  return different.size > 2 || (different.size > 1 && heads(scene, w.bankWords))
    ? scene.texts.find(({ text }) => w.bankWords.test(text))
    : undefined;
});
