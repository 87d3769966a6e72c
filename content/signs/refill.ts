import {
  isAboutRefill,
  isHeadedByRefill,
  isPartlyAboutRefill,
  isPlainlyAboutRefill,
} from '../about';
import { isArticle, isPlainlyArticle } from '../article';
import type { Sign } from '../carriers/carrier';
import { isFrontPage } from '../frontPage';
import { isOtherBusiness } from '../otherBusiness';
import { asksForCard, hasCardForm, hasPayControl, hasPaymentFrame, hasSavedCard } from '../paying';
import { deniedIn, plainly, sentence, turned } from '../plainly';
import type { Control, Scene, SeenText } from '../scene';
import {
  allTold,
  button,
  control,
  field,
  fields,
  heads,
  named,
  says,
  states,
  supposing,
  titled,
} from '../seeing';
import * as w from '../words';
import { another, aside, denied, negated, open, otherwise } from '../words/turns';
import { isBill } from './bills';
import { must, sign } from './sign';

const canContinue = (scene: Scene) => control(scene, w.continueWords);

/** A name or a message: a refill of a line has no use for them before it is paid. */
const asksPerson = (scene: Scene) =>
  scene.fields.find(
    ({ frame, kind, element }) =>
      !frame && (kind === 'person' || (kind !== 'search' && element.localName === 'textarea')),
  );

/** A field for something we do not know. */
const asksMore = (scene: Scene) =>
  scene.fields.find(
    ({ frame, kind, label, element }) =>
      !frame &&
      kind === 'other' &&
      label !== '' &&
      !w.amountPattern.test(label) &&
      element.localName === 'input',
  );

/** Nothing but the number is asked for. */
function asksNumberOnly(scene: Scene): boolean {
  const own = scene.fields.filter(({ frame, kind }) => !frame && kind !== 'search');
  return own.every(
    ({ kind, element }) =>
      ['phone', 'voucher', 'captcha'].includes(kind) || element.localName === 'select',
  );
}

const paid = plainly(w.paidWords, denied, open, another, aside);
const added = plainly(w.addedWords, denied, open, another, aside);
const thanks = plainly(w.thanksWords, denied, aside);
const notPaid = turned(w.paidWords, denied, open, another);
const told = plainly(w.declinedWords, another, otherwise);
/** "Payment received, refill not applied" is neither. */
/** "Your refill was not applied": what would be a success, denied. */
const unpaid = deniedIn(w.paidWords, negated, open, another, aside, otherwise);
const refused: w.Words = {
  test: (text) => told.test(text) && !text.split(/[,，] ?/).some((part) => paid.test(part)),
};

/** A refusal that is told, not one that is asked about, warned of, or past. */
function isDeclined(scene: Scene): SeenText | undefined {
  return scene.texts.find(
    ({ text, frame, linked, past }) =>
      !frame &&
      !linked &&
      !past &&
      text.length <= 160 &&
      refused.test(text) &&
      !supposing.test(text),
  );
}

const isRefused = (scene: Scene) => states(scene, refused);
export const isUnpaid = (scene: Scene) => heads(scene, unpaid);
/** It is stated that a payment went well, and of none that it did not. */
export const isPaid = (scene: Scene) => states(scene, paid);

/** The same, or what stands on a receipt is told. */
export const isToldPaid = (scene: Scene) =>
  isPaid(scene) ??
  (states(scene, thanks) &&
    (says(scene, added) ??
      says(scene, paid) ??
      (isOrder(scene) ? says(scene, w.orderNumberWords) : undefined)));

/** A bank's list has other payments, too. */
function mostRowsAreRefills({ rows, texts }: Scene): boolean {
  const refills = texts.filter(({ text, past }) => past && w.refillWords.test(text)).length;
  return refills > rows / 2;
}

/** Rows that tell how much is paid, and by which card or for which number. */
const isOrder = ({ details }: Scene) =>
  details.amount > 0 && details.amount + details.card + details.number > 1;

/** Nothing is left to fill in, apart from a code for a discount. */
const isFilledIn = (scene: Scene) =>
  scene.fields.every(({ frame, kind }) => frame || ['search', 'promo'].includes(kind));

/** What commits to an order; under its rows the verb alone will do. */
function orderButton(scene: Scene): Control | undefined {
  const own = button(scene, w.submitOrderWords);
  if (own || !isOrder(scene) || !isFilledIn(scene) || scene.choices.size > 2) return own;
  if (!named(scene, w.reviewWords) || heads(scene, w.billWords)) return undefined;
  return button(scene, w.refillWords) ?? button(scene, w.continueWords);
}

/** Plans that are shown to whoever comes by: no line is named, and picking leads nowhere to pay. */
function isShopWindow(scene: Scene): boolean {
  return !isHeadedByRefill(scene) && !scene.number && !hasPayControl(scene);
}

/** It is told that the refill is still to come. */
const isOpen = ({ texts }: Scene) =>
  texts.find(
    ({ text, frame, linked, past }) =>
      !frame && !linked && !past && text.length <= 200 && sentence(w.pendingWords, text),
  );

/** A past payment was opened from the list of all. */
const backToHistory = (scene: Scene) =>
  control(scene, {
    test: (name) =>
      w.historyWords.test(name) && /^(?:back|return|volver|wr[oó][cć]|返回)/i.test(name),
  });

/** A charge that comes again, or something else that is done with refills, is what the page is for. */
const isOtherTask = (scene: Scene) => heads(scene, w.otherTaskWords);

const inboxTitle = w.only(w.inboxWords);

const amountsOrRecords = (scene: Scene) => scene.records > 0 || scene.amounts.size > 0;

export const refillSigns: readonly Sign[] = [
  must('refillStart', 4, 'number or voucher', (s) => field(s, 'phone', 'voucher')),
  sign('refillStart', 4, 'about a refill', isHeadedByRefill),
  sign('refillStart', 1, 'partly about a refill', (s) => !isHeadedByRefill(s) && isAboutRefill(s)),
  sign(
    'refillStart',
    2,
    'number twice, or voucher',
    (s) => fields(s, 'phone').length === 2 || field(s, 'voucher'),
  ),
  sign(
    'refillStart',
    2,
    'continue',
    (s) => canContinue(s) || button(s, w.refillWords) || button(s, w.chooseWords),
  ),
  sign('refillStart', 2, 'nothing else is asked', asksNumberOnly),
  sign('refillStart', -4, 'amounts', (s) => s.amounts.size >= 3),
  sign('refillStart', -10, 'card form', asksForCard),
  sign('refillStart', -8, 'password', (s) => field(s, 'password', 'newPassword')),
  sign('refillStart', -6, 'address form', (s) => field(s, 'address')),
  sign('refillStart', -6, 'asks who you are', asksPerson),
  sign('refillStart', -2, 'asks for something else', asksMore),
  sign('refillStart', -12, 'other business', isOtherBusiness),
  sign('refillStart', -8, 'article', isArticle),
  sign('refillStart', -8, 'plainly an article', isPlainlyArticle),

  sign('refillStart', -12, 'another task', isOtherTask),
  sign('chooseAmount', -12, 'another task', isOtherTask),
  sign('payment', -12, 'another task', isOtherTask),
  sign('payment', -12, 'something else is ordered', (s) => says(s, w.otherOrderWords)),
  sign('review', -12, 'something else is ordered', (s) => says(s, w.otherOrderWords)),
  sign('review', -12, 'another task', isOtherTask),

  must('chooseAmount', 5, 'three choices', (s) => s.choices.size >= 3),
  must('chooseAmount', 2, 'two choices', (s) => s.choices.size === 2 && s.offers.size < 3),
  must('chooseAmount', 4, 'three offers', (s) => s.choices.size < 3 && s.offers.size >= 3),
  must(
    'chooseAmount',
    2,
    'three amounts',
    (s) => s.choices.size < 2 && s.offers.size < 3 && s.amounts.size >= 3,
  ),
  sign(
    'chooseAmount',
    3,
    'choose an amount',
    (s) =>
      says(s, w.chooseWords) ??
      titled(s, w.chooseWords) ??
      (s.choices.size >= 3 && field(s, 'amount')),
  ),
  sign('chooseAmount', 2, 'own amount, too', (s) => s.choices.size === 2 && field(s, 'amount')),
  sign('chooseAmount', 3, 'for a line', (s) => s.choices.size >= 3 && (s.number ?? undefined)),
  sign('chooseAmount', -8, 'plans in a shop window', isShopWindow),
  sign('chooseAmount', 4, 'about a refill', isPlainlyAboutRefill),
  sign('chooseAmount', 2, 'partly about a refill', isPartlyAboutRefill),
  must('chooseAmount', 2, 'amount field', (s) => field(s, 'amount')),
  sign('chooseAmount', 1, 'continue', canContinue),
  sign('chooseAmount', 2, 'goes on with a choice', (s) => s.choices.size >= 3 && canContinue(s)),
  sign(
    'chooseAmount',
    3,
    'refills with a choice',
    (s) => s.choices.size >= 3 && !canContinue(s) && (button(s, w.refillWords) ?? hasPayControl(s)),
  ),
  sign('chooseAmount', -10, 'card form', asksForCard),
  sign('chooseAmount', -6, 'an order to check', (s) => heads(s, w.reviewWords)),
  sign('chooseAmount', -6, 'address form', (s) => field(s, 'address')),
  sign('chooseAmount', -6, 'asks who you are', asksPerson),
  sign('chooseAmount', -2, 'asks for something else', asksMore),
  sign('chooseAmount', -8, 'front page', isFrontPage),
  sign('chooseAmount', -12, 'other business', isOtherBusiness),
  sign('chooseAmount', -8, 'article', isArticle),
  sign('chooseAmount', -8, 'plainly an article', isPlainlyArticle),

  must('payment', 8, 'card form', hasCardForm),
  must('payment', 7, 'saved card', hasSavedCard),
  must(
    'payment',
    7,
    'payment frame',
    (s) => !hasCardForm(s) && !hasSavedCard(s) && hasPaymentFrame(s),
  ),
  sign('payment', 4, 'about a refill', isPlainlyAboutRefill),
  sign('payment', 3, 'partly about a refill', isPartlyAboutRefill),
  sign('payment', 1, 'payment words', (s) => says(s, w.payWords) || heads(s, w.payWords)),
  sign('payment', 1, 'goes on', hasPayControl),
  sign('payment', -4, 'other business', isOtherBusiness),
  sign('payment', -8, 'refusal', isRefused),
  sign('payment', -8, 'a charge that comes again', (s) => heads(s, w.autoPayWords)),
  sign('payment', -8, 'a bill', (s) => !isPlainlyAboutRefill(s) && isBill(s)),

  sign('review', 5, 'review heading', (s) => named(s, w.reviewWords)),
  must('review', 4, 'order button', (s) => orderButton(s)),
  sign('review', 3, 'rows of an order', isOrder),
  sign('review', 4, 'about a refill', isPlainlyAboutRefill),
  sign('review', 2, 'partly about a refill', isPartlyAboutRefill),
  sign('review', 1, 'amount', amountsOrRecords),
  sign('review', -6, 'amounts to pick', (s) => field(s, 'amount') ?? s.choices.size >= 2),
  sign('review', -6, 'a code to fill in', (s) => field(s, 'code')),
  sign('review', -8, 'card form', (s) => hasCardForm(s) || hasPaymentFrame(s)),
  sign('review', -12, 'other business', isOtherBusiness),
  sign('review', -8, 'article', isArticle),
  sign('review', -8, 'plainly an article', isPlainlyArticle),

  must('confirmation', 6, 'it is paid', isPaid),
  must('confirmation', 4, 'thanks', (s) => !isPaid(s) && states(s, thanks)),
  must('confirmation', 4, 'paid, added', (s) => says(s, added) || (!isPaid(s) && says(s, paid))),
  sign('confirmation', 3, 'order number', (s) => says(s, w.orderNumberWords)),
  sign('confirmation', 3, 'about a refill', isPlainlyAboutRefill),
  sign('confirmation', 2, 'partly about a refill', isPartlyAboutRefill),
  sign('confirmation', 2, 'receipt', (s) => control(s, w.receiptWords)),
  sign('confirmation', 2, 'rows of a receipt', (s) => isOrder(s) && isFilledIn(s)),
  sign('confirmation', 2, 'title', (s) => titled(s, paid) ?? titled(s, thanks)),
  sign('confirmation', -10, 'fields to pay', asksForCard),
  sign('confirmation', -6, 'still to order', (s) => orderButton(s)),
  sign('confirmation', -4, 'form to fill in', (s) => field(s, 'phone', 'voucher', 'amount')),
  sign('confirmation', -6, 'password, code', (s) => field(s, 'password', 'newPassword', 'code')),
  sign('confirmation', -8, 'refusal', isDeclined),
  sign(
    'confirmation',
    -6,
    'something else is done',
    (s) => !isPaid(s) && states(s, w.otherDoneWords),
  ),
  sign('confirmation', -8, 'told otherwise', (s) => allTold(s, notPaid)[0]),
  sign('confirmation', -8, 'still open', isOpen),
  sign('confirmation', -8, 'sorry', (s) => heads(s, w.sorryWords)),
  sign('confirmation', -6, 'something else is ordered', (s) => says(s, w.otherOrderWords)),
  sign('confirmation', -8, 'another task', isOtherTask),
  sign('confirmation', -6, 'back to the history', (s) => backToHistory(s)),
  sign('confirmation', -6, 'still under way', (s) => heads(s, w.underWayWords)),
  sign('confirmation', -6, 'messages', (s) => heads(s, inboxTitle)),
  sign('paymentFailed', -6, 'messages', (s) => heads(s, inboxTitle)),
  sign('confirmation', -6, 'a bill', (s) => heads(s, w.billWords)),
  sign('confirmation', -6, 'records', (s) => s.rows >= 2),
  sign('confirmation', -12, 'other business', isOtherBusiness),
  sign('confirmation', -8, 'article', isArticle),
  sign('confirmation', -8, 'plainly an article', isPlainlyArticle),

  must('paymentFailed', 7, 'refusal', isRefused),
  must('paymentFailed', 5, 'refusal in a sentence', (s) => !isRefused(s) && isDeclined(s)),
  must(
    'paymentFailed',
    5,
    'said not to be paid',
    (s) => !isRefused(s) && !isDeclined(s) && isUnpaid(s),
  ),
  sign(
    'paymentFailed',
    4,
    'nothing added, try again',
    (s) => says(s, w.nothingAddedWords) || control(s, w.nothingAddedWords),
  ),
  sign(
    'paymentFailed',
    2,
    'sorry',
    (s) => says(s, w.sorryWords) || named(s, w.sorryWords) || titled(s, refused),
  ),
  sign('paymentFailed', 4, 'about a refill', isPlainlyAboutRefill),
  sign('paymentFailed', 2, 'partly about a refill', isPartlyAboutRefill),
  sign('paymentFailed', -12, 'another task', isOtherTask),
  sign('paymentFailed', -8, 'it is paid', (s) => heads(s, paid)),
  sign('paymentFailed', -6, 'records', (s) => s.rows >= 2),
  sign('paymentFailed', -6, 'a bill', (s) => heads(s, w.billWords)),
  sign('paymentFailed', -12, 'other business', isOtherBusiness),
  sign('paymentFailed', -8, 'article', isArticle),
  sign('paymentFailed', -8, 'plainly an article', isPlainlyArticle),

  must('history', 6, 'history heading', (s) => named(s, w.historyWords)),
  must(
    'history',
    2,
    'records heading',
    (s) => !named(s, w.historyWords) && named(s, w.recordsWords),
  ),
  sign('history', 3, 'amounts', amountsOrRecords),
  sign('history', 2, 'dated rows', (s) => s.rows >= 2),
  sign('history', 2, 'rows of refills', (s) => mostRowsAreRefills(s)),
  sign('history', -8, 'card form', hasCardForm),
  sign('history', -8, 'other business', isOtherBusiness),
  sign('history', -8, 'article', isArticle),
];
