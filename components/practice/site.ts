import type { JSX } from 'preact';
import type { WordKey } from '../../content/text';
import { Account } from './Account';
import { Amounts } from './Amounts';
import { CardForm } from './CardForm';
import { Changed } from './Changed';
import { Confirmation } from './Confirmation';
import { Home } from './Home';
import { MonthlyBill } from './MonthlyBill';
import { Refused } from './Refused';
import { Review } from './Review';
import { SignIn } from './SignIn';
import { Start } from './Start';
import { UnclearForm } from './UnclearForm';

export interface PageProps {
  /** Opens another page of the practice site. */
  go(to: PracticePage): void;
}

interface Sheet {
  /** Where a carrier would have it: what the guide takes for the address bar. */
  address: string;
  Body(props: PageProps): JSX.Element;
  /** What the guide's language calls it. */
  label: WordKey;
}

const www = 'https://www.t-mobile.com';
const prepaid = 'https://prepaid.t-mobile.com';

/** The pages of the practice site, in the order a refill meets them; then what can go wrong. */
export const practiceSite = {
  home: { address: `${www}/`, Body: Home, label: 'page.home' },
  signIn: {
    address: 'https://account.t-mobile.com/signin/v2/',
    Body: SignIn,
    label: 'page.signIn',
  },
  dashboard: { address: `${www}/my-account/dashboard`, Body: Account, label: 'page.dashboard' },
  refillStart: { address: `${prepaid}/direct-to-account`, Body: Start, label: 'page.refillStart' },
  chooseAmount: { address: `${prepaid}/practice/2`, Body: Amounts, label: 'page.chooseAmount' },
  payment: { address: `${prepaid}/practice/3`, Body: CardForm, label: 'page.payment' },
  review: { address: `${prepaid}/practice/4`, Body: Review, label: 'page.review' },
  confirmation: {
    address: `${prepaid}/practice/5`,
    Body: Confirmation,
    label: 'page.confirmation',
  },
  paymentFailed: { address: `${prepaid}/practice/6`, Body: Refused, label: 'page.paymentFailed' },
  postpaidPay: { address: `${www}/guestpay/landing`, Body: MonthlyBill, label: 'page.postpaidPay' },
  unclear: { address: `${www}/practice/form`, Body: UnclearForm, label: 'practice.unclear' },
  changed: { address: `${www}/my-account/dashboard`, Body: Changed, label: 'practice.changed' },
} as const satisfies Record<string, Sheet>;

export type PracticePage = keyof typeof practiceSite;

export const practicePages = Object.keys(practiceSite) as PracticePage[]; // no other keys are in it

/** The page that an address names; the first one where it names none. */
export function practicePageOf(name: string | null): PracticePage {
  return practicePages.find((page) => page === name) ?? 'home';
}
