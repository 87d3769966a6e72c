import { isHeadedByRefill, isPlainlyAboutRefill } from '../about';
import { titles } from '../article';
import type { Sign } from '../carriers/carrier';
import { asksForCard } from '../paying';
import type { Scene } from '../scene';
import { button, control, field, headings, headsTold, named, says, titled } from '../seeing';
import * as w from '../words';
import { must, sign } from './sign';

/** Is it a bill that is shown: called so, or with the day it is due and what one does with bills? */
export const isBill = (scene: Scene) =>
  titles(headings(scene)).find(({ text }) => w.billWords.test(text)) ??
  headsTold(scene, w.billWords) ??
  titled(scene, w.billWords) ??
  (says(scene, w.dueWords) && control(scene, w.payBillWords));

/** Those of a bill for a month that is over: only for carriers that have such bills. */
export const billSigns: readonly Sign[] = [
  must('postpaidPay', 4, 'bills', (s) => named(s, w.billWords)),
  must('postpaidPay', 4, 'pay or view a bill', (s) => control(s, w.payBillWords)),
  sign('postpaidPay', 3, 'due on a day', (s) => says(s, w.dueWords)),
  sign(
    'postpaidPay',
    3,
    'a bill that is paid here',
    (s) => isBill(s) && (asksForCard(s) ?? button(s, w.submitOrderWords)),
  ),
  sign('postpaidPay', -6, 'about a refill', isPlainlyAboutRefill),
  sign('postpaidPay', -6, 'sign-in form', (s) => field(s, 'password', 'newPassword')),
  ...(['payment', 'review'] as const).map((page) =>
    sign(page, -8, 'owed for a month', (s) => !isHeadedByRefill(s) && says(s, w.owedWords)),
  ),
  // Where there are no bills, a refill may ask for it (Metro).
  sign('refillStart', -8, 'account number', (s) => field(s, 'accountNumber')),
];
