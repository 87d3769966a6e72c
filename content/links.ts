import type { Grade } from './facts';

/** A page of the carrier that the guide sends people to. */
export interface Link {
  href: `https://${string}`;
  grade: Grade;
  /** Month of the last check, ISO 8601. */
  checked: string;
}

/**
 * The one list of addresses that the guide opens; nothing else in the extension names one.
 * `dashboard` asks for a sign-in first when there is none. The carrier has no known page of
 * offers for prepaid, so `shop` stands for it. There is no link to activation: its address is
 * known from weak sources only.
 */
export const links = {
  official: { href: 'https://www.t-mobile.com/', grade: 'A', checked: '2026-11' },
  signIn: { href: 'https://www.t-mobile.com/login', grade: 'A', checked: '2026-11' },
  guestRefill: {
    href: 'https://prepaid.t-mobile.com/direct-to-account',
    grade: 'A',
    checked: '2026-11',
  },
  dashboard: {
    href: 'https://www.t-mobile.com/my-account/dashboard',
    grade: 'A',
    checked: '2026-11',
  },
  shop: { href: 'https://prepaid.t-mobile.com/home', grade: 'A', checked: '2026-11' },
  plans: { href: 'https://prepaid.t-mobile.com/prepaid-plans', grade: 'A', checked: '2026-11' },
  dataPlans: {
    href: 'https://prepaid.t-mobile.com/prepaid-internet',
    grade: 'A',
    checked: '2026-11',
  },
  usPass: {
    href: 'https://prepaid.t-mobile.com/prepaid-plans/esim-usa-travel-plans',
    grade: 'A',
    checked: '2026-11',
  },
} as const satisfies Record<string, Link>;

export type LinkId = keyof typeof links;

/** The links in the order they are listed to the user. */
export const linkIds = Object.keys(links) as readonly LinkId[]; // Object.keys forgets the names
