import {
  isAboutRefill,
  isHeadedByRefill,
  isPartlyAboutRefill,
  isPlainlyAboutRefill,
} from '../about';
import { isPlainlyArticle } from '../article';
import type { Sign } from '../carriers/carrier';
import { isPicked } from '../choices';
import { tellsCard } from '../details';
import { isFrontPage } from '../frontPage';
import { orderLeft } from '../orderLeft';
import { amountsOrRecords, isOrder, orderButton } from '../orders';
import {
  asksForCard,
  hasCardForm,
  hasPayControl,
  hasPaymentFrame,
  hasSavedCard,
  walletCode,
  waysToPay,
} from '../paying';
import type { Scene } from '../scene';
import { button, control, field, fields, heads, isOwn, named, says, titled } from '../seeing';
import { isFailed } from '../told';
import * as w from '../words';
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

/** Plans that are shown to whoever comes by: no line is named, and picking leads nowhere to pay. */
function isShopWindow(scene: Scene): boolean {
  return !isHeadedByRefill(scene) && !scene.number && !hasPayControl(scene);
}

/** By which card it is paid, or for which line, is a row of the order. */
const hasHowToPay = ({ details }: Scene) => details.card + details.number > 0;
/** The page to check an order says by which card. */
const saysCard = (scene: Scene) =>
  named(scene, w.reviewWords) !== undefined &&
  scene.texts.some((seen) => isOwn(seen) && tellsCard(seen.text) && !isPicked(seen.element));

/** How to pay is asked on the way to a refill, and nothing is ordered by the same press. */
const isOnlyAsking = (scene: Scene) =>
  isPlainlyAboutRefill(scene) &&
  hasPayControl(scene) &&
  !asksForCard(scene) &&
  !(((isOrder(scene) && hasHowToPay(scene)) || saysCard(scene)) && orderButton(scene)) &&
  !isPlainlyArticle(scene);

/** What is put out of everybody's reach is left from before. */
const isRefusedHere = (scene: Scene) => {
  const seen = isFailed(scene);
  return seen && !seen.element.closest('[aria-hidden=true]') && seen;
};

/** A heading or a message tells that the payment is on its way. */
const isOpenSaid = (scene: Scene) =>
  scene.texts.find(
    (seen) => isOwn(seen) && (seen.heading || seen.status) && w.phrases.onItsWay.test(seen.text),
  );

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

  must('payment', 8, 'card form', hasCardForm),
  must('payment', 7, 'saved card', hasSavedCard),
  must('payment', 7, 'code of a wallet', walletCode),
  must(
    'payment',
    7,
    'payment frame',
    (s) => !hasCardForm(s) && !hasSavedCard(s) && hasPaymentFrame(s),
  ),
  must('payment', 7, 'ways to pay', (s) => (isOnlyAsking(s) ? waysToPay(s) : undefined)),
  sign('payment', 4, 'about a refill', isPlainlyAboutRefill),
  sign('payment', 3, 'partly about a refill', isPartlyAboutRefill),
  sign('payment', 1, 'payment words', (s) => says(s, w.payWords) || heads(s, w.payWords)),
  sign('payment', 1, 'goes on', hasPayControl),
  sign('payment', -12, 'refusal', isFailed),
  sign('payment', -12, 'still open', isOpenSaid),
  sign(
    'payment',
    -8,
    'a charge that comes again',
    (s) =>
      heads(s, w.autoPayWords) ??
      (hasPayControl(s) || control(s, w.reviewWords) ? undefined : button(s, w.autoPayWords)),
  ),
  sign('payment', -8, 'a bill', (s) => !isHeadedByRefill(s) && isBill(s)),

  sign('review', 5, 'review heading', (s) => named(s, w.reviewWords)),
  must('review', 4, 'order button', orderLeft),
  sign('review', 3, 'rows of an order', isOrder),
  sign('review', 4, 'about a refill', isPlainlyAboutRefill),
  sign('review', 2, 'partly about a refill', isPartlyAboutRefill),
  sign('review', 1, 'amount', amountsOrRecords),
  sign('review', -12, 'refusal', isRefusedHere),
  sign('review', -12, 'a copy', (s) => says(s, w.copyWords)),
  sign('review', -12, 'still open', isOpenSaid),
  sign('review', -8, 'a bill', (s) => !isHeadedByRefill(s) && isBill(s)),
  sign('review', -6, 'amounts to pick', (s) => field(s, 'amount') ?? s.choices.size >= 2),
  sign('review', -8, 'ways to pay', (s) => !hasHowToPay(s) && !saysCard(s) && waysToPay(s)),
  sign('review', -6, 'a code to fill in', (s) => field(s, 'code')),
  sign('review', -8, 'card form', (s) => hasCardForm(s) || walletCode(s) || hasPaymentFrame(s)),
];
