import { belongsTo } from '../carriers/belongsTo';
import type { CarrierId } from '../carriers/brands';
import { isAccountWord } from './accountWords';
import { fold } from './fold';
import { decodeHost, type HostParts } from './host';
import { type Names, namesInOrder } from './names';
import { near } from './near';
import type { Reason } from './reasons';
import { scamEndings } from './scamEndings';

type Check = (host: HostParts, names: Names) => boolean;

/** How a host can be like a carrier's: the first that fits any carrier tells. */
const checks: readonly (readonly [Reason, Check])[] = [
  ['otherEnding', ({ label, shared }, { spelt }) => !shared && label === spelt[0]],
  [
    'otherSpelling',
    ({ label, shared }, names) =>
      !shared && (names.spelt.includes(label) || nearest(label, names) === 'word'),
  ],
  [
    'nameInSubdomain',
    ({ front, label, suffix }, { inside, spelt }) =>
      inside.test(fold([...front, label].join('.'))) ||
      (scamEndings.has(suffix) && front.some((each) => spelt.includes(each))),
  ],
  [
    'lookalikeLetters',
    ({ ascii, label, front }, names) =>
      belongsTo(fold(decodeHost(ascii)), fold(names.domain)) ||
      isForged(label, names) ||
      front.some((each) => !names.spelt.includes(each) && names.folded.includes(fold(each))),
  ],
  ['nameWithWords', ({ label }, names) => speaksOfAccounts(label, names)],
  [
    'nameInFront',
    ({ front, label, shared }, names) =>
      (shared && names.spelt.includes(label)) || front.some((each) => placedIn(each, names)),
  ],
  ['nameWithMore', ({ label }, names) => placedIn(label, names) !== undefined],
  ['endsLike', ({ site }, { domain }) => site.endsWith(domain)],
];

/** What makes a host that is no carrier's look like one's, and whose; nothing where it doesn't. */
export function likenessOf(
  host: HostParts,
  expected: CarrierId | undefined,
): { reason: Reason; carrier: CarrierId } | undefined {
  const candidates = namesInOrder(host.suffix, expected);
  for (const [reason, fits] of checks) {
    const found = candidates.find((names) => fits(host, names));
    if (found) return { reason, carrier: found.id };
  }
  return undefined;
}

/** What stands in a label, folded, before and after the name; a word run into it is no name. */
function placedIn(label: string, { placed }: Names): { before: string; after: string } | undefined {
  const [, before, after] = placed.exec(fold(label)) ?? [];
  return before === undefined || after === undefined ? undefined : { before, after };
}

function nearest(label: string, { folded }: Names): ReturnType<typeof near> {
  const written = fold(label);
  return folded.map((name) => near(written, name, label)).find((answer) => answer);
}

/** The name misspelt, or, alone or with more, in letters that are not its own. */
function isForged(label: string, names: Names): boolean {
  if (nearest(label, names) === 'slip') return true;
  return placedIn(label, names) !== undefined && !names.spelt.some((name) => label.includes(name));
}

function speaksOfAccounts(label: string, names: Names): boolean {
  const rest = placedIn(label, names);
  if (!rest) return false;
  const { before, after } = rest;
  if (before && !after && names.hosts.includes(before.replace(/-$/, ''))) return true;
  return `${before}-${after}`.split('-').some(isAccountWord);
}
