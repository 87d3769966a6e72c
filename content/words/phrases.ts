// What few texts are asked for, hence no lists for the index (see lexicon.ts): texts and names of
// buttons as they are written.

import { phrase } from './words';

/** It asks, warns or explains, rather than telling what has happened. */
export const supposed = phrase(
  '^(?:if|when|should|what|why|how|learn|once|after|upon)|(?:if|when|in case|once|until|after) (?:your|the|a|my|you|it)|(?:may|might|could|can|will|would)\\s+be|(?:may|might|could) have been|but',
);

/** "How much would you like?": the page asks its user. */
export const asksUser = phrase(
  "what['’]?s next|you (?:like|want|prefer)|should we|how much (?:are|should|will) (?:you|we)|(?:look|all|everything)~.{0,12}(?<!\\p{L})(?:right|good|ok|okay|correct)|what['’]?s your|which (?:number|line|plan|amount)",
);

/** It is shown as an example ("e.g. 206-555-0150"): it labels nothing and is nobody's. */
export const exampleMarks = phrase('e\\.? ?g(?=[.:])|for example');

/** A button does something else with what is filled in than to send it, or with a part of it. */
export const takesBack = phrase(
  'cancel~|back|clear~|reset|apply|remove|edit|change~|show|hide|search|log in|sign in|previous',
);

/** It speaks to its reader, or of what is in front of them. */
export const addresses = phrase('your?|this|my');

/** It is charged again and again. */
export const comesAgain = phrase('(?:every|each) (?:month|\\d+ days)|monthly');

/** A bank is spoken of, or what it is asked for. */
export const ofBank = phrase('bank~|issuer|merchant|transaction');

/** It leaves a page that is not done with, where another stays. */
export const leaves = phrase('^(?:leave|discard)');
export const stays = phrase('^(?:stay|keep|go on|continue|finish)');

/** It leads back. */
export const leadsBack = phrase('^(?:[←‹<«] ?)?(?:back|return)');

/** It leads to where one pays, and pays nothing yet. */
export const leadsToPay = phrase(
  '(?:to|how) (?:pay|checkout)~|with (?:a |an? |new |another |different )*card$|^(?:choose|make a)',
);

/** The payment was sent, and is not through. */
export const onItsWay = phrase(
  '(?:payment|refill|transaction|order|charge)(?: of \\$[\\d.,]+)?(?: (?:is|was|has been))?(?: (?:still|now))? (?:pending|processing|submitted|on hold|in progress|being (?:processed|reviewed|checked)|under review)(?!(?: fees?| balance)|[^.]*(?:until you|press|to finish|when you))|^processing (?:your |the )?(?:payment|refill)',
);

/** It leads to where one pays, by no amount. */
export const beginsToPay = phrase('^make (?:a|another) payment(?=\\W*$)');

/** It sends a form that is paid by, though it says nothing of paying. */
export const sends = phrase(
  '^(?:submit|confirm|complete|finish|buy|top[ -]?up|refill|recharge|purchase|process payment|proceed with payment|check ?out|(?:pay|refill|recharge) (?:my|the|this) (?:refill|line|phone|number|account|order|total))(?: now)?$',
);

/** It leads to where all is checked once more, and pays nothing yet. */
export const leadsToCheck = phrase('^(?:review|check(?! ?out))');

/** It takes what a row of a table offers. */
export const picks = phrase('^(?:select|choose|pick)');

/** It is pressed beside something that was put into a cart or ordered. */
export const ofOrder = phrase(
  'remov~|edit(?:s|ed|ing)?|change~|track(?:s|ed|ing)?|(?:(?:re)?view|see) (?:my |your |the )?(?:orders?|cart)|orders? (?:details|status)|receipts?',
);

/** A charge every month, or a card bought before, is not what was asked for. */
export const otherRefills = phrase('histor~|auto[ -]?(?:refill|top|pay|renew)~|automat~|redeem~');
