import { plainly } from './plainly';
import type { Scene } from './scene';
import { heads, says } from './seeing';
import * as w from './words';
import { byItself } from './words/turns';

// What an account shows.

/** A balance stands beside its name, or in its sentence; another may only speak of one. */
const longestName = 60;
const longestBalance = 120;
const balanceName: w.Words = {
  test: (text) =>
    text.length <= (w.amountPattern.test(text) ? longestBalance : longestName) &&
    w.balanceWords.test(text),
};

/** An amount or a line is shown: what speaks of balances alone explains them. */
function tellsMoney({ amounts, records, number, texts }: Scene): boolean {
  const inText = ({ text, frame }: Scene['texts'][number]) =>
    !frame && text.length < 30 && w.amountPattern.test(text);
  return amounts.size > 0 || records > 0 || number !== null || texts.some(inText);
}

/** How much is left, told by its name. */
export const balance = (scene: Scene) => tellsMoney(scene) && says(scene, balanceName);

const refillNow = plainly(w.refillWords, byItself);
/** One button may lead to both: "Refill or set up AutoPay". */
const refillsNow = (name: string) =>
  name.split(/ (?:or|and|o|y|lub|i) |[/·,&]|或|和/).some((part) => refillNow.test(part));

/** What leads to a refill of that account; below thanks, "Refill another line" does not. */
export const refillControl = (scene: Scene) =>
  scene.controls.find(
    (c) =>
      !c.frame &&
      c.name.length < 40 &&
      refillsNow(c.name) &&
      !(/another|otr[ao]/i.test(c.name) && heads(scene, w.thanksWords)),
  );

/** What an account shows, and hardly any other page does: how much is left, and the way to more. */
export const isAccount = (scene: Scene) => refillControl(scene) && balance(scene);
