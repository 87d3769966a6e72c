import { checkedIn } from '../../facts';
import { codes } from '../../guide/codes';
import { methods } from '../../guide/steps';
import { tips } from '../../guide/tips';
import { troubles } from '../../guide/troubles';
import type { Link } from '../../links';
import { type Brand, type CarrierGuide, pastSignIn } from '../brand';
import { tMobileUs as owner } from '../owners';

const learnt = '2026-11';
const { a, b } = checkedIn(learnt);

const seen = (href: Link['href']): Link => ({ href, grade: 'A', checked: learnt });

/**
 * Not among the facts because the sources contradict each other or say nothing: how many days a
 * suspended number is kept, which foreign cards are accepted, what a store charges. There is no
 * link to activation: its address is known from weak sources only. `dashboard` asks for a
 * sign-in first when there is none; no page of offers for prepaid is known, so `shop` stands for it.
 */
const guide = {
  facts: {
    /** The carrier's app; the older "T-Mobile" app was folded into it in 2024. */
    appName: a('T-Life'),

    // Dialled on a device that has a dialler and holds the SIM.
    codeBalance: a('#225#'),
    codeDataUsed: a('#932#'),
    codeMinutes: a('#646#'),
    codeMessages: a('#674#'),
    codeOwnNumber: a('#686#'),

    careShort: b('611'),
    carePhone: a('1-800-937-8997'),
    refillPhone: b('1-877-720-5195'),
    /** Where scam texts are forwarded to. */
    scamShortCode: a('7726'),

    /** Digits of a number in sign-in, without the country code. */
    numberDigits: a('10'),
    /** The most that one refill may be. */
    limitOnce: b('$150'),
    /** Days after which an unused electronic refill PIN is void. Not about numbers of suspended lines. */
    ePinDays: b('90'),
  },
  asksWhoseCard: true,
  links: {
    official: seen('https://www.t-mobile.com/'),
    signIn: seen('https://www.t-mobile.com/login'),
    guestRefill: seen('https://prepaid.t-mobile.com/direct-to-account'),
    dashboard: seen('https://www.t-mobile.com/my-account/dashboard'),
    shop: seen('https://prepaid.t-mobile.com/home'),
    plans: seen('https://prepaid.t-mobile.com/prepaid-plans'),
    dataPlans: seen('https://prepaid.t-mobile.com/prepaid-internet'),
    usPass: seen('https://prepaid.t-mobile.com/prepaid-plans/esim-usa-travel-plans'),
  },
  methods,
  codes,
  tips,
  troubles,
  ways: {
    ...pastSignIn,
    'refillStart.notAllowed': { to: 'usPass', label: 'panel.seeUsPass' },
  },
} as const satisfies CarrierGuide;

export const tMobileUs = { ...owner, guide } as const satisfies Brand;
