import { checkedIn } from '../../facts';
import { tips } from '../../guide/tips';
import { type Brand, type CarrierGuide, pastSignIn } from '../brand';
import { tMobilePl as owner } from '../owners';

const learnt = '2026-11';
const { a, b } = checkedIn(learnt);

/**
 * Only what is known of this carrier: it has an app and stores as well, but how a refill goes
 * there is unknown, and so are its limits, its phone numbers and its rules.
 */
const guide = {
  facts: {
    codeBalance: b('*101#'),
    /** Stands before a phone number in sign-in, as the label of the field says. */
    numberPrefix: a('48'),
  },
  links: {
    official: { href: 'https://www.t-mobile.pl/', grade: 'A', checked: learnt },
    guestRefill: {
      href: 'https://doladowania.t-mobile.pl/doladowanie',
      grade: 'B',
      checked: learnt,
    },
  },
  methods: ['web'],
  codes: ['balance'],
  tips,
  troubles: ['overlay', 'cardDeclined', 'unclearPayment'],
  // The refill page asks for a number and an e-mail address, not for an account.
  ways: pastSignIn,
} as const satisfies CarrierGuide;

export const tMobilePl = { ...owner, guide } as const satisfies Brand;
