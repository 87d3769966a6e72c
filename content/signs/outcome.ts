import { isPartlyAboutRefill, isPlainlyAboutRefill } from '../about';
import { isAccount } from '../accountShown';
import { titles } from '../article';
import type { Sign } from '../carriers/carrier';
import { isFrontPage } from '../frontPage';
import { orderLeft, outOfBar } from '../orderLeft';
import { amountsOrRecords, isFilledIn, isOrder, orderButton } from '../orders';
import {
  isNewNumberRow,
  isOtherOrderAmong,
  isOtherOrderHeaded,
  isOtherOrderRow,
} from '../otherTask';
import { asksForCard, hasCardForm } from '../paying';
import { turnedOnly } from '../plainly';
import type { Scene, SeenText } from '../scene';
import {
  allTold,
  button,
  control,
  field,
  headings,
  heads,
  headsTold,
  isOwn,
  named,
  says,
  states,
  titled,
} from '../seeing';
import {
  added,
  isDeclined,
  isDeclinedAnyhow,
  isFailed,
  isMoneyGone,
  isPaid,
  isPaidTwice,
  isPending,
  isReceiptAbove,
  isRefused,
  isScheduled,
  isStopped,
  isUnknown,
  isUnknownSaid,
  isUnpaid,
  notPaid,
  paid,
  refused,
  thanks,
} from '../told';
import * as w from '../words';
import { conditional, elsewhere } from '../words/turns';
import { must, never, sign } from './sign';

/** A bank's list has other payments, too. */
function mostRowsAreRefills({ rows, texts }: Scene): boolean {
  const refills = texts.filter(({ text, past }) => past && w.refillWords.test(text)).length;
  return refills > rows / 2;
}

/** It is about one payment; others may be listed below. */
const isHeadedByOutcome = (scene: Scene) =>
  titles(headings(scene)).find(({ text }) => paid.test(text) || refused.test(text));

/** All that was paid is listed, with what was refused among it. */
const isHeadedByHistory = (scene: Scene) =>
  titles(headings(scene)).find(({ text }) => w.historyWords.test(text));

/** Below all that a receipt tells, a heading of its own is an offer. */
const isOtherOrderOnReceipt = (scene: Scene) =>
  isOtherOrderAmong(scene, [paid, added, thanks, w.orderNumberWords]);

/** What is not through stands in a list of payments, rather than above one. */
function isAfterHistory(scene: Scene): SeenText | undefined {
  const heading = heads(scene, w.historyWords);
  const open = isPending(scene);
  const isAbove = heading && open && scene.texts.indexOf(open) < scene.texts.indexOf(heading);
  return isAbove ? undefined : heading;
}

/** What was paid is a line of an account's news; a receipt tells it above the balance that came of it. */
function isAccountWithNews(scene: Scene): SeenText | false | undefined {
  const [balance, told] = [isAccount(scene), isPaid(scene)];
  const isFirst = balance && told && scene.texts.indexOf(told) <= scene.texts.indexOf(balance);
  return isFirst ? undefined : balance;
}

/** It is called by thanks, with the rows and the number of an order: what is refused below is another thing. */
const isThankedFirst = (scene: Scene): SeenText | undefined =>
  isOrder(scene) && says(scene, w.orderNumberWords)
    ? titles(headings(scene)).find(({ text }) => w.gratitudeWords.test(text) && !refused.test(text))
    : undefined;

const onlyBillRow = w.only(w.billRowWords);
/** Its rows are those of a bill; boxes beside each other are none for certain, and a plan that is refilled has a period, too. */
const hasBillRow = (scene: Scene) =>
  scene.texts.find(
    ({ element, text, frame }) =>
      !frame &&
      w.billRowWords.test(text) &&
      (element.closest('dt, th') !== null ||
        (onlyBillRow.test(text) &&
          element.nextElementSibling !== null &&
          !titles(headings(scene)).some((title) => w.refillWords.test(title.text)))),
  );

/** Whoever pays again may pay twice. */
const isTakenAllTheSame = (scene: Scene) => isDeclined(scene) && isMoneyGone(scene);

/** Its title says that it helps, and there are headings below: many a page has a box that does. */
const isHelp = (scene: Scene) => {
  const own = headings(scene);
  return own.length > 2 ? titles(own).find(({ text }) => w.helpWords.test(text)) : undefined;
};

const isThankedInTitle = (scene: Scene) =>
  titles(headings(scene)).find(({ text }) => w.gratitudeWords.test(text));

const isOfPayment: w.Words = { test: (text) => w.refillWords.test(text) || w.payWords.test(text) };
/** Of a payment or a refill a sentence tells something else than that it went well. */
const toldElse = turnedOnly(isOfPayment, elsewhere, conditional);
const labelTags = 'dt, th';
/** How many texts tell what the thanks above them are for. */
const leading = 3;

/** Thanks, and the texts that begin with them say for what: a request, a PIN, what was called off. */
const isThankedForElse = (scene: Scene): SeenText | undefined => {
  if (isPaid(scene)) return undefined;
  const own = scene.texts.filter(isOwn);
  const from = own.findIndex(({ text }) => thanks.test(text));
  if (from < 0) return undefined;
  const told = own.slice(from, from + leading);
  if (told.some(({ text }) => paid.test(text))) return undefined;
  return told.find(({ text, element }) => toldElse.test(text) && !element.closest(labelTags));
};

/** A past payment was opened from the list of all. */
const backToHistory = (scene: Scene) =>
  control(scene, {
    test: (name) => w.historyWords.test(name) && w.phrases.leadsBack.test(name),
  });

/** A button that leads on, where a receipt leads back. */
const goesOn = {
  test: (name: string) => /^(?:confirm|submit|next|finish|siguiente|confirmar|enviar)$/i.test(name),
};

const onlyContinue = w.only(w.continueWords);
/** Whatever leads on, where nothing says that it is paid: "Payment confirmation" may ask for it. */
const goesOnUnpaid = (scene: Scene) =>
  isPaid(scene)
    ? undefined
    : button(scene, { test: (name) => onlyContinue.test(name) && !/^done\b/i.test(name) });

/** What came of a payment, now or earlier. */
export const outcomeSigns: readonly Sign[] = [
  must('confirmation', 6, 'it is paid', isPaid),
  must('confirmation', 4, 'thanks', (s) => !isPaid(s) && states(s, thanks)),
  must('confirmation', 4, 'paid, added', (s) => says(s, added) || (!isPaid(s) && says(s, paid))),
  sign('confirmation', 3, 'paid, told twice', isPaidTwice),
  sign('confirmation', 3, 'order number', (s) => says(s, w.orderNumberWords)),
  sign('confirmation', 3, 'about a refill', isPlainlyAboutRefill),
  sign('confirmation', 2, 'partly about a refill', isPartlyAboutRefill),
  sign('confirmation', 2, 'receipt', (s) => control(s, w.receiptWords)),
  sign('confirmation', 2, 'rows of a receipt', (s) => isOrder(s) && isFilledIn(s)),
  sign('confirmation', 2, 'title', (s) => titled(s, paid) ?? titled(s, thanks)),
  sign('confirmation', -10, 'fields to pay', (s) => !isReceiptAbove(s) && asksForCard(s)),
  sign('confirmation', -6, 'still to order', orderLeft),
  sign('confirmation', -6, 'goes on', (s) => outOfBar(button(s, goesOn)) ?? goesOnUnpaid(s)),
  sign(
    'confirmation',
    -4,
    'form to fill in',
    (s) => !isReceiptAbove(s) && field(s, 'phone', 'voucher', 'amount'),
  ),
  sign('confirmation', -6, 'password, code', (s) => field(s, 'password', 'newPassword', 'code')),
  never(
    'confirmation',
    'refusal',
    (s) => isDeclinedAnyhow(s) ?? isStopped(s) ?? (orderLeft(s) && (isFailed(s) ?? isUnknown(s))),
  ),
  sign('confirmation', -8, 'told otherwise', (s) => allTold(s, notPaid)[0]),
  never('confirmation', 'still open', isPending),
  // Beside the rows of what was paid it is of the next time.
  sign('confirmation', -8, 'on a later day', (s) => (isPending(s) ? undefined : isScheduled(s))),
  sign('confirmation', -16, 'on a later day alone', (s) =>
    isPending(s) || isOrder(s) ? undefined : isScheduled(s),
  ),
  never('confirmation', 'a copy', (s) => says(s, w.copyWords)),
  sign('confirmation', -8, 'thanks for something else', isThankedForElse),
  sign('confirmation', -8, 'of another day', (s) => says(s, w.earlierWords)),
  sign('confirmation', -8, 'sorry', (s) => headsTold(s, w.sorryWords)),
  never('confirmation', 'something else is paid', isOtherOrderRow),
  never('confirmation', 'a new number', isNewNumberRow),
  sign('confirmation', -8, 'something else is ordered', isOtherOrderOnReceipt),
  sign('confirmation', -8, 'a charge that comes again', (s) =>
    isPaid(s) || s.details.amount > 0 || says(s, w.orderNumberWords)
      ? undefined
      : says(s, w.autoPayWords),
  ),
  sign('confirmation', -6, 'back to the history', backToHistory),
  // Nobody thanks again for what was paid long ago.
  never('confirmation', 'back, unthanked', (s) =>
    isThankedInTitle(s) ? undefined : backToHistory(s),
  ),
  never('confirmation', 'rows of a bill', hasBillRow),
  never('confirmation', 'nothing was charged', (s) =>
    isPaid(s) ? undefined : says(s, w.unchargedWords),
  ),
  sign('confirmation', -8, 'a list of payments', (s) =>
    isHeadedByOutcome(s) ? undefined : isHeadedByHistory(s),
  ),
  sign('confirmation', -8, 'an account', (s) =>
    isHeadedByOutcome(s) || isThankedInTitle(s) ? undefined : isAccountWithNews(s),
  ),
  sign('confirmation', -6, 'records', (s) => s.rows >= 2 && !isHeadedByOutcome(s)),

  must('paymentPending', 7, 'still open', isPending),
  must(
    'paymentPending',
    7,
    'refused, and the money gone',
    (s) => !isPending(s) && isTakenAllTheSame(s),
  ),
  sign('paymentPending', 4, 'about a refill', isPlainlyAboutRefill),
  sign('paymentPending', 2, 'partly about a refill', isPartlyAboutRefill),
  sign('paymentPending', 2, 'order number', (s) => says(s, w.orderNumberWords)),
  // Above all of that a message may tell that it is not known.
  sign('paymentPending', -10, 'fields to pay', (s) => !isUnknownSaid(s) && asksForCard(s)),
  sign('paymentPending', -6, 'still to order', (s) => !isUnknownSaid(s) && orderButton(s)),
  sign('paymentPending', -6, 'form to fill in', (s) => !isUnknownSaid(s) && !isFilledIn(s)),
  sign('paymentPending', -8, 'front page', isFrontPage),
  sign('paymentPending', -8, 'help', isHelp),
  sign('paymentPending', -8, 'amounts to pick', (s) => s.choices.size > 1 || s.offers.size > 2),
  sign('paymentPending', -6, 'history heading', isAfterHistory),
  sign('paymentPending', -8, 'on a later day', isScheduled),
  sign('paymentPending', -8, 'refusal', (s) => !isTakenAllTheSame(s) && isDeclined(s)),
  sign('paymentPending', -6, 'records', (s) => s.rows >= 2),

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
  sign('paymentFailed', -6, 'a list of payments', isHeadedByHistory),
  sign(
    'paymentFailed',
    -12,
    'it is paid',
    (s) => heads(s, paid) ?? isThankedFirst(s) ?? (headsTold(s, refused) ? undefined : isPaid(s)),
  ),
  sign('paymentFailed', -12, 'money may be gone', isMoneyGone),
  sign('paymentFailed', -12, 'something else is ordered', isOtherOrderHeaded),
  sign('paymentFailed', -6, 'records', (s) => s.rows >= 2 && !isHeadedByOutcome(s)),

  must('history', 6, 'history heading', (s) => isHeadedByHistory(s) ?? titled(s, w.historyWords)),
  must('history', 4, 'history further down', (s) =>
    isHeadedByHistory(s) || titled(s, w.historyWords) ? undefined : heads(s, w.historyWords),
  ),
  must(
    'history',
    2,
    'records heading',
    (s) => !named(s, w.historyWords) && named(s, w.recordsWords),
  ),
  sign('history', 3, 'amounts', amountsOrRecords),
  sign('history', 2, 'dated rows', (s) => s.rows >= 2),
  sign('history', 2, 'rows of refills', (s) => mostRowsAreRefills(s)),
  sign('history', -8, 'what came of a payment', isHeadedByOutcome),
  sign('history', -8, 'card form', hasCardForm),
];
