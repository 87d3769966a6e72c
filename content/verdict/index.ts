import { addressesIn } from '../addressesIn';
import { belongsTo } from '../carriers/belongsTo';
import { brands, type CarrierId } from '../carriers/brands';
import { fold } from './fold';
import { type HostParts, hostParts } from './host';
import { likenessOf } from './likeness';
import { known } from './names';
import { fromBad, type Kind, kindOf, type Reason } from './reasons';
import { shownHost } from './shown';

// For the popup only. The Public Suffix List and the table of look-alike letters are many times
// the size of the content script, which asks carrierOf in ../carriers and must not import this.

export type { Kind } from './reasons';

/** Whose an address is, and why it is taken to be. */
export interface Verdict {
  kind: Kind;
  reason: Reason;
  /** Whose site it is, or whose it is like. */
  carrier?: CarrierId;
  /** The host as a person should read it, at most 60 characters; empty where there is none. */
  shown: string;
  /** The part of the host that tells whose it is, likewise: `evil.net` of `t-mobile.com.evil.net`. */
  site: string;
}

/**
 * Whose site an address is: a carrier's own, another carrier's, somebody else's, or one made to be
 * taken for the carrier's. By the address alone: a strange site that bears no name of a carrier is
 * a stranger however bad it is, and a verdict says nothing about what a page shows.
 * @param expected the carrier of the user's card, null: none of them; the own site of another one
 *   is then `brand`
 * @returns kind `none` for what is no web page or no address at all; never throws
 */
export function verdictOf(address: URL | string, expected?: CarrierId | null): Verdict {
  const url = typeof address === 'string' ? parsed(address) : address;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { kind: kindOf.noHost, reason: 'noHost', shown: '', site: '' };
  }
  const host = hostParts(url.hostname);
  const { reason, carrier } = judged(url, host, expected);
  return {
    kind: kindOf[reason],
    reason,
    ...(carrier && { carrier }),
    shown: shownHost(host.ascii),
    site: shownHost(host.site),
  };
}

/**
 * The verdict on the addresses in a text that somebody pasted: of several the worst counts.
 * @param expected as for `verdictOf`
 * @returns undefined where there is none
 */
export function verdictIn(text: string, expected?: CarrierId | null): Verdict | undefined {
  const told = addressesIn(text).map((address) => verdictOf(address, expected));
  return told.sort((one, other) => fromBad.indexOf(one.kind) - fromBad.indexOf(other.kind))[0];
}

interface Judgement {
  reason: Reason;
  carrier?: CarrierId;
}

function judged(url: URL, host: HostParts, expected: CarrierId | null | undefined): Judgement {
  const owner = brands.find(({ domain }) => belongsTo(host.ascii, domain));
  if (owner) {
    const { id: carrier, silentHosts } = owner;
    if (url.protocol !== 'https:') return { reason: 'ownOverHttp', carrier };
    if (expected !== undefined && carrier !== expected) return { reason: 'otherCarrier', carrier };
    return { reason: silentHosts?.test(host.ascii) ? 'ownNotForCustomers' : 'ownHost', carrier };
  }

  const user = fold(`${url.username}:${url.password}`);
  const claimed = known.find(({ inside }) => inside.test(user));
  if (claimed) return { reason: 'userInfo', carrier: claimed.id };
  if (host.isIp) return { reason: 'ipAddress' };
  return likenessOf(host, expected ?? undefined) ?? namedInPath(url) ?? { reason: 'stranger' };
}

/** Behind the slash a name tells nothing; search engines and archives have it there, too. */
function namedInPath({ pathname }: URL): Judgement | undefined {
  const pieces = pathname.toLowerCase().split('/');
  const named = brands.find(({ domain }) => pieces.some((piece) => belongsTo(piece, domain)));
  return named && { reason: 'nameInPath', carrier: named.id };
}

/** The browser's own reading of an address, for it decides what is opened. */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
