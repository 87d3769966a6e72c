import type { Brand } from './carriers/brand';

/** A: several independent sources agree; B: one good source. Weaker ones are not printed, so they have no grade here. */
export type FactGrade = 'A' | 'B';

/** A fact about a carrier that the guide prints. */
export interface Fact {
  value: string;
  grade: FactGrade;
  /** Month of the last check, ISO 8601 (`2026-11`). */
  checked: string;
}

/** Writes facts that were all checked in one month: `a('611')`. */
export function checkedIn(checked: string) {
  return {
    a: (value: string): Fact => ({ value, grade: 'A', checked }),
    b: (value: string): Fact => ({ value, grade: 'B', checked }),
  };
}

/** What `{{name}}` means in the words of every carrier, beside the carrier's own facts. */
export const derivedNames = ['carrierDomain', 'officialAddress', 'guestRefillAddress'] as const;

/** What `{{name}}` means in content/text for one carrier without being handed in. */
export function factValuesOf({ domain, guide }: Brand): Record<string, string> {
  const derived: Record<(typeof derivedNames)[number], string> = {
    carrierDomain: domain,
    officialAddress: shown(guide.links.official.href),
    guestRefillAddress: shown(guide.links.guestRefill.href),
  };
  const facts = Object.entries(guide.facts).map(([name, { value }]) => [name, value]);
  return { ...Object.fromEntries(facts), ...derived };
}

/** The oldest check among a carrier's facts and links, so that "checked" never promises too much. */
export function checkedOf({ facts, links }: Brand['guide']): string {
  const months = [...Object.values(facts), ...Object.values(links)].map(({ checked }) => checked);
  return months.sort()[0] ?? links.official.checked;
}

/** An address as people read it: without the scheme and a closing slash. */
function shown(href: string): string {
  return href.replace(/^https:\/\//, '').replace(/\/$/, '');
}
