import { titles } from './article';
import { saysPlainly } from './inPassing';
import { titleTags } from './landmarks';
import { textUpTo, tidy } from './names';
import { orderButton } from './orders';
import { plainly, sentences } from './plainly';
import type { Scene, SeenText } from './scene';
import { fields, headings, heads, isBelow, isOwn, once, says } from './seeing';
import { isTeaser, withoutTeasers } from './teaser';
import { isPending, outcome, paid } from './told';
import * as w from './words';
import { denied, offered } from './words/turns';

/** What a step of a refill asks for; a search or a choice of language stands above anything. */
const asked = ['phone', 'voucher', 'amount', 'cardNumber', 'expiry', 'securityCode'] as const;

/** Is it of a lower rank than the page's title, and below the last thing to fill in? */
const isBelowForm = (scene: Scene, { element }: SeenText) =>
  !element.closest(titleTags) && isBelow(element, fields(scene, ...asked));

/** "Don't pay again", "No pague dos veces". */
const notAgain = /(?:n[’']t|\bnot?)\b.* pa[yg]/i;

/**
 * Something else than a refill is what the page is for: a charge that comes again, a card to save.
 * Below what came of a payment such a heading is an offer.
 */
export function isOtherTask(scene: Scene): SeenText | undefined {
  const called = titles(headings(scene));
  const isReview =
    called.some(({ text }) => w.reviewWords.test(text)) &&
    !scene.texts.some(({ text }) => w.autoPayWords.test(text) || w.phrases.comesAgain.test(text));
  // The terms are a part of an order that is to be checked; "Don't pay again" is one of what is not through.
  const isPart = (seen: SeenText) =>
    !called.includes(seen) &&
    ((isReview && w.printWords.test(seen.text)) ||
      (notAgain.test(seen.text) && isPending(scene) && !orderButton(scene)));
  return otherTasks(scene).find((seen) => !isPart(seen));
}

/** The same of a step with a form, below which such a heading is an offer, too. */
export const isOtherForm = (scene: Scene): SeenText | undefined =>
  otherTasks(scene).find((seen) => !isBelowForm(scene, seen));

function otherTasks(scene: Scene): SeenText[] {
  const { texts } = scene;
  const told = outcome(scene);
  const until = told ? texts.indexOf(told) + 1 : texts.length;
  // What lies behind a dialog is not what that tells of, but for what the page itself is called.
  const dialog = told?.element.closest('[aria-modal=true], [role=alertdialog], dialog[open]');
  return texts
    .slice(0, until)
    .filter(
      (seen) =>
        seen.heading &&
        !seen.frame &&
        (!dialog || dialog.contains(seen.element) || seen.element.matches(titleTags)) &&
        w.otherTaskWords.test(seen.text) &&
        !seen.element.closest('aside') &&
        !isTeaser(seen.element),
    );
}

const ordered = plainly(w.otherOrderWords, denied, offered);
/** Something else than a refill is ordered, or was. */
export const isOtherOrder = (scene: Scene) => saysPlainly(withoutTeasers(scene), ordered);

/** The same of what stands among such texts; a heading that comes after all of them is an offer. */
export function isOtherOrderAmong(scene: Scene, told: readonly w.Words[]): SeenText | undefined {
  const { texts } = withoutTeasers(scene);
  const last = texts.findLastIndex(
    (seen) => isOwn(seen) && told.some((words) => words.test(seen.text)),
  );
  const among = texts.filter(
    ({ heading, element }, at) => at <= last || !heading || element.closest(titleTags) !== null,
  );
  return says({ ...scene, texts: among }, orderedBeside);
}

/** AutoPay that was switched on beside what is paid takes nothing back. */
const orderedBeside: w.Words = {
  test: (text) =>
    ordered.test(text) &&
    !(paid.test(text) && sentences(text).every((each) => !ordered.test(each) || isAutoPay(each))),
};
const isAutoPay = (sentence: string) =>
  w.autoPayWords.test(sentence) && !w.otherRowWords.test(sentence);

/** It stands among the values of what was paid, where nothing is advertised. */
export const isOtherOrderRow = ({ texts }: Scene) =>
  texts.find(
    (seen) =>
      isOwn(seen) &&
      !seen.heading && // in a table that is a frame for whatever
      seen.element.closest('dd, td') &&
      w.otherRowWords.test(seen.text),
  );

/** No name of a row is longer. */
const longestName = 40;
/** A value that says that there is none. */
const none = /^(?:[-–—]|none|no|n\/a|[$€]?0(?:\.00)?)?$/i;

/** A row of an order tells of a new number, or of what its first refill costs: of no bonus for one. */
export const isNewNumberRow = once(({ texts }) =>
  texts.find((seen) => {
    const name = isOwn(seen) ? seen.element.closest('dt, th, td') : null;
    const called = (name && textUpTo(longestName, name)) ?? '';
    if (called === '' || !w.newNumberWords.test(called)) return false;
    const value = tidy(name?.nextElementSibling?.textContent);
    if (none.test(value)) return false;
    return !w.refillWords.test(called) || value.replace(w.amountPattern, '').trim() === '';
  }),
);

/** It is what a heading is about: that of a payment that failed, too. */
export const isOtherOrderHeaded = (scene: Scene) => heads(withoutTeasers(scene), w.otherOrderWords);
