import { type CarrierId, carriers, type KnownCarrier } from '../carriers';
import { isAccountWord } from './accountWords';
import { fold } from './fold';
import { belongsTo, decodeHost, type HostParts } from './host';
import { near } from './near';
import type { Reason } from './reasons';

/** A carrier's names, with and without the hyphen, as hosts are compared with them. */
interface Names {
  id: CarrierId;
  domain: string;
  suffix: string;
  spelt: readonly string[];
  folded: readonly string[];
  /** The domain by itself in a folded text; letters and digits beside it make another. */
  inside: RegExp;
  /** The name in a folded label: what stands before and what comes after it. */
  placed: RegExp;
  /** Hosts whose dot a look-alike exchanges for a hyphen: `prepaid-t-mobile.com`. */
  hosts: readonly string[];
}

function namesOf({ id, domain, guide }: KnownCarrier): Names {
  const dot = domain.indexOf('.');
  const name = domain.slice(0, dot);
  const spelt = [name, name.replaceAll('-', '')];
  const folded = spelt.map(fold);
  const any = folded.join('|');
  const ending = fold(domain.slice(dot)).replaceAll('.', '\\.');
  const links = Object.values(guide.links).map(({ href }) => new URL(href).hostname);
  return {
    id,
    domain,
    suffix: domain.slice(dot + 1),
    spelt,
    folded,
    inside: new RegExp(`(?<![a-z0-9])(?:${any})${ending}(?![a-z0-9])`),
    placed: new RegExp(`^((?:.*-)?(?:my|www)?)(?:${any})(.*)$`),
    hosts: links.map((host) => fold(host.slice(0, -domain.length - 1))),
  };
}

const known = carriers.map(namesOf);

/** The look of one label: the name, and whatever stands before and after it, folded. */
function placedIn(label: string, { placed }: Names): [before: string, after: string] | undefined {
  const [, before, after] = placed.exec(fold(label)) ?? [];
  return before === undefined || after === undefined ? undefined : [before, after];
}

function isForged(label: string, names: Names): boolean {
  if (names.spelt.some((name) => label.includes(name))) return false;
  if (placedIn(label, names)) return true;
  return names.folded.some((name) => near(fold(label), name, label) === 'slip');
}

function hasAccountWord(label: string, names: Names): boolean {
  const [before, after] = placedIn(label, names) ?? ['', ''];
  if (names.hosts.includes(before.replace(/-$/, ''))) return before !== '';
  return `${before}-${after}`.split('-').some(isAccountWord);
}

type Check = (host: HostParts, names: Names) => boolean;

/** How a host can be like a carrier's: the first that fits any carrier tells. */
const checks: readonly (readonly [Reason, Check])[] = [
  ['otherEnding', (host, { spelt }) => !host.shared && host.label === spelt[0]],
  [
    'otherSpelling',
    ({ label, shared }, { spelt, folded }) =>
      !shared &&
      (spelt.includes(label) || folded.some((name) => near(fold(label), name, label) === 'word')),
  ],
  [
    'nameInSubdomain',
    ({ front, label }, { inside }) => inside.test(fold([...front, label].join('.'))),
  ],
  [
    'lookalikeLetters',
    ({ ascii, label, front }, names) =>
      belongsTo(fold(decodeHost(ascii)), fold(names.domain)) ||
      isForged(label, names) ||
      front.some((each) => !names.spelt.includes(each) && names.folded.includes(fold(each))),
  ],
  ['nameWithWords', ({ label }, names) => hasAccountWord(label, names)],
  [
    'nameInFront',
    ({ front, label, shared }, names) =>
      (shared && names.spelt.includes(label)) || front.some((each) => placedIn(each, names)),
  ],
  ['nameWithMore', ({ label }, names) => placedIn(label, names) !== undefined],
  ['endsLike', ({ site }, { domain }) => site.endsWith(domain)],
];

export interface Likeness {
  reason: Reason;
  carrier: CarrierId;
}

/** Of two carriers with one name it is the one whose ending the host bears, then the expected one. */
function inOrder(host: HostParts, expected: CarrierId | undefined): Names[] {
  const rank = ({ id, suffix }: Names) =>
    (host.suffix === suffix ? 0 : 2) + (id === expected ? 0 : 1);
  return [...known].sort((one, other) => rank(one) - rank(other));
}

/** What makes a host that is no carrier's look like one's, or nothing. */
export function likenessOf(host: HostParts, expected?: CarrierId): Likeness | undefined {
  const candidates = inOrder(host, expected);
  for (const [reason, fits] of checks) {
    const found = candidates.find((names) => fits(host, names));
    if (found) return { reason, carrier: found.id };
  }
  return undefined;
}

/** The carrier whose whole address a text carries, not as a part of a longer name. */
export function carrierNamedIn(text: string): CarrierId | undefined {
  return known.find(({ inside }) => inside.test(fold(text)))?.id;
}
