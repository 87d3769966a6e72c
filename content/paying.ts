import type { Evidence } from './carriers/carrier';
import { isPicked } from './choices';
import { readingLength } from './names';
import type { Control, Field, Scene } from './scene';
import { control, field, says } from './seeing';
import * as w from './words';

/** Fields for a new card: its number, with expiry or security code. */
export function hasCardForm(scene: Scene): Field | undefined {
  return field(scene, 'expiry', 'securityCode') && field(scene, 'cardNumber');
}

/**
 * A stored card that only wants its security code. Some sites call a one-time code that too, so
 * something must speak of a card, and nothing of a check of who one is.
 */
export function hasSavedCard(scene: Scene): Field | undefined {
  if (field(scene, 'cardNumber', 'password') || says(scene, sentCode)) return undefined;
  return says(scene, w.storedCardWords) ? field(scene, 'securityCode') : undefined;
}

/** A code that is printed on the card was not sent to anybody. */
const sentCode: w.Words = {
  test: (text) => w.verifyWords.test(text) && !onCard.test(text),
};

const onCard =
  /^(?!.*(?:sen[dt]|text|envi|mand)).*(?:ode|digits|igo|itos) \w+ (?:the |el )?(?:back|front|rever|dors)|背面/is;

/** A field for a code that was sent; "security code" is one where nothing speaks of a card. */
export function codeField(scene: Scene): Field | undefined {
  const security = says(scene, w.verifyWords) && !says(scene, w.storedCardWords);
  return field(scene, 'code') ?? (security ? field(scene, 'securityCode') : undefined);
}

/** The fields of a card sit in the frame of a payment house: named by its title, not entered. */
export function hasPaymentFrame(scene: Scene): Scene['frames'][number] | undefined {
  return says(scene, w.payWords) || hasPayControl(scene) ? paymentFrame(scene) : undefined;
}

/** Longer texts say more than what one pays with. */
const longestWay = 60;

/** Ways to pay, where there are several. */
export function waysToPay(scene: Scene): Evidence | undefined {
  if (scene.choices.size > 2) return undefined; // the amount is picked first
  return severalWays(waysPicked(scene)) ?? severalWays(wallets(scene));
}

const waysPicked = ({ texts }: Scene): Evidence[] =>
  texts.filter(
    ({ element, text, frame, linked }) =>
      !frame &&
      !linked &&
      readingLength(text) <= longestWay &&
      w.payMethodWords.test(text) &&
      isPicked(element),
  );

/**
 * Their buttons stand anywhere, on what is sold and beside what is picked, too: they are what is to be
 * pressed only beside what is to be paid for a line.
 */
const wallets = (scene: Scene): Evidence[] =>
  scene.amounts.size === 0 ||
  scene.choices.size > 0 ||
  scene.number === null ||
  field(scene, 'amount', 'phone')
    ? []
    : scene.controls.filter(
        ({ frame, link, name }) =>
          !frame && !link && readingLength(name) <= longestWay && w.payMethodWords.test(name),
      );

function severalWays(ways: readonly Evidence[]): Evidence | undefined {
  const named = ways.flatMap(({ text, name = text ?? '' }) => w.allIn(w.payMethodWords, name));
  return new Set(named).size > 1 ? ways[0] : undefined;
}

/** The first visible frame that is named after cards or paying. */
export function paymentFrame(scene: Scene): Scene['frames'][number] | undefined {
  return scene.frames.find(({ name }) => w.paymentFrameWords.test(name) && !ofTheBank.test(name));
}

/** A frame in which the bank asks who one is. */
const ofTheBank = /verif|authent|challenge|3-?d/i;

/** The control that submits an order, else one that goes on, by its name; undefined: none is seen. */
export function hasPayControl(scene: Scene): Control | undefined {
  return control(scene, w.submitOrderWords) ?? control(scene, w.continueWords);
}

/** The code of a wallet, as BLIK has it. */
export const walletCode = (scene: Scene): Field | undefined =>
  scene.fields.find(
    ({ frame, kind, label }) =>
      !frame && ['other', 'code'].includes(kind) && w.walletCodeWords.test(label),
  );

/** Is something on the page that a card can be paid with? */
export function asksForCard(scene: Scene) {
  return hasCardForm(scene) ?? hasSavedCard(scene) ?? walletCode(scene) ?? hasPaymentFrame(scene);
}
