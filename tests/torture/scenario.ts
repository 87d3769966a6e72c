import type { Driver } from './driver';

/** What was measured, by what it is. Told in the table; the claims about it are made in `run`. */
export type Numbers = Record<string, number | string>;

/** One hard case: a tiny page, and what must hold on it. */
export interface Scenario {
  /** The letter of the bench, or a name. */
  id: string;
  title: string;
  /** HTML of the page; with parts, what `?part=` of the same address answers. */
  page: string;
  parts?: Record<string, string>;
  /** Why a driver cannot try it, or undefined. */
  beyond?: (driver: Driver) => string | undefined;
  /** Errors that the page is meant to make; every other fails the scenario. */
  mayLog?: RegExp;
  /** Throws when something does not hold. */
  run(driver: Driver): Promise<Numbers>;
}

/** Where a scenario's page is: a carrier's address that is recognised. */
export function addressOf({ id }: Pick<Scenario, 'id'>, part?: string): string {
  const address = new URL('https://prepaid.t-mobile.com/direct-to-account');
  address.searchParams.set('torture', id);
  if (part) address.searchParams.set('part', part);
  return address.href;
}
