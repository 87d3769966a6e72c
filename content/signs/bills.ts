import { isArticle, isOtherBusiness, isPlainlyAboutRefill } from '../about';
import type { Sign } from '../carriers/carrier';
import { control, field, heads, says } from '../seeing';
import * as w from '../words';
import { must, sign } from './sign';

/** Those of a bill for a month that is over: only for carriers that have such bills. */
export const billSigns: readonly Sign[] = [
  must('postpaidPay', 4, 'bills', (s) => heads(s, w.billWords)),
  must('postpaidPay', 4, 'pay or view a bill', (s) => control(s, w.payBillWords)),
  sign('postpaidPay', 3, 'due on a day', (s) => says(s, w.dueWords)),
  sign('postpaidPay', -6, 'about a refill', isPlainlyAboutRefill),
  sign('postpaidPay', -8, 'other business', isOtherBusiness),
  sign('postpaidPay', -8, 'article', isArticle),
  sign('postpaidPay', -6, 'sign-in form', (s) => field(s, 'password', 'newPassword')),
];
