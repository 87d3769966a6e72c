/** What an address is, seen from the carrier's site; see `kindOf` for when. */
export type Kind = 'own' | 'brand' | 'stranger' | 'lookalike' | 'unsafe' | 'none';

/** All kinds, from bad to good. */
export const fromBad: readonly Kind[] = ['lookalike', 'unsafe', 'stranger', 'brand', 'own', 'none'];

/**
 * Every reason and the kind of verdict it gives: one reason, one kind, so that the words under a
 * reason never have to fit two. Only what has no honest use is called a look-alike: the carrier's
 * whole address, or its name beside words about accounts and paying, or its name misspelt, where
 * somebody else answers. A name can be like another by chance or by right (a sister company, a
 * reseller, an arena), and a wrong alarm accuses people: those are strangers.
 */
export const kindOf = {
  /** On a carrier's own domain, over https. */
  ownHost: 'own',
  /** There as well, but one for business, dealers, testing or staff. */
  ownNotForCustomers: 'own',
  /** Another carrier's own site than the one of the user's card. */
  otherCarrier: 'brand',
  /**
   * The right name over plain http. Neither own, for anybody on the way can have written the page,
   * nor a look-alike, for nothing is forged: the same address with https is the carrier's.
   */
  ownOverHttp: 'unsafe',

  /**
   * The carrier's whole address stands in front of another one: `t-mobile.com.evil.net`. Or its
   * name alone does, under an ending where that is a known scam: `t-mobile.mxuie.cc`.
   */
  nameInSubdomain: 'lookalike',
  /** Its name beside words about accounts or paying: `my-t-mobile.com`. */
  nameWithWords: 'lookalike',
  /** Its name with a letter exchanged, missing or added: `t-rnobile.com`, Cyrillic letters. */
  lookalikeLetters: 'lookalike',
  /** Its address stands before an @, where a browser takes it for a user's name. */
  userInfo: 'lookalike',

  /** Its name under an ending the guide doesn't know; a sister company's may look so: `t-mobile.cz`. */
  otherEnding: 'stranger',
  /** Its name without the hyphen, or in another language's spelling: `tmobile.com`, `t-mobil.de`. */
  otherSpelling: 'stranger',
  /** Its name as somebody's page on another site: `t-mobile.zendesk.com`. */
  nameInFront: 'stranger',
  /** Its name with words that ask for nothing: `t-mobilearena.com`, `t-mobile-refill.com`. */
  nameWithMore: 'stranger',
  /** Ends with the domain without a dot before it, as `metrobyt-mobile.com` does: `at-mobile.com`. */
  endsLike: 'stranger',
  /** Its address only behind the slash: `web.archive.org/web/2024/https://www.t-mobile.com/`. */
  nameInPath: 'stranger',
  /** A number instead of a name, such as a hotspot's own page. */
  ipAddress: 'stranger',
  stranger: 'stranger',

  /** A new tab, settings, a file, an extension's page. */
  noHost: 'none',
} as const satisfies Record<string, Kind>;

export type Reason = keyof typeof kindOf;
