import { words } from './words';

// Sign-in and registration

export const signInWords = words('(?:log|sign)[ -]?in(?:to)?|sign on');

export const registerWords = words(
  "sign up(?! for (?:our|news|e-?mail|updates|deals|texts|the latest))|register(?: now)?|(?:creat(?:e|ing)|set(?:ting)? up|open) (?:an?|your|my|new)? ?(?:[\\w-]+ ){0,2}(?:account|id|profile)|join (?:now|free|us)|new customer|(?:let[’']s )?(?:create|make|start|set ?up)(?: your| an?| my)?(?: (?:free|new|online|lark|login|sign-?in))* (?:account|login|id|profile)|get (?:an|your) (?:online )?account|new here|become a member|first time here|let[’']s (?:get |set )you (?:set )?up|claim your (?:\\w+ )?(?:account|id|profile)",
);

export const passkeyWords = words(
  '(?:continue|sign in|log in|verify) with (?:face|touch|fingerprint|biometrics)|passkey',
);

export const passwordLinkWords = words(
  '(?:(?:log|sign) in with|use) (?:a |your )?password|enter password',
);

export const forgotWords = words(
  'forgot(?:ten)? (?:your |my )?(?:password|username|user ?id)s?\\??|keep me (?:signed|logged) in|remember me|no account\\?|trouble (?:logging|signing) in',
);

// Second factor

export const verifyWords = words(
  "(?:confirm|verify|make sure) (?:that )?(?:it['’]?s (?:really )?you|your (?:identity|account|phone|email))|(?:2|two)[ -]?(?:step|factor) (?:verification|authentication)|get verified|(?:sent|texted|emailed) (?:you )?(?:a|an|the)? ?(?:\\d-digit )?(?:text|sms|(?:verification |security )?code|email)|(?:enter|check|confirm|type) (?:the|your) (?:(?:\\w+|\\d+-digit) )?code|check the notification|verification (?:code|required|method)|(?:identity|security) (?:verification|check)|(?:how|where) (?:would|do|should) (?:you|we)[\\w ]* codes?|choose (?:how|a way|where)[\\w ]* (?:verify|codes?)|(?:enter|type|put in|what[’']s) (?:the |your )?(?:\\w+[ -]){0,2}(?:code|digits|pin) (?:we|from|that|you)|check your (?:phone|texts|messages|email|inbox)|we (?:just )?(?:texted|sent|emailed|messaged)[\\w ]* (?:code|digits|text|message)|(?:one[ -]?time|login|sign[ -]?in) code|(?:\\d|four|six|eight)[ -]?(?:digit|number) code|prove (?:it[’']s you|you[’']re you)|quick check|is (?:this|it) (?:really )?you|confirm (?:this is|it is|that it[’']s) you|how (?:should we|do you want us to|can we) (?:reach|contact|send|verify)",
);

/** Ways to get a code, with a number or an address that is mostly stars or without. */
export const verifyMethodWords = words(
  '(?:text|send|email|call)(?: me)? (?:a|the|my) ?(?:code|link|text)(?: to| me| instead)?[\\w @*•.,()+-]*|get a (?:code|text)[\\w ]*|(?:text(?: message)?|sms|e-?mail|(?:voice |phone )?call) (?:to|at)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*|authenticator app',
);

export const resendWords = words(
  "re-?send|did(?:n['’]?t| not) (?:get|receive) (?:it|(?:the|a|your) code)|send (?:it|(?:the |a )?(?:new )?code) again|get a new code|(?:didn[’']t|hasn[’']t|not) (?:arrive|come|show(?:n)? up|get (?:it|anything))|no (?:code|text)\\?|send (?:another|a new|me another|new)|(?:text|call|email) me (?:again|instead)|new code in",
);

/** The bank asks whether it is its card's owner who pays. */
export const bankCodeWords = words(
  'visa secure|verified by visa|mastercard (?:identity check|id check|securecode)|safekey|protectbuy|3-?d[ -]?secure|(?:purchase|payment|transaction|cardholder) authentication|authori[sz](?:e|ing) (?:a|this|your|the) (?:payment|purchase|transaction)|(?:return|back) to (?:the )?merchant',
);

// Account

export const balanceWords = words(
  'balance|remaining credit|airtime (?:left|remaining)|^available(?= (?!in|on|at|for|from|plans?|now at)|$)|(?:money|credit|cash|funds) (?:left|remaining|available)|you have \\$|on your (?:line|account)(?=\\W*(?:$|·))|left to spend|wallet',
);

export const planStateWords = words(
  'renewal (?:amount|date)|renews? (?:on|in)|next (?:renewal|payment|refill)|expir(?:es|y|ation date|ing)|valid (?:until|through)|days (?:left|remaining)|data (?:remaining|left|used|balance|usage)|(?:\\d+(?:\\.\\d+)? ?[gm]b )(?:left|remaining|of)|auto[ -]?(?:pay|refill|renew|top[ -]?up)|your (?:plan|products?|services?)|get payment history|due in \\d+ days|manage data|my usage|good (?:through|until)|resets? (?:in|on)|(?:next|current|this) (?:cycle|month|period)|(?:\\d+(?:\\.\\d+)? ?[gm]b)[\\w ]{0,12} (?:left|remaining|to go|used)|used \\d|active (?:until|through)|runs? (?:until|out|through)|ends? (?:on|in)|(?:service|plan|pass) ends|(?:talk|texts?|minutes)[: ]+(?:unlimited|\\d+)|renews? (?:\\w{3,9} \\d|every|at|for \\$)',
);

export const ownNumberWords = words(
  '(?:your|my)(?: [\\w-]+)? (?:phone |mobile )?number|my (?:phone|line|account)|your (?:line|(?:prepaid )?account)|log ?out|sign ?out|hello|hi|welcome|good (?:morning|afternoon|evening)|hey|my (?:plan|usage|overview)|overview(?=\\W*$)|switch (?:plans?|lines?)|change (?:my )?plan|(?:manage|pause) (?:my )?line',
);

export const accountWords = words('(?:my )?account|(?:log|sign)[ -]?in');

export const activateWords = words(
  'activat(?:e|ion|ing)|compatibility|bring your own (?:device|phone)|set ?up your (?:sim|esim|line)|(?:switch|turn) on (?:your|my|the|a) (?:new )?(?:prepaid )?(?:sim|esim|phone|line|service)|(?:start|set ?up|launch|register|get)(?: (?:using|started with))? (?:your|my|the|a) (?:new )?(?:prepaid )?(?:sim|esim)|(?:got|have) (?:your|a|the) (?:new )?sim|check my sim|sim (?:set ?up|registration|activation)|(?:install|add|download)(?: your| an| the)? esim',
);

// The way on

export const continueWords = words(
  'next|continue(?: to [\\w ]+)?|proceed|submit|confirm|verify|validate|done|send|go(?=$)',
);
