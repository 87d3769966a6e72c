import { titles } from './article';
import { isOrder, orderButton } from './orders';
import { plainly, sentences, turned, turnedOnly, unconditionally } from './plainly';
import type { Scene, SeenText } from './scene';
import { control, headings, headsTold, isOwn, once, says, states, supposing } from './seeing';
import * as w from './words';
import { fold } from './words/fold';
import {
  advised,
  another,
  aside,
  avoided,
  besides,
  denied,
  doubted,
  negated,
  ofNothing,
  open,
  otherwise,
} from './words/turns';

// What a page tells of a payment. Nothing of it is believed that its own sentence takes back: to say
// "paid" where it is pending costs a refill, to say "refused" where it went well costs a second one.

/** Texts of the page itself that are no longer than this. */
const own = ({ texts }: Scene, longest: number): SeenText[] =>
  texts.filter((seen) => isOwn(seen) && seen.text.length <= longest);

/** It went well. */
export const paid = plainly(w.paidWords, denied, open, another, aside, ofNothing);
/** What stands on a receipt. */
export const added = plainly(w.addedWords, denied, open, another, aside);
export const thanks = plainly(w.thanksWords, denied, aside);
/** What would be a success is denied, still open, or of another time. */
export const notPaid: w.Words = {
  test: (text) => sentences(text).some((each) => turnedAway.test(each) && !paid.test(each)),
};
const turnedAway = turned(w.paidWords, denied, open, another);

/** A sentence that supposes nothing says so; the next may: "If you don't see it, call us." */
const tellsPaid = (text: string) =>
  text.split(/(?<=[.!])\s|(?<=[。！])/).some((each) => paid.test(each) && !supposing.test(each));

/** It is stated that a payment went well. */
export const isPaid = once((scene) =>
  states(
    scene,
    paid,
    scene.texts.filter((seen) => isOwn(seen) && tellsPaid(seen.text)),
  ),
);

/** Two texts say so: the heading and a sentence below it, or a row. */
export const isPaidTwice = (scene: Scene) =>
  isPaid(scene) &&
  new Set(
    own(scene, 160).flatMap(({ text }) => (paid.test(text) || added.test(text) ? fold(text) : [])),
  ).size > 1;

/** The same, or thanks, beside what only a receipt has: promises and lessons have it not. */
export const isReceipt = (scene: Scene) => {
  const number = says(scene, w.orderNumberWords);
  const row = says(scene, added);
  const thanked = states(scene, thanks);
  if (isPaid(scene)) return row ?? number ?? thanked ?? control(scene, w.receiptWords);
  return thanked && (row ?? says(scene, paid));
};

/** Thanks over the rows and the number of an order, with no word of paying: it may be paid in a shop yet. */
const isThankedOrder = (scene: Scene) =>
  isOrder(scene) &&
  says(scene, w.orderNumberWords) &&
  titles(headings(scene)).find(({ text }) => thanks.test(text));

/** It is told by a heading or a message rather than in passing, or a receipt is shown. */
export const isNews = (scene: Scene) =>
  (isPaid(scene) &&
    own(scene, 300).find(({ heading, status, text }) => (heading || status) && paid.test(text))) ||
  isReceipt(scene) ||
  isThankedOrder(scene);

/** "Complete" here is the payment, not the refill: "Your payment is complete, your refill isn't". */
const isHalfPaid = (text: string) =>
  text.split(/[,，] ?|\b(?:but|pero|ale)\b|但/i).some((part) => paid.test(part));

const unpaid = turnedOnly(w.paidWords, negated, open, another, aside, otherwise, doubted);
/** "Your refill was not applied": what would be a success, denied in a heading. */
export const isUnpaid = (scene: Scene) => headsTold(scene, { test: isUnpaidName });
const isUnpaidName = (text: string) => unpaid.test(text) && !isHalfPaid(text);

const declined = plainly(w.declinedWords, another, otherwise);
/** It was refused. "Payment received, refill not applied" is no refusal: the money is gone. */
export const refused: w.Words = {
  test: (text) => declined.test(text) && !isHalfPaid(text),
};

/** Does the name of a box say that it went well? */
export const saysSuccess = (name: string): boolean => paid.test(name) || thanks.test(name);
/** May a box that is called this tell what came of a payment? */
export const tellsOutcome = (name: string): boolean =>
  saysSuccess(name) ||
  [refused, w.sorryWords, w.pendingWords, w.unclearWords].some((words) => words.test(name)) ||
  isUnpaidName(name);

/** What a refusal goes on with after "but"; an amount in it ends no sentence. */
const goesOn = /\bbut\b(?:[^.!?]|\.(?=\d))*|但[^。！？]*/gi;

/** "Why was my card declined?" asks, "Payment declined. What now?" tells, and so does what goes on with "but". */
function tellsRefusal(text: string): boolean {
  const before = text.replace(goesOn, '');
  return refused.test(before) ? !supposing.test(before) : tellsAfterBut(text);
}
/**
 * "We're sorry, but your payment was declined". What stands before it may be that money moved, or may
 * have, as in "Your card was charged, but …", or be what takes it back: "All set, but if your card …".
 */
function tellsAfterBut(text: string): boolean {
  const before = beforeBut(text);
  return (
    failsAfterAll(text) &&
    (uncharged.test(text) || !(moved.test(before) || w.pendingWords.test(before)))
  );
}
const beforeBut = (text: string) => text.replace(/(?:\bbut\b|但).*/is, '');
const moved =
  /\d|money|funds|charged|took|taken|billed|debit|\bhold\b|\bpaid|appro|authori|captur|clear|collect|deduct|posted|complete|went th|(?:have|got) your|[扣钱錢收授划劃]|已付/i;
const failsAfterAll = (text: string) =>
  !supposing.test(beforeBut(text)) &&
  (text.match(goesOn) ?? [])
    .map((part) => part.replace(/^(?:but|但) ?/i, ''))
    .some((part) => refused.test(part) && !supposing.test(part));
const failsAnyhow = (text: string) => tellsRefusal(text) || failsAfterAll(text);
const asks = (text: string) =>
  w.declinedWords.test(text) &&
  supposing.test(text) &&
  ![text, ...sentences(text)].some(failsAnyhow);

/** Without what stands under a question about refusals. */
const withoutAnswers = once((scene): Scene => {
  let asked = false;
  return {
    ...scene,
    texts: scene.texts.filter(({ heading, frame, text }) => {
      if (heading && !frame) asked = asks(text);
      return !asked;
    }),
  };
});

/** What a refusal goes on with may be that money moved all the same; that none did is all it may say. */
const isPlain = (text: string) =>
  !supposing.test(text) || tellsAfterBut(text) || (uncharged.test(text) && tellsRefusal(text));

const statedAs = (scene: Scene, tells: (text: string) => boolean) =>
  states(
    scene,
    refused,
    withoutAnswers(scene).texts.filter((seen) => isOwn(seen) && tells(seen.text)),
  );
/** A refusal is stated. */
export const isRefused = once((scene) =>
  statedAs(scene, (text) => refused.test(text) && isPlain(text)),
);
/** The same, whatever else is said: "Your bank approved it, but your refill failed", "… but we took $25". */
export const isFailed = (scene: Scene) => isRefused(scene) ?? statedAs(scene, failsAnyhow);

/** The heading, or the message that is read out, by which a page tells what came of a payment. */
export const outcome = once((scene): SeenText | undefined =>
  scene.texts.find(
    ({ text, heading, status, frame }) =>
      (heading || status) && !frame && (paid.test(text) || thanks.test(text) || refused.test(text)),
  ),
);

/** A refusal that is told, not one that is asked about, warned of, or past. */
export const isDeclined = once((scene) =>
  own(withoutAnswers(scene), 160).find(({ text }) => refused.test(text) && !supposing.test(text)),
);

/** The same by any sentence, whatever it goes on with: "Declined. This may be because …", "but not charged". */
export const isDeclinedAnyhow = (scene: Scene): SeenText | undefined =>
  own(withoutAnswers(scene), 160).find(
    ({ text }) => !isHalfPaid(text) && text.split(/(?<=[.!?])\s+|(?<=[。！？])/).some(tellsRefusal),
  );

const pending = unconditionally(w.pendingWords, besides);
const unclear = unconditionally(w.unclearWords, advised);
const undelivered = unconditionally(w.undeliveredWords);
const gone = plainly(w.goneWords, negated);
const scheduled = unconditionally(w.scheduledWords);
/** The payment is not through, or may be; or it is, and the refill is still to come. */
export const isPending = once((scene) => {
  if (isPlainlyUncharged(scene)) return undefined;
  const done = isPaid(scene);
  return own(scene, 200).find(
    (seen) =>
      unclear.test(seen.text) ||
      ((pending.test(seen.text) || (undelivered.test(seen.text) && done)) &&
        !(done && isBeside(seen))),
  );
});

const unknown = unconditionally(w.unknownWords, advised);
const charged = unconditionally(w.goneWords, negated);
const duplicate = unconditionally(w.duplicateWords, avoided);

/**
 * Nobody knows whether it is paid, it was sent before, or it was charged and failed all the same; not
 * where it is said that nothing was taken.
 */
export const isUnknown = once((scene) =>
  says(scene, uncharged)
    ? undefined
    : own(scene, 200).find(
        (seen) =>
          (unknown.test(seen.text) ||
            duplicate.test(seen.text) ||
            (charged.test(seen.text) && w.declinedWords.test(seen.text))) &&
          (isMessage(seen) || isAbove(scene, seen)),
      ),
);

/** The same in a heading or a message. */
export const isUnknownSaid = (scene: Scene): boolean => {
  const seen = isUnknown(scene);
  return seen !== undefined && isMessage(seen);
};

/** It is paid, as a heading tells, a message beside thanks, or either with the number of an order. */
export const isPaidAbove = once((scene) => {
  const number = says(scene, w.orderNumberWords);
  const thanked = headings(scene).some(({ text }) => thanks.test(text));
  return own(scene, 200).find(
    (seen) =>
      tellsPaid(seen.text) &&
      (seen.heading ||
        (seen.status && (thanked || thanks.test(seen.text) || number)) ||
        (number && isAbove(scene, seen))),
  );
});

/** The same with the number: what is to be filled in below is for another payment. */
export const isReceiptAbove = (scene: Scene) =>
  isPaidAbove(scene) && says(scene, w.orderNumberWords);

/** It is said to have been sent before, and not only warned of. */
export const saysDuplicate = (name: string): boolean => duplicate.test(name);

/** A heading, or told to whoever listens. */
const isMessage = ({ heading, status }: SeenText) => heading || status;

/** Above all that is to be filled in, or to be pressed to order. */
function isAbove(scene: Scene, { element }: SeenText): boolean {
  const form =
    scene.fields.find(({ frame, kind }) => !frame && kind !== 'search') ?? orderButton(scene);
  return (
    form !== undefined &&
    element.getRootNode() === form.element.getRootNode() &&
    (element.compareDocumentPosition(form.element) & 4) /* FOLLOWING */ !== 0
  );
}

const uncharged = unconditionally(w.unchargedWords);
/** Under a heading that refuses it is said that no money was taken: then none is on its way. */
const isPlainlyUncharged = once(
  (scene) => headsTold(scene, refused) && !isMoneyGone(scene) && says(scene, uncharged),
);

/** Beside what is paid other things are open, too: an address to confirm, AutoPay to switch on. */
const isBeside = ({ text }: SeenText) =>
  w.autoPayWords.test(text) || (w.addressToConfirmWords.test(text) && !w.refillWords.test(text));

/** A row or a line tells in one word that it was refused: the payment, not AutoPay nor an earlier one. */
export const isStopped = (scene: Scene) =>
  own(scene, 60).find(
    ({ element, text }) => w.stoppedWords.test(text) && !another.test(fold(labelOf(element))),
  );

/** What stands before a value in its row. */
function labelOf(element: Element): string {
  const value = element.closest('dd, td');
  return value?.previousElementSibling?.textContent ?? '';
}

/** Beside a refusal: the money is gone all the same, or may be. "$0.00 was charged" is none. */
export const isMoneyGone = (scene: Scene) =>
  own(scene, 200).find(
    ({ text }) =>
      unclear.test(text) || duplicate.test(text) || gone.test(text.replace(nothing, '')),
  );
const nothing = /[$€]\s?0(?:[.,]00)?(?![\d.,])|(?<![\d.,])0(?:[.,]00)? ?zł/g;

/** AutoPay that is offered, or comes each month, beside what is paid. */
const comesAgain =
  /^(?=.*(?:each|every|cada) |turn on|set ?up|activ)(?!.*(?:\d|n[’']t|first|primer))/i;

/** The payment itself is still to come. */
export const isScheduled = once((scene) =>
  own(scene, 200).find(
    (seen) =>
      scheduled.test(seen.text) && !(comesAgain.test(seen.text) && isBeside(seen) && isPaid(scene)),
  ),
);
