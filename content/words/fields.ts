import { listOf } from './words';

/** Fields, by their label; narrow meanings before wide ones. */
export const fieldWords = {
  promo: listOf(
    '(?:promo(?:tion(?:al)?)?|coupon|discount|gift ?card|referral|offer|zip|postal|area|country|dialing|qr|bar) ?code|zip|postcode|coupon|promo',
  ),
  captcha: listOf(
    'captcha|(?:characters|letters|text|code|numbers) (?:you see|(?:shown )?(?:in|from) the (?:image|picture)|shown)|image (?:code|text)',
  ),
  simNumber: listOf(
    'imei|puk|icc(?:id)?|sim (?:card )?(?:serial )?(?:number|id)|eid|activation code|meid',
  ),
  securityCode: listOf(
    'cvv2?|cvc2?|cid|evv|csc|cvn|security (?:code|number)|card (?:verification|security) (?:number|code|value)|verification (?:value|number)',
  ),
  voucher: listOf(
    '(?:voucher|refill card|top[ -]?up card|e-?pin|scratch card)(?: (?:code|number|pin))?|(?:refill|top[ -]?up) (?:code|pin)|pin (?:code|number) of (?:the|your) card',
  ),
  cardNumber: listOf(
    '(?:credit|debit|bank|payment)? ?card (?:number|no\\.?|#)|cc[ _-]?(?:number|num|no)|(?:card|cc)num(?:ber)?|number on card|account number on card',
  ),
  expiry: listOf(
    'exp(?:\\.|iry|ires|iration)?(?: date| month| year)?|valid (?:thru|until|through)|mm ?/ ?yy(?:yy)?|(?:credit-?card-?)?expiration[- ](?:month|year)',
  ),
  cardName: listOf(
    "(?:card ?holder(?:’s|'s)?|name on(?: the)? (?:credit )?card|cardholder) ?(?:name)?",
  ),
  accountNumber: listOf('account (?:number|no\\.?|#)'),
  code: listOf(
    '(?:one[ -]?time|verification|security|access|authentication|6[ -]digit|\\d-digit(?! account)|identification|confirmation|sms|text)[ _-]?(?:pass)?(?:code|pin)|otp|passcode|(?:\\d|four|six|eight)[ -]?digits?(?! account)|digits|enter (?:the )?code|code',
  ),
  newPassword: listOf(
    '(?:new|create(?: a)?|choose(?: a)?|pick(?: a)?|make(?: a)?|set(?: a)?|confirm|repeat|re-?enter|re-?type|verify)(?: your| a)? ?(?:new )?password',
  ),
  password: listOf('pass ?word|passwd|pwd'),
  emailOrPhone: listOf(
    '(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?)(?:,| or|/|, or| oder) ?(?:mobile |phone |e-?mail |username|skype)+[\\w ,]*|t-mobile id',
  ),
  username: listOf(
    'user ?(?:name|id)|login(?: id| name)?|(?:member|online|customer|my) id|^id\\W*$',
  ),
  phone: listOf(
    '(?:(?:t-mobile®?|mobile|cell(?:ular)?|phone|telephone|contact|wireless|lebara|prepaid|your)[®™]? ?)+(?:phone|mobile)? ?(?:number|no\\.?|#)|phone|mobile|(?:confirm|re-?enter|enter) (?:the |your )?(?:phone |mobile )?number|number to (?:refill|top[ -]?up|recharge)|msisdn',
  ),
  email: listOf('e-?mail(?: address)?'),
  search: listOf('search|find|keyword'),
  amount: listOf('(?:other |refill |top[ -]?up |payment |custom )?amount'),
  person: listOf('(?:first|last|full|given|family|your|donor|recipient) ?name|surname|^name$'),
  address: listOf(
    '(?:street|shipping|delivery|mailing)(?: address)?(?: line)? ?\\d?|address(?: line)?(?: ?\\d)?|city|apt[., ].*|suite|town|postcode of delivery',
  ),
} as const;
