import type { Words } from './lexicon';
import { listOf, words } from './words';

// What speaks of another business than the refill of a line: a payment for it is none of ours.

/** Goods that are sent, medicine, gifts, journeys, games: one of these is enough. */
export const otherBusinessWords = words(
  "usps|fedex|dhl(?: express)?|arriv(?:es|ing) (?:on|by|today|tomorrow|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|(?:shipping|delivery|mailing) (?:address|method|options?|date|details|fee|cost)|ship(?:s|ped|ping)? to|(?:estimated|expected|standard|express|free) (?:delivery|shipping|arrival)|(?:out for|ready for) (?:delivery|pick ?up)|(?:has|have|it|they|will) ship(?:s|ped)?|email(?:ed)? (?:you )?tracking|track(?:ing)? (?:number|(?:my |your |the )?(?:order|package|parcel|shipment))|add(?:ed)? to (?:cart|bag|basket)|(?:shopping|your) (?:cart|bag|basket)|trade[ -]?in|monthly installments?|prescriptions?|rx (?:number|#)|pharmac(?:y|ies|ist)|medications?|donat(?:e|ion|ions|or|ing)|fundrais(?:er|ing)|tax[ -]deductible|nonprofit|check-in date|(?<!in-)flights?|passengers?|boarding|hotel|guest (?:details|name)|(?:\\d+|per|of) nights?|itinerary|(?:player|character|game) (?:id|name|server)|in-game|gems?|diamonds|v-?bucks|robux|(?:electricity|water|gas) (?:bill|meter|account)|meter number|kwh|charging (?:station|point|session)|(?:transit|bus|travel|toll|parking) (?:card|pass|account)|gift ?cards?(?= (?:amount|value|balance|number|design))|(?:buy|send|e-?)(?: an?)? gift ?card|recipient['’]?s (?:e-?mail|name)|loan|mortgage|insurance|deductible|(?:your|event|concert|movie) tickets|restaurant|tuition|raffle|sweepstakes|lottery|(?:phone|device|gadget|renters?|car|home|travel|pet|life) (?:insurance|protection)|(?:file|start|submit) a claim|(?:my|your|monthly|annual) (?:premium|subscription|membership)|(?:start|begin|choose|manage|cancel) (?:my |your |a |the )?(?:free )?(?:trial|subscription|membership)|free trial|subscribe (?:and|&|for \\$|to \\p{L}+ (?:plus|premium))|unlimited (?:movies|streaming|music|shows)|movies|tv shows|ad-free|(?:loyalty|reward) points?|points balance|fare ?cards?|bus pass|toll tag|ez[ -]?pass|parking|utilit(?:y|ies)|(?:water|electric|gas|power) (?:company|service|bill)|homeowner|rent payment|tenants?|property tax|traffic ticket|court|(?:member|loyalty) card|coffee|pizza|takeout|grocer(?:y|ies)|(?:pay|fund|top up|load) (?:a |your |my )?(?:wallet|prepaid (?:debit|visa|mastercard) card|debit card)|crypto|bitcoin|remittance|send money|exchange rate|beneficiary|appliance|gym|course|class(?:es)? schedule|student",
);

/** What is sent by mail to whoever asks for it. */
export const newsletterWords = words('deals|offers|newsletter|promos?|promotions|subscribe');

/** What a bank shows beside an account: two of these are one. */
export const bankWords = words(
  '(?:everyday|joint|free|interest|premier|student)? ?(?:checking|savings)(?: account)?(?: [.·•*…]*\\d{4})|transfers?|deposits?|withdrawals?|overdraft|dispute a (?:charge|transaction)|member fdic|routing number|atms?|payroll|wire|zelle|apy|bill ?pay|pending transactions?|available credit|credit limit|minimum payment|posted',
);

/** Of shops, but of some refills, too: these only make a card form outside a refill doubtful. */
export const shopWords = words(
  'shipping|deliver(?:y|ed)|ship(?:s|ped|ment)|pick ?up (?:in store|location)|(?:shopping )?(?:cart|bag|basket)|order summary|(?<!\\b(?:on|in|from|leaves) (?:your|this|the|a) )device(?: price| payment)?|gift card|promo code|qty|quantity|items? \\(\\d+\\)|subtotal|accessor(?:y|ies)|(?:choose|select|pick)(?: an?| your)? colou?r|^colou?r(?=:|\\W*$)|booking|reservation|seats?|coins?|players?|games?|members?hip|tickets?',
);

// Articles and answers

/** Headings that ask or teach. */
export const howToWords = words(
  '^(?:how|what|why|when|where|which|who|can|do|does|is|are|should|tips|guide|learn|everything|about|top \\d+)|guide|explained|faqs?|frequently asked|step[ -]by[ -]step|tutorial',
);

/** What stands around running text: who wrote it and when, what else there is to read, what others said. */
export const articleWords = words(
  'forums?(?: >)?|(?:original|first) post|marked as (?:solved|solution)|\\d+ min(?:ute)?s? read|(?:published|posted|written|updated|reviewed)(?: (?:by|on|at))|last (?:updated|reviewed|modified)|related (?:articles?|topics?|posts?|questions?|reading)|(?:was|did|is) this (?:\\w+ )?(?:helpful|help|answer)[\\w ]*|\\d+ (?:comments?|replies|answers)|(?:post|leave|add) a (?:comment|reply)|comments \\(\\d+\\)|table of contents|in this article|^step \\d+(?! of)|^by \\p{L}+ \\p{L}+(?=\\s*(?:[·|,]|$))|(?:replies|answers|comments) \\(\\d+\\)',
);

/** The topics of a carrier's site: its home page holds many of them at once. */
const topicSources = [
  'plans?',
  'phones?|devices|smartphones',
  'coverage',
  'switch|(?:bring|keep) your(?: own)? (?:number|phone)',
  'activate',
  'esims?|sim cards?|(?:got|have|new|order|free) (?:a |your )?sim',
  'deals|offers',
  'already (?:with us|have|a customer|a member|on)|(?:existing|current) (?:customers?|members?)|i have (?:a|an) account',
  'app',
];

export const topics: readonly Words[] = topicSources.map(listOf);

/** What is wrong, searched for or helped with: such a page holds many topics and is no home page. */
export const helpWords = words(
  "help|support|not found|can[’']?t find|search results|site ?map|something missing|lost|broken link|404|questions|answers|forum|community",
);

/** What a list of messages is called: they tell of what is over. */
export const inboxWords = words(
  '(?:live )?chat(?: with us)?|(?:my |your )?(?:messages?|message cent(?:er|re)|inbox|notifications?|alerts|mailbox)',
);

/** Money was taken or promised, and the refill is not there: the end is open. */
export const pendingWords = words(
  "^(?:status:? )?(?:pending|processing|in progress|on hold|submitted|under review)(?=\\W*$|[.!])|(?:is|are|still|remains?) (?:pending|processing|on hold|in progress)|(?:is|are)(?: still)? being (?:held|reviewed|checked|processed|verified)|under review|(?<!(?:application|request|change|claim|discount|profile|trade-in) is (?:still )?)under (?:an? )?(?:(?:standard|security|routine|manual|short|brief|quick|additional|final|fraud|account)[ -]?){0,2}review(?! (?:your|our|us|the|this|it|later))|(?:payment|refill|top[ -]?up|transaction) (?:isn[’']t|(?:is|are) not) (?:final|finished|complete|done) yet|(?<!(?:receipt|confirmation|page|number|copy|hold|email|shows it) )(?:until|once) (?:the |your )?payment clears|(?:for|is|are) review(?:ing)?|no money has been taken|(?:payment|refill|top[ -]?up) (?:submitted|pending|processing)|(?:has|have|was) not (?:yet been (?:added|applied|completed|received|processed|credited)|been (?:added|applied|credited|completed) yet)|not yet (?:added|applied|completed)|(?:could not|couldn[’']t) (?:reach|add(?! (?:this|that|your|the|a) (?:card|number|phone|device|line)))|once it clears|waiting (?:for|on) (?:your bank|carrier|network)|(?:is|was) (?:queued|flagged)|(?:wasn[’']t|weren[’']t|was not|were not)(?: able to)? (?:credit|deliver|refill|add)(?:ed)?|days to clear|now adding|(?:we[’']re|we are) (?:(?:adding|applying|crediting) (?:your |the |this |\\$)(?:airtime|money|credit|funds|refill|top[ -]?up|reload|balance|minutes|data|\\d)|(?:loading|sending) (?:your |the |this |\\$)(?:airtime|money|credit|funds|refill|top[ -]?up|reload|minutes|\\d))(?![\\w. ]* (?:every|each|all|back|confirmation|details?|usage|info~|options?|from your)(?=\\W|$))[\\w. ]*|refill waits|still on (?:the|its) way|(?:refill|top[ -]?up|payment|balance|airtime|money|credit|\\d+(?:\\.\\d\\d)?) (?:has|have|is|did)(?: not|n[’']t)(?: been)? (?:added|applied|credited|posted|changed|updated|arrived?|post|change|update)|(?:refill|payment|top[ -]?up)[\\w ,]{0,12} delayed|processing your (?:payment|refill)|taking (?:a (?:little|bit|while) )?longer|pending with|(?:talking|checking) (?:to|with) your bank|(?:could|might|may) (?:be charged|charge you) twice|status unknown|trouble adding|isn[’']t complete until|we[’']re (?:re)?trying",
);

/** Beside a payment that went well: what was paid for is not there. */
export const undeliveredWords = words(
  "(?:refill|top[ -]?up|airtime|money|payment|balance) could(?: ?not|n[’']t) be (?:applied|added|delivered|credited)|(?:unable to|failed to|can[’']t|cannot) add(?! (?:your |the |a )?(?:card|promo|code|payment method))|(?:could not|couldn[’']t|unable to|failed to|can[’']t|cannot) (?:apply(?! (?:your |the |a )?(?:promo|discount|coupon|code))|deliver)|(?<!(?:next|remaining|unused|auto) )(?:refill|top[ -]?up|airtime|balance|money) will (?:be (?:added|applied|credited|delivered)|arrive|post|follow)(?![\\w ]{0,30}(?:next|renew))|(?:refill|top[ -]?up|balance|airtime|money|credit|\\d) (?:is|are) being (?:added|applied|loaded|sent)|adding it(?: \\w+){0,6} failed",
);

/** An address for mail that is to be confirmed: it says nothing of a payment. */
export const addressToConfirmWords = words(
  "(?:confirm|verify) (?:your |this |the )?e-?mail(?: address)?|e-?mail(?: address)? (?:is |has )?(?:not|n[’']t)?(?: been| yet)*(?: yet)? ?(?:verified|confirmed)",
);

/** Nobody knows whether money has moved, or whoever pays again may pay twice. */
export const unclearWords = words(
  "(?:may|might) have been charged|(?:order|payment|refill) (?:was|has been) already (?:submitted|paid|placed|processed)|(?:transaction|payment) timed out|(?:do not|don[’']t|no need to) (?:pay|submit|send|try)(?: it| this| the payment| your payment)? (?:again(?! (?:with (?:this|that|the same)|for \\d))|twice|a second time)|(?:do not|don[’']t) (?:submit|make|send) another (?:payment|refill)|(?:could not|couldn[’']t|cannot|can[’']t|unable to) confirm (?:your|the|this) (?:payment|refill|top[ -]?up|reload|transaction)(?: yet|(?=\\W*$|[.;]))|(?:haven[’']t|have not|hasn[’']t) heard (?:back )?from (?:your|the) bank|can still go through|may still be (?:taken|charged)|may or may not have|(?:not|cannot|(?:do|did|ca|wo|could|is|are|was|were|have|has)n[’']t) (?:sure|certain|clear|know|tell|see|say)(?: yet)? (?:if|whether|what (?:became|happened))(?: [\\w’']+){0,5} (?:payment|refill|top[ -]?up|bank)|not (?:sure|certain)(?: that)? your (?:payment|refill)",
);

/** Money has moved, whatever else is said. */
export const goneWords = words(
  '(?:received|have|got) your (?:payment|\\$[\\d.]+)|(?:card|you|account) (?:was|were|has been|have been) charged|\\$[\\d.]+ (?:was|has been) (?:charged|taken)|we took (?:the|your) payment|(?<!avoid an? )(?:payment|refill|transaction|request)(?: (?:failed|declined|error|request))? \\(?timed?[ -]?out',
);

/** It was sent before. */
export const duplicateWords = words(
  'duplicated? (?:transaction|payment|order|charge|refill|request)|duplicate_\\w+|(?:transaction|payment|order|charge|refill|request)(?: (?:is|was|looks like|has been))?(?: an?)? duplicated?|(?:same|identical) (?:payment|transaction|refill) (?:was|has) (?:already|just)|^duplicate(?=\\W*$)',
);

/** Nobody knows whether it is paid, as is said of this very payment. */
export const unknownWords = words(
  "(?:you|your (?:card|account|bank|order|payment|refill)|the (?:payment|refill|charge)|it) (?:may|might|could)(?: already)? have(?: already)? (?:been (?:charged|processed|taken|completed|submitted)(?! (?:an? |any )?(?:\\w+ )?fees?)|gone through)|(?:payment|refill|order)(?: of \\$[\\d.,]+)? (?:may|might|could)(?: already)? have (?:been|gone)|(?:was|has)(?: been)? already(?: been)? (?:submitted|paid|placed|processed)|(?:payment|refill|transaction)(?: request)? timed out|(?:payment|refill) status (?:is )?unknown|lost (?:the|our|your) connection|(?:(?:do|did|ca|wo|could|are|is|were|was|have|has)n[’']t|not|cannot)(?: yet)? (?:sure|certain|clear|know|known|tell|say|seen?)(?: yet)? (?:if|whether|that) (?:you(?: were|r)|the|this|it|we)(?: [\\w$.,’']+){0,4} (?:payment|refill|charged|went|taken|completed)(?! (?:method|card|details|source))|(?:could not|couldn[’']t|cannot|can[’']t|unable to) confirm (?:your|the|this) (?:\\$[\\d.,]+ )?(?:payment|refill|transaction)(?=\\W*$|[.;,!]| yet| right now)|(?:haven[’']t|have not|hasn[’']t) heard (?:back )?from (?:your|the) bank",
);

/** The payment itself is still to come. */
export const scheduledWords = words(
  "(?:we[’']ll|we will) (?:charge|refill|renew|take(?! care))|left to pay|pay \\$[\\d.]+ more|pay (?:at any|in cash)|in cash|charge date|haven[’']t been charged",
);

/** A receipt that is shown once more. */
export const copyWords = words(
  '(?:this is|showing) a copy(?![\\w ]* for your records)|^duplicate(?: receipt)?(?=\\W*$)|^reprint(?:ed)?(?=\\W*$|:| (?:on|of))',
);

/** What stands on the web copy of an e-mail, and on no page of a site. */
export const mailWords = words(
  "(?:web|online) (?:version|copy) of (?:an?|this|the|our) e-?mail|(?:you are|you[’']re) viewing an e-?mail(?! address)|^this e-?mail (?:confirms|was sent)|^e-?mail from(?![^.!]*\\?)|view this e-?mail in (?:your |a )?browser|^subject:|(?:web|online) copy is(?! (?:saved|kept|stored|ready|available|in your account))",
);

/** A text that begins so tells of another day. */
export const earlierWords = words('^(?:yesterday|\\d+ days? ago|last (?:week|month))');

/** What else is paid for, asked for or switched on at a carrier's. */
export const otherOrderWords = words(
  'sim (?:card )?kits?|(?:phone|device) (?:order|installment)s?|ships? (?:today|tomorrow)|(?:refill|top[ -]?up) pin|redeem the pin|(?:galaxy|iphone|pixel)(?: \\w+)?|new device|(?<!\\b(?:on|in|from|leaves) )your device|(?:owe|saved?|protection|off|left)[\\w $.,]{0,30} (?:on|in) your device|device (?:balance|installment)|new phone|^sim cards?|home internet|(?:payment|pay) arrangement|for the outage|replacement|number change|vouchers?|moving out|transfer complete|activation complete|activated|enrolled in|you sent|plan (?:starts|change)|bonus added|refunded|reversed|get a refill link|your answers',
);

/** The same as a row of a receipt names it; a line may be called "Mum's iPhone", and a PIN may have paid. */
export const otherRowWords = words(
  'home internet|(?:phone|device) (?:order|installment)s?|device payments?|sim (?:card )?kits?|accessor(?:y|ies)',
);

/** What a row of an order is called that is part of buying a new number, whose first refill is another. */
export const newNumberWords = words(
  '^(?:(?:your )?new (?:prepaid |phone )?(?:number|line|e-?sim(?: card)?|sim(?: card)?)|(?:first|initial|starting) (?:refill|top[ -]?up)) ?:?$',
);

/** What such a page is for, and no refill: its heading says so. */
export const otherTaskWords = words(
  '^card not saved|book a visit|appointments?|another (?:e-?)?gift(?! cards?)|thank(?:s| you) for (?:your|the) (?:e-?)?gift(?! cards?)|(?:your|the) (?:e-?)?gift (?:is|was|has|will)|gift (?:sent|delivered)|low balance|ask someone|missing|win a|by someone else|(?:change|changing) your number|number change|(?:confirm|check) your card|(?:send|share) balance|pay again|double payment|refunds?|reminders?|alerts?|order status|(?:refill|payment) status(?!:? (?:on hold|pending|processing|in (?:progress|review)))|(?<!had to )cancel|dispute|(?:find|stores)[\\w ]* (?:stores?|sell|receipt)[\\w ]*|transfer|(?:insurance|device|protection|warranty|rebate) claims?|claims? (?:status|number|submitted|form|center)|^claims$|^rebates?$|terms|conditions|(?:error|payment) (?:codes|errors)|what it means|(?:last|latest|previous) (?:payment|refill)|^(?:live )?chat|fraud|scam|(?:add|save|update|edit|verify|manage|change)(?: an?| your| my| the)? (?:payment method|card|plan)|limit|calling pass|from a friend|activate|sim|(?:your |new )?(?:phone|device) (?:balance|payment)|(?:new|your new) phone|check (?:a|your)|^your auto|^auto[ -]?(?:pay|refill|top[ -]?up|recharge)',
);

/** What a page of small print is called, and a part of many an order. */
export const printWords = words(
  '^(?:terms|conditions|polic(?:y|ies))(?: (?:and|&|of) (?:the )?(?:terms|conditions|polic(?:y|ies)|use|service|sale))*(?=\\W*$)|^(?:our|the|your|general|sales?|service|refill|payment|refund|returns?|cancellation|privacy) (?:(?:and|&) (?:returns?|cancellation|refund|privacy) )?(?:terms|polic(?:y|ies))(?: (?:and|&) conditions)?(?=\\W*$)',
);
