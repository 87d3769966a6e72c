import { isArticle, isPlainlyArticle, titles } from '../article';
import type { Sign } from '../carriers/carrier';
import { isOtherBusiness } from '../otherBusiness';
import {
  isNewNumberRow,
  isOtherForm,
  isOtherOrder,
  isOtherOrderRow,
  isOtherTask,
} from '../otherTask';
import type { Page } from '../pages';
import type { Scene } from '../scene';
import { control, headings, heads, headsTold, says, titled } from '../seeing';
import { isPaid, isPaidAbove, isUnknown, paid } from '../told';
import * as w from '../words';
import { sign } from './sign';

/** The same sign against several pages, with the points it has there. */
function against(
  id: string,
  speaks: Sign['speaks'],
  points: Partial<Record<Page, number>>,
): readonly Sign[] {
  const each = Object.entries(points) as [Page, number][];
  return each.map(([page, own]) => sign(page, own, id, speaks));
}

const inboxTitle = w.only(w.inboxWords);

/** It is paid by any text, with what only a receipt has. */
const isReceiptBelow = (scene: Scene) =>
  isPaid(scene) && (says(scene, w.orderNumberWords) ?? control(scene, w.receiptWords));

/** By any text or link, at its head or foot, too. */
const isMail = (scene: Scene) =>
  scene.texts.find(({ text }) => w.mailWords.test(text)) ??
  scene.controls.find(({ name }) => w.mailWords.test(name));

/** By a heading of the first rank, or the first of all. */
const isCalledAutoPay = (scene: Scene) =>
  titles(headings(scene)).find(({ text }) => w.autoPayWords.test(text));

/** What a page is about that is no step of a refill, whatever else it looks like. */
export const contrarySigns: readonly Sign[] = [
  ...against('other business', isOtherBusiness, {
    refillStart: -12,
    chooseAmount: -12,
    payment: -4, // it is asked about all the same: some shops refill, too
    review: -12,
    confirmation: -12,
    paymentPending: -12,
    paymentFailed: -12,
    history: -8,
    postpaidPay: -8,
  }),
  ...against('another task', isOtherForm, { refillStart: -12, chooseAmount: -12, payment: -12 }),
  ...against('another task', isOtherTask, {
    review: -12,
    confirmation: -8,
    paymentPending: -12,
    paymentFailed: -12,
  }),
  ...against('something else is ordered', isOtherOrder, {
    payment: -12,
    review: -12,
    paymentPending: -12,
  }),
  ...against('something else is paid', isOtherOrderRow, { payment: -12, review: -12 }),
  ...against('a new number', isNewNumberRow, { payment: -12, review: -12 }),
  // What is asked there is for another thing: where to call back, how much for the next time. An
  // order that stays below it is the one that is paid, a form is another's.
  ...against('it is paid', isPaidAbove, {
    refillStart: -12,
    chooseAmount: -12,
    payment: -12,
    postpaidPay: -6,
  }),
  ...against('it is paid', (s) => headsTold(s, paid) ?? isReceiptBelow(s), { review: -12 }),
  ...against('it may be paid', isUnknown, {
    refillStart: -12,
    chooseAmount: -12,
    payment: -12,
    review: -12,
  }),
  // By what the page is called: orders offer it below, accounts tell of it.
  ...against('a charge that comes again', (s) => isCalledAutoPay(s) ?? titled(s, w.autoPayWords), {
    dashboard: -8,
    review: -8,
  }),
  ...against('called by a charge that comes again', isCalledAutoPay, { confirmation: -8 }),
  ...against('an e-mail', isMail, {
    dashboard: -8,
    confirmation: -16,
    paymentPending: -8,
    paymentFailed: -8,
  }),
  ...against('messages', (s) => heads(s, inboxTitle), {
    confirmation: -6,
    paymentPending: -6,
    paymentFailed: -6,
  }),
  ...against('a bill', (s) => heads(s, w.billWords), {
    confirmation: -6,
    paymentPending: -6,
    paymentFailed: -6,
  }),
  ...against('article', isArticle, {
    dashboard: -8,
    refillStart: -8,
    chooseAmount: -8,
    review: -8,
    confirmation: -12,
    paymentPending: -8,
    paymentFailed: -8,
    history: -8,
    activation: -8,
    postpaidPay: -8,
  }),
  ...against('plainly an article', isPlainlyArticle, {
    refillStart: -8,
    chooseAmount: -8,
    review: -8,
    confirmation: -8,
    paymentPending: -8,
    paymentFailed: -8,
  }),
];
