import type { FactGrade } from './facts';

/** A page of a carrier that the guide sends people to. */
export interface Link {
  href: `https://${string}`;
  grade: FactGrade;
  /** Month of the last check, ISO 8601. */
  checked: string;
}

/**
 * What a carrier's pages are for, in the order they are listed to the user; the labels are under
 * `popup.link` in content/text. The addresses are the carriers' own: each file under carriers/
 * names those that are known, and nothing else in the extension names one.
 */
export const linkIds = [
  'official',
  'signIn',
  'guestRefill',
  'dashboard',
  'shop',
  'plans',
  'dataPlans',
  'usPass',
] as const;

export type LinkId = (typeof linkIds)[number];

/** The pages that a carrier is known to have. The two ways in are known of every carrier. */
export type Links = Partial<Record<LinkId, Link>> & Record<'official' | 'guestRefill', Link>;

/** Where the balance is seen, with as little as a carrier has. */
export const accountIn = (links: Links): LinkId =>
  (['dashboard', 'signIn'] as const).find((to) => links[to]) ?? 'official';
