import { isAccount } from './accountShown';
import { plainly } from './plainly';
import { isQuestion } from './questions';
import type { Control, Scene } from './scene';
import { button, field, heads, named, says } from './seeing';
import * as w from './words';
import { byItself } from './words/turns';

/** What commits to it, but to no charge that comes again, and does not only ask. */
const order = plainly(w.submitOrderWords, { test: isQuestion }, byItself);

/** The same, and not what begins with paying: "Make a payment". */
const pays: w.Words = { test: (name) => order.test(name) && !w.phrases.beginsToPay.test(name) };

/** Rows that tell how much is paid, and by which card or for which number. */
export const isOrder = ({ details }: Scene) =>
  details.amount > 0 && details.amount + details.card + details.number > 1;

/** Nothing is left to fill in, apart from a code for a discount. */
export const isFilledIn = (scene: Scene) =>
  scene.fields.every(({ frame, kind }) => frame || ['search', 'promo'].includes(kind));

/** Not once more: that is what a receipt offers. */
const refills: w.Words = {
  test: (name) => w.refillWords.test(name) && !w.receiptWords.test(name),
};

/** What commits to an order by its name; where it is told by which card, even "Make a payment" pays. */
export const orderByName = (scene: Scene): Control | undefined =>
  button(scene, isOrder(scene) && isFilledIn(scene) && scene.details.card > 0 ? order : pays);

const accountTitle =
  /^(?:resumen|renewal|check your (?:bal|plan))(?!.*(?:pa[gy]|pedido|recarga|compra|orden|opera))/i;

/** The same; under its rows the verb alone will do. */
export function orderButton(scene: Scene): Control | undefined {
  const own = orderByName(scene);
  // An account leads to a refill by the same words, and may be called "Resumen", too.
  const plain = !own || (scene.details.card === 0 && !/\d/.test(own.name));
  if (plain && heads(scene, accountTitle) && isAccount(scene) && says(scene, w.planStateWords))
    return undefined;
  if (own || !isOrder(scene) || !isFilledIn(scene) || scene.choices.size > 2) return own;
  if (!named(scene, w.reviewWords) || heads(scene, w.billWords)) return undefined;
  const leads = button(scene, refills) ?? button(scene, w.continueWords);
  const isOther = [w.otherTaskWords, w.autoPayWords].some((words) => heads(scene, words));
  return leads ?? (isOther ? undefined : button(scene, w.phrases.sends));
}

/** It commits by its name: not what leads to paying, nor what picks a way to, by none that is known. */
const commits = (name: string) =>
  order.test(name) &&
  !w.phrases.leadsToPay.test(name) &&
  (/\d/.test(name) || !w.payMethodWords.test(name));

/** What is grey: it cannot be pressed now. */
export const outOfUse = ':disabled, [aria-disabled=true]';

/** Is there what commits to an order by its name, to be pressed now? */
export const isToBeOrdered = ({ controls }: Scene): boolean =>
  controls.some(
    ({ frame, link, name, element }) =>
      !frame && !link && commits(name) && !element.matches(outOfUse),
  );

/** How it is paid is told, or is to be filled in: what orders pays. */
const isPaidBy = (scene: Scene) =>
  scene.details.card > 0 ||
  [w.payMethodWords, w.storedCardWords].some((words) => says(scene, words));

/**
 * Is it what commits to an order that these nodes are, or stand around?
 * @returns `sent`: it sends a form that is paid by, perhaps to where all is checked once more
 */
export function orderedBy(
  scene: Scene,
  pressed: readonly EventTarget[],
): 'placed' | 'sent' | undefined {
  const placed = isPaidBy(scene) ? orderButton(scene) : undefined; // else a verb alone goes on to one
  const isForm = field(scene, 'securityCode') !== undefined;
  const orders = isForm
    ? (name: string) => order.test(name) && !w.phrases.leadsToCheck.test(name)
    : commits;
  // A form is paid by any name but that of what goes on.
  const sends = (name: string) => isForm && w.phrases.sends.test(name);
  const here = scene.controls.filter(
    ({ frame, element, name }) =>
      pressed.includes(element) &&
      (!frame || (element.closest('footer') !== null && commits(name))), // a bar of no known kind
  );
  if (here.some(({ link, name }) => !link && sends(name))) return 'sent';
  return here.some((each) => each === placed || (!each.link && orders(each.name)))
    ? 'placed'
    : undefined;
}

/** Does it tell any amount, offered or past? */
export const amountsOrRecords = (scene: Scene) => scene.records > 0 || scene.amounts.size > 0;
