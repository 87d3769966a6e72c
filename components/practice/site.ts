import type { JSX } from 'preact';
import { tMobileUs } from '../../content/carriers/brands/t-mobile-us';
import type { Link } from '../../content/links';
import type { WordKey } from '../../content/text';
import { Account } from './Account';
import { Amounts } from './Amounts';
import { CardForm } from './CardForm';
import { Changed } from './Changed';
import { Confirmation } from './Confirmation';
import type { Amount } from './figures';
import { Home } from './Home';
import { MonthlyBill } from './MonthlyBill';
import { Pending } from './Pending';
import { Refused } from './Refused';
import { Review } from './Review';
import { SignIn } from './SignIn';
import { Start } from './Start';
import { UnclearForm } from './UnclearForm';

export interface PageProps {
  /** What was chosen to refill. */
  amount: Amount;
  /** Opens another page of the practice site; `chosen`: with that to refill from now on. */
  go(to: PracticePage, chosen?: Amount): void;
}

interface Sheet {
  /** Where the carrier has it, or would: what the guide takes for the address bar. */
  address: URL;
  Body(props: PageProps): JSX.Element;
  /** What the guide's language calls it. */
  label: WordKey;
}

const { official, signIn, dashboard, guestRefill } = tMobileUs.guide.links;

/** A known address, or a path of ours beside it. */
const at = ({ href }: Link, path = '') => new URL(path, href);

/** The pages of the practice site, in the order a refill meets them; then what can go wrong. */
export const practiceSite = {
  home: { address: at(official), Body: Home, label: 'page.home' },
  signIn: { address: at(signIn), Body: SignIn, label: 'page.signIn' },
  dashboard: { address: at(dashboard), Body: Account, label: 'page.dashboard' },
  refillStart: { address: at(guestRefill), Body: Start, label: 'page.refillStart' },
  chooseAmount: { address: at(guestRefill, '/p/2'), Body: Amounts, label: 'page.chooseAmount' },
  payment: { address: at(guestRefill, '/p/3'), Body: CardForm, label: 'page.payment' },
  review: { address: at(guestRefill, '/p/4'), Body: Review, label: 'page.review' },
  confirmation: {
    address: at(guestRefill, '/p/5'),
    Body: Confirmation,
    label: 'page.confirmation',
  },
  paymentPending: { address: at(guestRefill, '/p/5'), Body: Pending, label: 'page.paymentPending' },
  paymentFailed: { address: at(guestRefill, '/p/6'), Body: Refused, label: 'page.paymentFailed' },
  postpaidPay: {
    address: at(official, '/guestpay/landing'),
    Body: MonthlyBill,
    label: 'page.postpaidPay',
  },
  unclear: { address: at(official, '/form'), Body: UnclearForm, label: 'practice.unclear' },
  changed: { address: at(dashboard), Body: Changed, label: 'practice.changed' },
} as const satisfies Record<string, Sheet>;

export type PracticePage = keyof typeof practiceSite;

export const practicePages = Object.keys(practiceSite) as PracticePage[]; // no other keys are in it

/** The page that an address names; the first one where it names none. */
export function practicePageOf(name: string | null): PracticePage {
  return practicePages.find((page) => page === name) ?? 'home';
}
