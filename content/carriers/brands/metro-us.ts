import { tips } from '../../guide/tips';
import { type Brand, type CarrierGuide, pastSignIn } from '../brand';
import { metroUs as owner } from '../owners';

const learnt = '2026-11';

/**
 * Metro by T-Mobile, a brand with a site and accounts of its own: neither brand's sign-in works
 * with the other. Of its codes, amounts, limits, phone numbers, app and stores nothing is known.
 */
const guide = {
  facts: {},
  links: {
    official: { href: 'https://www.metrobyt-mobile.com/', grade: 'A', checked: learnt },
    signIn: {
      href: 'https://www.metrobyt-mobile.com/my-account/sign-in',
      grade: 'B',
      checked: learnt,
    },
    guestRefill: {
      href: 'https://www.metrobyt-mobile.com/guestpay/landing',
      grade: 'B',
      checked: learnt,
    },
  },
  methods: ['web'],
  codes: [],
  tips,
  troubles: ['notOwnSim', 'separateAccounts', 'cardDeclined', 'unclearPayment'],
  // The guest page asks for a number twice, not for an account.
  ways: pastSignIn,
} as const satisfies CarrierGuide;

export const metroUs = { ...owner, guide } as const satisfies Brand;
