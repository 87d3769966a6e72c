/** The real site or not. */
export const verdict = {
  kind: {
    own: 'This is {{carrier}}’s own site',
    aside: 'This is {{carrier}}’s site, but you can’t refill here',
    brand: 'This is {{carrier}}’s site, not your SIM’s',
    stranger: 'This isn’t {{carrier}}’s site',
    lookalike: 'Careful: it looks official, but isn’t',
    unsafe: 'Right address, but not encrypted',
  },
  reason: {
    ownHost: 'The address belongs to {{domain}}, and the connection is encrypted.',
    ownNotForCustomers: 'It’s for business, dealers or staff.',
    otherCarrier: '{{carrier}} is another brand; accounts and refills don’t carry over.',
    ownOverHttp:
      'Somebody on the way could read or change this page. Before you sign in or pay, open the address with https:// in front.',
    nameInSubdomain: 'It begins like {{carrier}}, but the end counts: it belongs to {{site}}.',
    nameWithWords: 'It has {{carrier}}’s name in it, but the official site is {{domain}}.',
    lookalikeLetters: 'A letter was changed, left out or added. The right one is {{domain}}.',
    userInfo: 'What comes before the @ doesn’t count: {{site}} is what opens.',
    otherEnding:
      'The same name with another ending: perhaps a company of that name in another country. The guide doesn’t know it.',
    otherSpelling: 'It’s spelled differently from {{domain}}. The guide doesn’t know it.',
    nameInFront: '{{carrier}}’s name is only at the front. Look at the end: it’s {{site}}.',
    nameWithMore: 'It has {{carrier}}’s name in it, but isn’t {{domain}}.',
    endsLike: 'It only ends like {{domain}}; it’s another name.',
    nameInPath: '{{domain}} only comes after the slash. The site is {{site}}.',
    ipAddress: 'The address is a number: a hotspot’s own settings page, for example.',
    stranger: 'It’s {{site}}. That may be fine, but it isn’t {{carrier}}’s own site.',
  },
  beware: 'Don’t sign in and don’t pay here.',
  official: 'Official site:',
  cardSite: 'Your SIM is refilled at:',
  /** Beside the host in the panel, on the site of another brand than the SIM's. */
  otherBrand: 'Another brand',
} as const;
