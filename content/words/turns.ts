// What in a sentence turns what it says of a payment into something else. Asked only of sentences
// that speak of one, hence no lists for the index (see lexicon.ts).

import { turn } from './words';

/** It is denied, doubted, a condition, or what somebody else said: "Your refill was *not* added". */
export const denied = turn(
  '\\w+n[\'’]t|not|cannot|never|none|neither|nor|nothing|without|unable|incomplete|unsuccessful|fail(?:s|ed|ure)?|declined|rejected|refused|if|whether|(?:may|might) have|no(?! (?:further|action|need|fees?|extra|additional|tax|problem|charge))|["“”„「『][^"“”」』]*',
);

/** The part of them that plainly says no. */
export const negated = turn("\\w+n['’]t|not|never|no|none|neither");

/** It is still to come, or only in part: "Your payment is *being* processed". */
export const open = turn(
  'to (?:complete|finish|confirm|earn|get)|needs?|needed|requires?|required|flagged|queued|one more|payment authori[sz]ed|pending|processing|be|being|almost|nearly|part(?:ly|ially|ial)|part of|awaiting|waiting|shortly|soon|once|when|after you|hold|held|reviewing|submitted|expected|yet|will (?:post|clear|finish|take|refill|charge)',
);

/** It was another time, or comes by itself: "Your *last* refill was successful". */
export const another = turn(
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (?:payment|refill|bill)|(?:payment|refill|received|refilling)[\\w$. ]{0,20} (?:on|in) (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|may)(?!\\.?$|\\.? \\d{1,2}(?:,? \\d{4}| at))|already|ago|last|previous|earlier|old(?:er)?|next|every \\d+|for (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew(?:al)?)|automatic(?:ally)?|recurring|scheduled|renewed on|twice|means',
);

/** It is of another thing: "Your payment *method* was added". */
export const aside = turn(
  '(?:payment|refill) of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|test (?:payment|charge)|verif\\w*|authenticat\\w*|(?:payment|re-?fill|top[ -]?up) (?:cards?|profile|options?|types?|fees?|source|account|plan|number|discount|promo\\w*|coupon|code|order)|amount confirmed|discount|promo\\w*|coupon|codes?|notifications?|messages?|returned|by (?:a friend|someone)|taken back|back to your (?:visa|card|bank|master\\w*)|paypal payment|(?:approved|accepted) (?:with|by) paypal|patience|payments|(?:the|a) receipt|copy|link|preferences?|history|changed|return|too late|expires soon|methods?|details|info(?:rmation)?|arrangements?|extension|refund(?:s|ed)?|revers(?:al|ed)|void(?:ed)?|disputed?|cancel(?:l?ed|l?ation|s)?|alerts?|reminders?|requests?|pin|authori[sz]ation|install?ments?|bonus|gift|list|wallet|survey|feedback|deductible|complaint|claim|second|opinions?|refills are|referral|(?:loyalty|courtesy) (?:credit|bonus|points)|(?:cash|airtime) advance|money account|added (?:an? |your )?(?:line|phone|number|\\d+ ?gb)',
);

/** A refusal, but of another payment, or none: an earlier one, a rule, a warning, "not yet". */
export const otherwise = turn(
  "by (?:check|phone|mail|chat)|(?:was|were|has|have|is)(?: not|n['’]t)(?: been)? (?:declined|rejected|refused|denied|failed)|(?:may|might|could) have been|(?:declined|rejected|refused) (?:the |your )?(?:refund|code|verification|dispute|claim)s?|over (?:chat|the phone)|not saved|saved card (?:has )?expired|monthly|for (?:your|this month[’']s) (?:plan|renewal|autopay)|to renew|on (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d+|you can[’']?(?:t|not)|messages|yet|keep trying|not (?:failed|charge)|first|second|payments|refills|means?|reasons? (?:for|why)|chat|(?:it|site|page) (?:\\p{L}+ )?(?:says|said|keeps saying)|i|my(?! (?:t-mobile|metro|account))|me|[\"“”„「『][^\"“”」』]*",
);

/** Nobody says so for certain: "We don't know *whether* your payment went through". */
export const doubted = turn('if|whether|sure|certain|clear|tell');

/** Not what became of the payment: what a bank will show, a warning not to leave, points and bonuses. */
export const besides = turn(
  "(?:may|might|will|could) (?:show|appear|take)|do not (?:close|refresh|leave|press)|don[’']t (?:close|refresh|leave|press)|(?:do not|don[’']t) (?:use|click|go|see)|back button|points?|bonus(?:es)?|rewards?|referral|receipt",
);

/** It is advertised: "Home internet *from $35/mo*", "a phone on us *when you switch*". */
export const offered = turn(
  'from \\$\\d+|when you (?:add|switch|trade|bring|port|join)|with (?:a|any) (?:voice|new) line|on us|you could|get \\d+% off',
);

/** Advice for a case that may come: "Don't pay again *before* you check". */
export const advised = turn('before you|unless|if you');

/** It is warned of, or nobody said that it was so. */
export const avoided = turn("avoid\\w*|prevent\\w*|protect\\w*|if|any|about|not|never|\\w+n['’]t");

/** Nothing was paid: "You paid $0.00 today". */
export const ofNothing = turn(
  '(?:paid|(?:payment|refill|charge|purchase) of|charged?|approved|received):? \\$0(?:\\.00?)?(?![\\d.,])|(?<!(?:balance|fee|fees|tax|due) (?:is |of )?)\\$0(?:\\.00)? (?:payment|refill|(?:was|has been) added)',
);

/** Thanks are for something else than a payment that went well. */
export const elsewhere = turn(
  '(?:refill|payment) requests?|requests? (?:was|is|has been|received)|requested|(?:was|is|were|has been|have been) (?:cancel(?:l?ed)|void(?:ed)?|reversed|returned|refunded|reserved)|refund of|complaint|arrangement|pin (?:is|will)|refill (?:card )?pin|link to|to (?:finish|complete) (?:your|the|it|paying)|to approve|method (?:was|has been|is) (?:added|saved)|waiting|starts when|once you|call you|needs your|friend will|case (?:was|about)|enter (?:it|the pin)|pay (?:it )?(?:at|in) (?:the|a|any|our) (?:\\w+ )?stores?|will (?:refill|start|be on)|first (?:refill|payment) (?:of|starts|will)|auto ?pay (?:payment )?(?:is|was|has been) (?:set up|on)(?! for)',
);

/** It comes again without being asked for. */
export const byItself = turn(
  'auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew)~|automatic~|recurring',
);

/** It begins with a condition. */
export const conditional = turn('^(?:if|when|should|in case)');

/** What is said not to be, beside a refill that is: a refund, a fee, a contract, anything more to do. */
export const beside = turn('(?:non-?)?refund~|no (?:further|action~|need~|fees?|contracts?|extra)');
