import type { Fact } from '../facts';
import type { Code } from '../guide/codes';
import type { Method } from '../guide/steps';
import type { Tip } from '../guide/tips';
import type { Trouble } from '../guide/troubles';
import type { LinkId, Links } from '../links';
import type { Moment } from '../pages';
import type { Owner } from './owners';

/** A link offered in the panel, and what it is called there. */
interface Way {
  to: LinkId;
  label: 'panel.guestLink' | 'panel.openGuestRefill' | 'panel.seeUsPass' | `popup.link.${LinkId}`;
}

/**
 * What the guide knows to tell about a carrier. What is not named here is not known and never
 * shown: one carrier's codes, amounts and links are wrong with another. The words are under
 * `carrier` in content/text, and compiling fails where one of these has none.
 */
export interface CarrierGuide {
  /** Every code, number, limit and name that the carrier's words print, each once. */
  facts: Readonly<Record<string, Fact>>;
  /**
   * Others' cards run on its network and are taken for its own: whose card it is is asked first.
   */
  asksWhoseCard?: true;
  links: Links;
  methods: readonly Method[];
  /** Each has a fact: `balance` is `codeBalance`. */
  codes: readonly Code[];
  tips: readonly Tip[];
  /** The most useful first. */
  troubles: readonly Trouble[];
  /** Where a sign-in, a dead end or a wait stands in the way: the way round it, or on. */
  ways: Partial<Record<Moment, Way>>;
}

const asGuest: Way = { to: 'guestRefill', label: 'panel.guestLink' };

/** The `ways` of a carrier where a guest can refill: said wherever a sign-in stands in the way. */
export const pastSignIn = {
  'home.start': asGuest,
  'signIn.number': asGuest,
  'signIn.password': asGuest,
  'signIn.passkey': asGuest,
  'verify.code': asGuest,
  'verify.method': asGuest,
  'register.start': asGuest,
  'postpaidPay.leave': { to: 'guestRefill', label: 'panel.openGuestRefill' },
} as const satisfies CarrierGuide['ways'];

/**
 * Who a carrier is, and what is told of it: all that the popup and the background need. How its
 * pages are known, many times the size, is in the file of its name one folder up (see carrier.ts).
 */
export interface Brand extends Owner {
  guide: CarrierGuide;
}
