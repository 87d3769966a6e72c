import { links } from './links';

/** A: several independent sources agree; B: one good source. Weaker ones are not printed, so they have no grade here. */
export type Grade = 'A' | 'B';

/** A fact about the carrier that the guide prints. */
export interface Fact<T = string> {
  value: T;
  grade: Grade;
  /** Month of the last check, ISO 8601 (`2026-11`). */
  checked: string;
}

const checked = '2026-11';
const a = <const T extends string>(value: T) => ({ value, grade: 'A', checked }) satisfies Fact<T>;
const b = <const T extends string>(value: T) => ({ value, grade: 'B', checked }) satisfies Fact<T>;

/**
 * Every code, number, limit and name that the guide prints, each once; the addresses are in
 * links.ts. Not here because the sources contradict each other or say nothing: how many days
 * a suspended number is kept, which foreign cards are accepted, what a store charges.
 */
export const facts = {
  /** What every host of the carrier is or ends with, after a dot. */
  carrierDomain: a('t-mobile.com'),
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
  /** The most that refills may come to in all. */
  limitTotal: b('$1,000'),
  /** Days after which an unused electronic refill PIN is void. Not about numbers of suspended lines. */
  ePinDays: b('90'),
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;

/** The oldest check among all facts and links, so that "checked" never promises too much. */
export const factsChecked: string =
  [...Object.values(facts), ...Object.values(links)].map((fact) => fact.checked).sort()[0] ??
  checked;

/** An address as people read it: without the scheme and a closing slash. */
function shown(href: string): string {
  return href.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** What `{{name}}` means in content/text without being handed in. */
export const factValues = {
  ...(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value])) as Record<
    FactName,
    string
  >), // fromEntries forgets the names
  officialAddress: shown(links.official.href),
  guestRefillAddress: shown(links.guestRefill.href),
  month: factsChecked,
};

export type FactValues = typeof factValues;
