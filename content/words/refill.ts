import { words } from './words';

export const refillWords = words(
  "re-?fill(?:s|ed|ing)?|top(?:ped|ping)?[ -]?ups?|add (?:money )?to (?:your )?balance|add (?:more )?(?:funds|credit|money|minutes)|load up \\(?\\d{3}|top(?:ped|ping)? off (?:(?:your|my|a|the) )?(?:prepaid )?(?:balance|account|line|phone)|airtime|re-?charg(?:e|es|ed|ing)(?! (?:speed|time|cable|case))|renewal amount|renew (?:your |my |this )?(?:data )?(?:plan|line|service)|prepaid (?:payment|balance)|redeem (?:a )?refill card|(?:add|put|load|buy|get|send|move|drop|pop|need|want)(?:ing|ed|s)? (?:(?:more|some|the|your|prepaid|extra|cash|\\$?\\d+(?!\\d)(?:\\.\\d\\d)?) ){0,3}(?:money|cash|funds|airtime|minutes|talk ?time|credit(?! (?:or debit )?(?:cards?|unions?|score|report)))(?= (?:on|to|onto|in|into|for|now)|$)|(?:money|cash|credit|funds|minutes|airtime) (?:on|to|onto) (?:your|my|this|the|another|any|someone[’']s) (?:prepaid )?(?:line|phone|number|account|sim|mobile)|(?<=\\$)\\d+(?:\\.\\d\\d)? reload(?=\\W*$| (?:is|was|has)| (?:to|for|on) (?:\\(?\\d|(?:your|my|this|the) (?:prepaid )?(?:line|phone|number)))|reload (?:is|was|has been) (?:sent|added|applied|complete~)|(?:your|this|the|prepaid) (?:plan|line) (?:is|was|has been) renewed(?! with)|(?:auto[ -]?)?reload(?:s|ed|ing)? (?:now|amount|card|minutes|(?:your|my|a|any|this|another)(?: (?:prepaid|t-mobile|wireless))? (?:phone|line|number|account|plan|sim))|load (?:your|my|a|this|another) (?:phone|line|number|sim|account)|(?:line|number|phone) (?:getting|receiving|to (?:get|receive)) (?:the |this )?(?:credit|money|airtime|minutes)|prepaid (?:credit|minutes)|pay[ -]?(?:as[ -]?you[ -]?)?go credit|(?:added|sent|applied|loaded|put|delivered|credited) (?:[\\w$.,-]+ ){0,5}(?:to|on) (?:(?:your|the) )?(?:phone |number |line )?(?:number |ending in )?\\(?\\d{3,4}\\)? ?-?\\d{3}|renew (?:for|now|this|another)|(?:plan|line) renewal|renewal payment|extend (?:your|my|this|the) (?:service|line|plan)|keep (?:your|my|this|the) (?:line|plan) (?:active|on|going|alive)|another (?:30 days|month)|(?:\\d+|gb|days|data|money|cash|credit|funds|minutes|airtime|balance|payment) (?:is|are|was|were|has been|have been)(?: now)? (?:on|added to) (?:(?:your|the|this) (?:prepaid )?(?:line|number|phone)|\\(?\\d{3}\\)? ?-?\\d{3})|pay for (?:the )?(?:next|another) (?:month|30 days)",
);

/** What is refilled: something that only a phone or its card has. */
export const lineWords = words(
  '(?:phone|mobile|cell|wireless|your|this|my) (?:number|line)|prepaid|airtime|sim(?: card)?|esim|minutes|talk|unlimited|data|\\d+ ?gb|plan|hotspot|(?:your|the|this|any|another) (?:line|number)|texts?|gigabytes?|gigs?',
);

export const chooseWords = words(
  "(?:choose|select|pick|enter)(?: an?| your| the)? (?:refill |top[ -]?up |payment |recharge )?(?:amount|plan|data pack|pass|refill|top[ -]?up|value|denomination)[\\w ]*|how much (?:would you like|do you want)[\\w ]*|(?:refill|top[ -]?up) amount|other amount|(?:choose|select|pick|set|decide)(?: (?:an?|your|the|one|from|which|another|how much|what|something|our|new|different|next|prepaid|dollar))*(?: (?:amount|plan|pack|pass|value|option|bundle|offer|renewal|month|new|much|going|add|put))+[\\w ]*|pick (?:one|something)[\\w ]*|what(?:[’']s| is| are)? (?:it|you|we) (?:adding|putting|going)[\\w ]*|how much (?:are|should|do|to|goes|money|credit|airtime)[\\w ]*|(?:custom|any|another|different|own|dollar|preset) amount|amount to (?:add|load|refill|pay)|(?:choose|enter) your own",
);

export const reviewWords = words(
  "review (?:(?:and|&) (?:pay|submit|confirm|place)[\\w ]*|(?:your |the |my )?(?:order|payment|refill|details|purchase|information|top[ -]?up)[\\w ]*)|(?:confirm|check) (?:your |the )?(?:order|payment|refill|details|top[ -]?up)|(?:order|payment|renewal|refill|top[ -]?up) (?:review|summary)|please review[\\w ]*|(?:double|one (?:last|more|final)|last|final|quick)[ -]?(?:check|look|step|chance)|check (?:(?:and|&|then|it over|this|that|these|everything|over|before|your|the)(?: |$))+[\\w ]*|(?:does|do|is|are) (?:everything|this|it all|all this|these|it|that|all)[\\w ]* (?:right|good|okay|correct|ok)|(?:looks?|everything) (?:good|right|ok|correct)|before (?:you|we) (?:pay|renew|refill|charge|submit|go|place|take)[\\w ]*|(?:you[’']?re|you are|we[’']?re|we are) about to (?:pay|refill|add|top up|charge|put|send)[\\w ]*|(?:order|purchase|refill|top[ -]?up) (?:details|summary|overview)|payment overview|confirm (?:(?:and|&) pay|(?:your|the|this) (?:purchase|refill|details|amount|renewal))|ready to (?:pay|submit|order|refill|top up)|almost (?:there|done)|verify (?:your |the )?(?:order|payment|details|refill|purchase|information)|review(?: (?:this|it|and|everything|before|what)[\\w ]*)?",
);

export const submitOrderWords = words(
  "(?:place|submit|confirm|complete|authori[sz]e)(?: my| your| the)? ?(?:order|payment|purchase|renewal|refill|top[ -]?up|charge)|(?:confirm|submit) (?:and|&) pay|order now|pay now|agree (?:&|and) (?:submit|pay|place[\\w ]*)|pay (?:us)?\\$?[\\d.,]+|buy now|(?:confirm|check|accept|agree|continue|finish) (?:and|&) (?:pay|renew|refill|top[ -]?up|submit|order|charge)(?: [\\w$.,]+)?|(?:refill|top[ -]?up|recharge|add|renew|load|charge)(?: (?:my|the|this) (?:line|phone|card))?(?: for| now)? \\$[\\d.,]+|(?:looks? good|looks? right|all good|it[’']s right|yes)[, ]*(?:pay|refill|add|top up|charge|submit|let[’']?s)[\\w $.,]*|charge (?:my|this|the) card|pay(?: (?:now|securely|today|with\\b(?! (?:an?|another)\\b)[\\w ]+))?(?=$|\\W*$)|finish (?:(?:and|&) pay|order|payment|up)|send (?:the |my )?(?:payment|refill|top[ -]?up)|make (?:a |the |my )?payment|submit (?:and|&) [\\w ]+|pay (?:and|&) (?:refill|renew|finish|top[ -]?up)",
);

export const historyWords = words(
  '(?:payment|refill|top[ -]?up|transaction|recharge)s? (?:(?:and|&|/) (?:payment|refill|top[ -]?up|transaction)s? )?(?:history|activity)|(?:recent|past) (?:payments|refills|transactions|top[ -]?ups)|payments? (?:and|&) refills|(?:payment|refill|transaction|recharge|charge|receipt|account|renewal)s? (?:log|record|list)s?|(?:your|my|all|latest|last|previous|earlier) (?:payments|refills|top[ -]?ups|transactions|charges|receipts|recharges)|^(?:payments|receipts|refills|top[ -]?ups|charges)(?= ?(?:$|[(·:]))|^money (?:in|added)(?= ?$)|payments? (?:and|&) (?:charges|activity|receipts)',
);

/** What lists of past payments are called by banks, too. */
export const recordsWords = words('transactions|activity|history');

export const notAllowedWords = words(
  "(?:refills?|payments?|top[ -]?ups?)[\\w ,]{0,40} (?:not|n['’]t) (?:allowed|available|possible|permitted)[\\w ]*",
);

export const invalidNumberWords = words(
  '(?:mobile|phone)? ?number (?:is|was) (?:invalid|not valid|not recogni[sz]ed|incorrect)|invalid (?:mobile |phone )?number',
);
