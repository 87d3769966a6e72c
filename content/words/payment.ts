import { words } from './words';

export const payWords = words(
  'pay(?:ment)?s?|billing|checkout|credit card|debit card|card details|amount due',
);

/** What can be paid with, where a page lets choose. */
export const payMethodWords = words(
  '(?:credit|debit)(?: (?:or|and) debit)? card|(?:bank|checking) account|paypal|(?:apple|google|samsung|amazon) pay|venmo|klarna',
);

/** A stored card is named by its brand or its last digits. */
export const storedCardWords = words(
  'cards?|visa|master ?card|amex|american express|discover|ending in',
);

/** The code of a wallet is all that such a payment asks for. */
export const walletCodeWords = words('blik code');

export const paymentFrameWords = words(
  'cards?|card-?(?:number|expiry|cvv|cvc|fields?)|credit|payments?|pay|secure (?:field|entry|payment)[\\w ]*|checkout',
);

const paid = 'payments?|transaction|re-?fill|top[ -]?up|recharge|airtime|renewal';

/** It is said that money has moved: a payment or refill, and that it went well. */
export const paidWords = words(
  `(?:${paid}) (?:[\\w$.,()’'-]+ ){0,8}?(?:success(?:ful(?:ly)?)?|complete[d]?|confirmed|approved|accepted|received|went through|applied|added)|successful(?:ly)? (?:${paid}|paid|refilled|topped[ -]up|recharged|renewed|processed)|(?:you(?:['’]re| are)|is|has been|was) (?:all |now |successfully )?(?:topped[ -]up|refilled|recharged|renewed)|(?:we(?:['’]ve)?|we have|you(?:['’]ve)?|you have)(?: successfully| just)* (?:(?:received|got|processed) your (?:\\$[\\d.,]+ )?payment|added|topped up|refilled|recharged|renewed|paid)|thank(?:s| you) for (?:your |the )?(?:${paid}|topping up|refilling|paying)|(?:money|credit|airtime|minutes|funds|data|cash|balance) (?:is|are|has been|have been|was|were)(?: now| all| just| already)? (?:(?:on|in) (?:your|the|this) (?:line|account|phone|number)|added|loaded|credited|sent|delivered)(?= |$)|(?:we|you)(?:['’]ve| have)? (?:just )?(?:put|sent|loaded|credited|moved) (?:the |your |another )?(?:\\$[\\d.,]+|money|credit|refill|top[ -]?up) (?:[\\w$.,-]+ ){0,5}?(?:on|to|onto)|you[’']?re all paid|payment (?:done|made|ok|posted)|refill done|(?:payment|refill) of \\$[\\d.]+ processed|(?:payment|refill|transaction)(?: of \\$[\\d.]+)? (?:has been|was) processed|(?:money|credit|balance|^\\$[\\d.,]+) added(?! to (?:your )?(?:cart|bag|order))|(?:your|this|the) (?:line|phone|number|plan|account|service) (?:is|has been|was)(?: now| all)? (?:paid|renewed|refilled|topped[ -]up|recharged|loaded|extended)|(?:top[ -]?up|refill) sent(?=\\W*$)|(?:refilled|topped[ -]up|recharged) \\(?\\d{3}|\\$[\\d.,]+ (?:has been|was|is now) added to (?:your (?:line|phone|number|account|balance)|\\(?\\d{3})|receipt for your (?:payment|refill|top[ -]?up)|(?:\\$[\\d.,]+|money|credit|refill|top[ -]?up) (?:is|are|was|were)(?: now)? on (?:your (?:line|phone|number|account)|\\(?\\d{3}\\)? ?-?\\d{3})`,
);

/** What is said when something went well, whatever it was. */
export const thanksWords = words(
  "thank you|thanks|success(?:ful(?:ly)?)?!?|confirmation(?=\\W*$)|(?:order|payment|refill|top[ -]?up) confirmation|(?:order|purchase) (?:is |was |has been )?(?:complete[d]?|confirmed|received|successful)|you['’]?re all set|all set|all done|you[’']?re (?:good to go|set|done)|good to go|it[’']s done|done!?(?=\\W*$)|all good(?=\\W*$)|order placed|complete[d]?(?=\\W*$)|it worked|that[’']s it",
);

/** Thanks that are said, where "confirmation" may be the name of a step. */
export const gratitudeWords = words(
  "thank you|thanks|all set|you[’']?re (?:good to go|set|done)|all done",
);

/** What stands on a receipt. */
export const addedWords = words(
  "we(?:[’']ve)? charged (?:\\$|your)[\\w ]*|(?:has|have) been (?:added|credited|applied|refilled|topped up)(?: to)?[\\w ]*|your (?:payment|refill|top[ -]?up) of|payment (?:of|received)|(?<!first )(?<!next )payment date|amount (?:paid|charged|added)|you (?:paid|added)|new balance|^(?:your )?receipt(?=\\W*$)|charged to|(?:paypal|venmo|card|visa|mastercard) charged|^paid(?: (?:with|by|on|from|using))?(?=$|:| \\$)|total (?:paid|charged)|covered (?:until|through)|^we (?:got|received)(?=\\W*$)|paid (?:with|by|on|from) (?:visa|master|card|amex|discover|your)|(?:minutes|credit|airtime|data|money|funds) (?:will be|were|was|are being) (?:added|delivered|credited|sent|available|applied)[\\w ]*|(?:it[’']s|is|are|line is|plan is|good|valid|active) (?:now )?(?:good|valid|active|through|until) (?:until|through|\\w{3,9} \\d)[\\w ]*|new (?:expiration|renewal|end|due) date|receipt (?:sent|emailed|no)",
);

export const orderNumberWords = words(
  '(?:your )?(?:confirmation|order|reference|transaction|receipt|authori[sz]ation) ?(?:number|no\\.?|#|id|code)|(?:confirmation|reference|receipt|transaction|approval|trace|ref)(?: ?(?:number|no\\.?|#|id|code|ref|num))|^(?:confirmation|reference|ref\\.?|receipt|transaction|approval|order)(?=:| #|\\W*$)|ref\\.? (?:no|#)|(?:confirmation|order|receipt|reference) #\\d+',
);

export const receiptWords = words(
  '(?:print|download|email|view|save) (?:the |a |your |my )?receipt|(?:top[ -]?up|refill|recharge|pay)(?: \\w+)? again|another (?:refill|top[ -]?up)|back to (?:home|my account|dashboard)|(?:back|return|go) to (?:my |your |the )?(?:\\w+ )?(?:home|account|dashboard|overview|line|phone|start)|(?:add|buy|send) (?:more )?(?:money|minutes|credit|airtime) (?:to|for) (?:another|someone)[\\w ]*|(?:share|send|see|get|text|keep)(?: me)? (?:the |a |my |your )?receipt|(?:refill|top up|recharge|add)[\\w ]* another[\\w ]*|email (?:me )?(?:a |the )?(?:copy|receipt)',
);

const refusable = `card|bank|order|purchase|(?:apple|google) pay|${paid}`;

export const declinedWords = words(
  `(?:${refusable})(?:[\\w ’'():$.,-]{0,30}?) (?:(?:was|has been|is|were|been|got) (?:declined|rejected|refused|denied|unsuccessful|not (?:successful|processed|completed|accepted|approved))|declined|denied|rejected|refused|failed|unsuccessful|(?:could|can|did|was|has) ?(?:not|n['’]t) (?:be |been )?(?:processed?|completed?|accepted|authori[sz]ed|go through|approved|taken))|(?:unable to|couldn['’]t|could not|cannot|can['’]t|did not) (?:process|complete|charge|authori[sz]e|take|accept|(?:obtain|get) (?:an )?authori[sz]ation for) (?:your |the |this )?(?:${refusable})|declined by (?:your|the) (?:bank|card issuer|issuer)|insufficient funds|(?:your |the )?(?:bank|card(?: issuer)?|issuer) (?:said no|turned (?:down )?(?:it|this|us|you|(?:the|this|your) (?:payment|charge|refill|card))(?: down)?|blocked this|won[’']t (?:let|allow|approve)|(?:didn[’']t|did not) (?:approve|accept|allow|let|like))[\\w ]*|(?:payment|card|transaction|charge|refill|top[ -]?up|order|it|that)(?: [\\w$.,•*]+){0,4} (?:didn[’']t|did not|couldn[’']t|could not|(?:won[’']t|wouldn[’']t|doesn[’']t)(?! work)) (?:go through|work|clear|complete|be (?:charged|completed|processed|run|verified))|(?:we )?(?:couldn[’']t|could not|can[’']t|cannot|weren[’']t able to|were unable to|unable to) (?:(?:charge|run|process|complete|take|bill|collect|refill|top up|recharge)(?: [\\w$.,•*]+){0,4} (?:card|payment|line|phone|money|refill|top[ -]?up|number|balance|order)|(?:add|put)(?: [\\w$.,•*]+){0,4} (?:money|refill|top[ -]?up|balance)|(?:add|put|load) \\$[\\d.]+ (?:to|on|onto) (?:your|this|the) (?:line|phone|number)|verify(?: [\\w$.,•*]+){0,4} (?:card|payment)|load(?: the| your)? (?:\\$[\\d.]+|money|refill))|card was turned down|(?:card|payment) (?:has )?(?:expired|incomplete)|invalid card|(?:payment|card) not (?:accepted|approved)|not enough (?:money|funds|in (?:that|the|your) (?:account|card))|(?:card|account)(?: [\\d•*]+){0,2} (?:didn[’']t|did not|doesn[’']t) have enough[\\w ]*|(?:refill|payment|order) (?:was|has been) called off|had to cancel (?:this|your|the) (?:refill|payment|order)|(?:apple|google) pay (?:couldn[’']t|didn[’']t) finish|turned down by`,
);

/** No money was taken. */
export const unchargedWords = words(
  "(?:not|n[’']t)(?: been)? (?:charged?|billed)(?! (?:(?:an? |any )?(?:\\w+ )?fees?|twice|again|yet|separately|two|extra|a second))|(?:nothing|no money) was (?:charged|taken)|\\$0(?:\\.00)? was charged|no (?:charge|payment) (?:was|has been) made(?! yet)",
);

/** The state of a payment, as a row tells it in a word. */
export const stoppedWords = words(
  '^(?:(?:payment |refill )?status:? )?(?:declined|failed|rejected|refused|voided|reversed|unsuccessful)(?=\\W*$)',
);

export const nothingAddedWords = words(
  "no (?:credit|money|funds|balance|refill|charge)s? (?:has|have|was|were) (?:been )?(?:added|made|taken|charged)[\\w ]*|(?:you have|you were|your card (?:has|was)|you['’]?ve) not (?:been )?(?:charged|billed)|(?:please )?try (?:your |the )?(?:again|(?:another|a different|new) (?:card|payment method))|try again|retry|use (?:a )?(?:new or )?different card|(?:use|choose) another (?:card|payment method)|change (?:the )?payment method|check (?:your|the) card(?: details)?|(?:contact|call) your bank|(?:nothing|no money|no charge)[\\w ]* (?:was|has been|were) (?:charged|taken|added|billed|made)|(?:you|we)(?: have|[’']ve)?(?: were|[’']ve been| have been)? ?(?:weren[’']t|haven[’']t|didn[’']t|not)(?: been)? (?:charged?|billed?|taken?|take|charge)[\\w ]*|(?:hasn[’']t|wasn[’']t|haven[’']t|not) been charged|(?:pay|try) (?:with )?(?:another|a different|some other|an other) (?:way|card|payment|one|method)|different (?:card|way to pay|payment)|(?:edit|change|update|fix)(?: the| my| your)? (?:card|payment)(?: details| info)?|try (?:once more|that again|it again|again)|start over|no money left|no charge(?=[,.]|$)|(?:give it )?another (?:go|try)",
);

export const sorryWords = words(
  "sorry|apologi[sz]e|oops|uh[ -]?oh|something went wrong|payment (?:error|problem|failed|declined)|error|hmm|that didn[’']t work|didn[’']t go through|bad news|not so fast|we hit a snag|(?:we[’']re )?having trouble|no luck",
);

// A monthly bill, which is no refill

export const billWords = words(
  '(?:my |your |latest |current )?bills?|invoices?|billing (?:history|summary|statement)s?|statements?',
);

export const payBillWords = words(
  '(?:pay|view|see|download)(?: my| your| this| the)? (?:bill|invoice|statement)s?|download pdf|(?:pay|settle) (?:total|full|my|the|current|past)? ?(?:balance|amount)(?: due)?|download (?:the |my |full )?(?:pdf|bill)|(?:payment|pay) arrangements?|bill (?:details|breakdown|pdf)',
);

export const dueWords = words(
  '(?:amount|balance|payment|total)(?: now)? due|due (?:date|by|on)|past[ -]due|overdue|pay by|due (?:today|now|in|this|next)|late (?:fee|charge)s?|previous balance|billing (?:period|cycle|date)|statement (?:date|balance)',
);

/** Rows that only the receipt of a bill has: every receipt may name a bank's statement. */
export const billRowWords = words('(?<!next )billing (?:period|cycle)|bill (?:date|period|number)');

/** What is owed for a month that is over, whatever the page is called. */
export const owedWords = words('balance due|past due|overdue|monthly accounts?');

/** A charge that comes again by itself: to set it up is not to refill now. */
export const autoPayWords = words(
  'auto[ -]?(?:pay|refill|top[ -]?up|recharge|renew(?:al)?)|(?:automatic|recurring|scheduled|monthly) (?:payments?|refills?|top[ -]?ups?|charges?)|repeats (?:on|every)',
);
