import type { Page } from '../../../content/pages';
import { framed } from '../samples';
import { type AboutMoney, at } from './aboutMoney';

/**
 * What stands in front of a page in a box.
 * - `is`: what the page is by it, as in the other tables
 * - `says`: what is said of it, as judged.ts has it; ` | ` and what is said within a refill, where
 *   that is something else
 */
type Row = [name: string, is: AboutMoney[1], says: string, over: Base, ...boxes: string[]];

/** A page that boxes stand in front of, and what is said of it without any. */
type Base = readonly [says: Page | `${Page}?` | '–', html: string, address: string];

const rows = (...of: string[]): string => {
  const pairs = of.map((each, i) => (i % 2 ? `<dd>${each}</dd>` : `<dt>${each}</dt>`));
  return `<dl>${pairs.join('')}</dl>`;
};
const buttons = (...names: string[]): string =>
  names.map((each) => `<button>${each}</button>`).join('');
const field = (label: string, attributes = ''): string =>
  `<label>${label} <input ${attributes}></label>`;
const tiles = (...amounts: string[]): string =>
  amounts.map((each) => `<label><input type="radio" name="a">${each}</label>`).join('');
const cardForm = (number: string, code: string, send: string): string =>
  `<form>${field(number, 'autocomplete="cc-number"')}${field(code, 'autocomplete="cc-csc"')}${buttons(send)}</form>`;
const past = (...records: [day: string, what: string, amount: string][]): string =>
  `<table>${records.map((each) => `<tr>${each.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const box = (inside: string): string => `<div role="dialog" aria-modal="true">${inside}</div>`;
const alertBox = (inside: string): string => `<div role="alertdialog">${inside}</div>`;
const opened = (inside: string): string => `<dialog open>${inside}</dialog>`;
/** What says nothing of itself but that it is a dialog. */
const plain = (inside: string): string => `<div role="dialog">${inside}</div>`;
/** A page out of reach. */
const behind = (attribute: string, [says, html, address]: Base): Base => [
  says,
  `<div ${attribute}>${html}</div>`,
  address,
];

const number = '(206) 555-0163';

const order: Base = [
  'review',
  `<h1>Review your refill</h1>${rows('Phone number', number, 'Refill', '$35.00', 'Card', 'Visa ending in 1881', 'Total', '$38.10')}${buttons('Place order')}`,
  at.prepaid,
];
const card: Base = [
  'payment',
  `<h1>Pay for your refill</h1><p>Refill of $35.00</p>${cardForm('Card number', 'Security code', 'Pay now')}`,
  at.prepaid,
];
const account: Base = [
  'dashboard',
  `<h1>Hi, Ines</h1><p>${number}</p><h2>Account balance</h2><p>$4.75</p><p>Plan renews on Dec 9, 2026</p>${buttons('Refill account', 'Sign out')}`,
  at.account,
];
const start: Base = [
  'refillStart',
  `<h1>Refill a prepaid line</h1><form>${field('Phone number', 'type="tel"')}${field('Confirm phone number', 'type="tel"')}${buttons('Continue')}</form>`,
  at.prepaid,
];
const amounts: Base = [
  'chooseAmount',
  `<h1>Choose a refill amount</h1><p>${number}</p>${tiles('$15', '$35', '$60')}${buttons('Continue')}`,
  at.prepaid,
];
const refills: [string, string, string][] = [
  ['10/09/2026', 'Refill', '$35.00'],
  ['09/09/2026', 'Refill', '$15.00'],
];
const history: Base = ['history', `<h1>Payment history</h1>${past(...refills)}`, at.account];
/** Dated rows that make no history. */
const activity: Base = [
  'dashboard',
  `${account[1]}<h2>Activity</h2>${past(...refills)}`,
  at.account,
];
const done = `<h2>Thank you! Your refill is complete.</h2>${rows('Refill', '$35.00', 'Confirmation number', '551029')}${buttons('Print receipt')}`;
const receipt: Base = ['confirmation', done.replaceAll('h2', 'h1'), at.prepaid];
const pending: Base = [
  'paymentPending',
  `<h1>Your refill payment is pending</h1><p>We are still processing your payment of $35.00.</p>${rows('Reference number', '551029')}`,
  at.prepaid,
];
const failed: Base = [
  'paymentFailed',
  `<h1>Your payment was declined</h1><p>We could not process your refill. Your card was not charged.</p>${buttons('Try again')}`,
  at.prepaid,
];

const refund: Base = ['–', '<h1>Request a refund</h1><p>Refill of $35.00</p>', at.account];
const bill: Base = [
  'postpaidPay',
  `<h1>Pay your bill</h1><p>Amount due $85.00</p><p>Due date 12/02/2026</p>${buttons('View bill', 'Pay bill')}`,
  at.www,
];
const device: Base = [
  '–',
  `<h1>Refill &amp; pay</h1><h2>Device payment plan</h2>${buttons('Make a device payment')}`,
  at.account,
];

const declined = `<h2>Your card was declined</h2><p>Your refill was not completed.</p>${buttons('Use another card')}`;
const waiting = `<h2>Your payment is still processing</h2><p>Your refill of $35.00 is pending. Please do not pay again.</p>`;
const cookies = `<h2>We value your privacy</h2><p>We use cookies.</p>${buttons('Accept all')}`;
const signIn = `<h2>Sign in</h2>${field('Email', 'type="email"')}${field('Password', 'type="password"')}${buttons('Sign in')}`;
const code = (whose: string): string =>
  `<h2>${whose}</h2>${field('Enter the code', 'autocomplete="one-time-code"')}${buttons('Continue')}`;

// biome-ignore format: a page a line
const english: Row[] = [
  ['a refusal over the order', 'paymentFailed', 'paymentFailed', order, box(declined)],
  ['a refusal over the card form, announced', 'paymentFailed', 'paymentFailed', card, alertBox(declined)],
  ['a refusal in a dialog that is open', 'paymentFailed', 'paymentFailed', order, opened(declined)],
  ['a refusal over the account', 'paymentFailed', '– | paymentFailed', account, box(declined)],
  ['a refusal over dated rows', 'paymentFailed?', '–', history, box(declined)],
  ['a refusal that no heading names', 'paymentFailed', 'paymentFailed', order, box(declined.replaceAll('h2', 'p'))],
  ['a refusal in a dialog, the order out of reach', 'paymentFailed', 'paymentFailed', behind('inert', order), plain(declined)],
  ['a refusal in a dialog, the order unseen by readers', 'paymentFailed', 'paymentFailed', behind('aria-hidden="true"', order), plain(declined)],
  ['a payment that waits, over the order', 'paymentPending', 'paymentPending', order, box(waiting)],
  ['a payment that waits, over the account', 'paymentPending', '– | paymentPending', account, box(waiting)],
  ['a receipt over the order', 'confirmation', 'confirmation', order, box(done)],
  ['a receipt over the number page', 'confirmation', 'confirmation', start, box(done)],
  ['a receipt over the account', 'confirmation', '– | confirmation', account, box(done)],
  ['a receipt that was shown again, over dated rows', 'history?', '–', history, box(done)],
  ['a past refill opened over dated rows', 'history?', '–', history, box(`<h2>Refill of 10/09/2026</h2>${rows('Amount', '$35.00', 'Status', 'Successful')}${buttons('Print receipt')}`)],
  ['a past refill opened over dated rows of no history', 'dashboard?', '–', activity, box(done)],
  ['a past refill opened over the account', 'dashboard?', '–', account, box(`<h2>Last refill</h2><p>Your refill of $35.00 was added.</p>${rows('Confirmation number', '551029')}${buttons('Print receipt')}`)],
  ['the order in a box over the amounts', 'review', 'review', amounts, box(order[1].replaceAll('h1', 'h2'))],
  ['the card form in a box over the amounts', 'payment', 'payment', amounts, box(card[1].replaceAll('h1', 'h2'))],
  ['the amounts in a box over the number page', 'chooseAmount', 'chooseAmount', start, box(amounts[1].replaceAll('h1', 'h2'))],
  ['the amount changed in a box over the order', 'chooseAmount', 'chooseAmount', order, box(`<h2>Change your refill amount</h2>${tiles('$15', '$35', '$60')}${buttons('Update')}`)],
  ['the number in a box over the account', 'refillStart', 'refillStart', account, box(start[1].replaceAll('h1', 'h2'))],
  ['sign-in over the account', 'signIn', 'signIn', account, box(signIn)],
  ['sign-in over the number page', 'signIn', 'signIn', start, box(signIn)],
  ['sign-in over a payment that waits', 'paymentPending', 'paymentPending', pending, box(signIn)],
  ['registration over the receipt', 'confirmation', 'confirmation', receipt, box(`<h2>Create your account</h2>${field('Phone number', 'type="tel"')}${field('Create a password', 'type="password"')}${buttons('Next')}`)],
  ['the amounts over a refusal', 'paymentFailed', 'paymentFailed', failed, box(amounts[1].replaceAll('h1', 'h2'))],
  ['the carrier’s code over the account', 'verify', 'verify', account, box(code('Verify it’s you'))],
  ['a code over the card form', 'verify?', '–', card, box(code('Verify it’s you'))],
  ['a code over the order', 'verify?', '–', order, box(code('Confirm this payment'))],
  ['a code over a payment that waits', 'paymentPending', 'paymentPending', pending, box(code('Verify it’s you'))],
  ['an offer with an amount over the amounts', 'chooseAmount', 'chooseAmount', amounts, box(`<h2>Get $50 off a new phone</h2>${buttons('Shop now')}`)],
  ['an offer with an amount over the receipt', 'confirmation', 'confirmation', receipt, box(`<h2>Get $50 off a new phone</h2>${buttons('Shop now')}`)],
  ['AutoPay offered over the order', 'review', 'review', order, box(`<h2>Save $5 with AutoPay</h2><p>Never miss a refill.</p>${buttons('Turn on AutoPay', 'Not now')}`)],
  ['AutoPay offered over the card form', 'payment', 'payment', card, box(`<h2>Save $5 with AutoPay</h2>${buttons('Turn on AutoPay', 'Not now')}`)],
  ['terms with a fee over the card form', 'payment', 'payment', card, box(`<h2>Terms</h2><p>A fee of $5.00 may apply. Refills are not refunded.</p>${buttons('Close')}`)],
  ['cookies for a price over the number page', 'refillStart', 'refillStart', start, opened(`<h2>Cookies</h2><p>Accept them, or read without ads for $2.99.</p>${buttons('Accept', 'Pay')}`)],
  ['cookies over the receipt', 'confirmation', 'confirmation', receipt, box(cookies)],
  ['a session that ends over the card form', 'payment', 'payment', card, alertBox(`<h2>Still there?</h2><p>Your session ends in 60 seconds.</p>${buttons('Stay signed in')}`)],
  ['a session that ends over a payment that waits', 'paymentPending', 'paymentPending', pending, alertBox(`<h2>Still there?</h2>${buttons('Stay signed in')}`)],
  ['a question whether to leave, over the card form', 'payment', 'payment', card, alertBox(`<h2>Your refill isn’t complete</h2><p>Your card was not charged.</p>${buttons('Stay', 'Leave')}`)],
  ['a question whether to discard, over the order', 'review?', '–', order, alertBox(`<h2>Your payment wasn’t completed</h2>${buttons('Discard', 'Go on')}`)],
  ['how a receipt looks, over the card form', 'payment?', '–', card, box(`<h2>How it works</h2><p>You will get a text like this:</p>${done.replaceAll('h2', 'p')}`)],
  ['what a refusal means, over the card form', 'payment?', '–', card, box(`<h2>Need help?</h2><h3>My card was declined</h3><p>Your refill was not completed. Try another card.</p>`)],
  ['what to do where a payment waits, over the order', 'review?', '–', order, box(`<h2>Good to know</h2><p>Your payment is still processing: your refill is pending.</p>`)],
  ['a survey over the history', 'history', 'history', history, box(`<h2>How did we do?</h2><p>Win a $100 gift card.</p>${buttons('Start', 'No thanks')}`)],
  ['a survey over the receipt', 'confirmation', 'confirmation', receipt, box(`<h2>How easy was it to refill?</h2>${buttons('1', '2', '3')}`)],
  ['a menu over the order', 'review', 'review', order, box('<ul><li><a href="/r">Refill</a></li><li><a href="/h">Payment history</a></li><li><a href="/a">My account</a></li></ul>')],
  ['a search over the card form', 'payment', 'payment', card, box(`${field('Search', 'type="search"')}<ul><li><a href="/15">Refill $15</a></li><li><a href="/d">Payment declined</a></li></ul>`)],
  ['a PIN of a refill card over the amounts', 'chooseAmount', 'chooseAmount', amounts, box(`<h2>Have a refill card?</h2>${field('PIN', 'name="pin"')}${buttons('Redeem')}`)],
  ['a chat that tells of a refusal, over the order', 'review', 'review', order, box(`<p>I see that your card was declined. Your refill was not completed.</p><textarea></textarea>${buttons('Send')}`)],
  ['a chat in a box to type in, over the order', 'review', 'review', order, box('<p>I see that your card was declined. Your refill was not completed.</p><div role="textbox"></div>')],
  ['a chat in which the refill is told to be done, over the order', 'review', 'review', order, box('<p>Thank you! Your refill is complete.</p><p>Confirmation number 551029</p><textarea></textarea>')],
  ['a chat in a single line, over the account', 'dashboard?', '–', account, box(`<h2>Chat with us</h2><p>Thank you! Your refill is complete.</p><p>Confirmation number 551029</p>${field('Message')}`)],
  ['a refusal with the challenge of a captcha', 'paymentFailed', 'paymentFailed', order, box(`${declined}<textarea name="g-recaptcha-response"></textarea>`)],
  ['a chat that tells of a refusal, over the account', 'dashboard', 'dashboard', account, box('<p>Your card was declined. Your refill was not completed.</p><textarea></textarea>')],
  ['a chat that tells of a refusal, over the card form', 'payment', 'payment', card, box('<p>Your card was declined. We could not process your refill. Please try again.</p><textarea></textarea>')],
  ['a chat that thanks, over the account', 'dashboard', 'dashboard', account, box('<p>Thank you! Your refill is complete. Confirmation number 551029</p><textarea></textarea>')],
  ['a receipt that asks how it was, over the order', 'confirmation', 'confirmation', order, box(`${done}<label>How was it? <textarea></textarea></label>`)],
  ['a refusal that asks what went wrong, over the order', 'paymentFailed', 'paymentFailed', order, box(`${declined}<textarea></textarea>`)],
  ['a refusal with "Leave feedback", over the order', 'paymentFailed', 'paymentFailed', order, box(`${declined}${buttons('Leave feedback')}`)],
  ['a refusal with "Discard order", over the order', 'paymentFailed', 'paymentFailed', order, box(`${declined}${buttons('Discard order')}`)],
  ['a refusal with both to leave and to stay, over the order', 'paymentFailed?', '–', order, box(`${declined}${buttons('Leave', 'Stay')}`)],
  ['a payment that waits and a session that ends, over the order', 'paymentPending', 'paymentPending', order, box(`<h2>Your payment is still processing</h2><p>Your refill is pending.</p>${buttons('Stay signed in')}`)],
  ['a payment that waits, with both to leave and to stay, over the order', 'paymentPending?', '–', order, box(`<h2>Your payment is still processing</h2><p>Your refill is pending.</p>${buttons('Leave', 'Stay')}`)],
  ['a receipt with "Leave a review", over the order', 'confirmation', 'confirmation', order, box(`${done}${buttons('Leave a review', 'Keep shopping')}`)],
  ['a chat that was opened over a refusal', 'paymentFailed', 'paymentFailed', order, box(declined), box('<p>How can I help?</p><textarea></textarea>')],
  ['a refusal behind cookies', 'paymentFailed', 'paymentFailed', order, box(declined), box(cookies)],
  ['a refusal that came after a receipt', 'paymentFailed', 'paymentFailed', order, box(done), box(declined)],
  ['a refusal left in the page, closed', 'review', 'review', order, `<dialog>${declined}</dialog>`],
  ['a refusal left in the page, unseen', 'review', 'review', order, `<div style="display:none">${box(declined)}</div>`],
  ['a refusal in a dialog that is out of reach itself', 'review', 'review', order, `<div aria-hidden="true">${opened(declined)}</div>`],
  ['a refusal in the shadow of a box', 'paymentFailed', 'paymentFailed', order, `<x-box role="alertdialog"><template shadow>${declined}</template></x-box>`],
  ['a refusal in the shadow of a box that has no size', 'paymentFailed', 'paymentFailed', order, `<x-box aria-modal="true" style="visibility:hidden"><template shadow><div style="visibility:visible">${declined}</div></template></x-box>`],
  ['what may be paid twice, over the card form', null, '–', card, opened(`<h2>Possible duplicate payment</h2><p>You sent a refill of $30.00 three minutes ago.</p>${buttons('Pay anyway', 'Wait')}`)],
  ['a refusal in a box in a shadow', 'paymentFailed', 'paymentFailed', order, `<x-app><template shadow>${box(declined)}</template></x-app>`],
  ['thanks over a page about a refund', null, '–', refund, box(done)],
  ['AutoPay that was turned on, over the account', 'dashboard?', '–', account, box(`<h2>Thank you! AutoPay is on</h2>${rows('Next payment', '$35.00', 'Confirmation number', '551029')}`)],
  ['AutoPay that was turned on from the next refill on, over the account', null, '–', account, box(`<h2>You’re all set!</h2><p>Thank you! AutoPay is on. Your first refill of $35.00 will be on Dec 9.</p>${rows('Amount', '$35.00', 'Card', 'Visa ending in 1881', 'Confirmation number', '551029')}`)],
  ['AutoPay whose card was declined, over the account', 'dashboard', 'dashboard', account, box(`<h2>Your AutoPay payment was declined</h2><p>Your refill was not completed on Oct 9.</p>${buttons('Update card')}`)],
  ['AutoPay whose card was declined, over the receipt', 'confirmation', 'confirmation', receipt, box(`<h2>Your card was declined for AutoPay</h2>${buttons('Update card')}`)],
  ['the last payment that was declined, over the account', 'dashboard?', '–', account, box('<h2>Your last payment was declined</h2><p>Your refill of Oct 9 was not completed.</p>')],
  ['messages, the last of a refill, over the account', 'dashboard?', '–', account, box('<h2>Messages</h2><h3>Refill successful</h3><p>Oct 9: we added $35.00.</p>')],
  ['a message of a refill, over the account', null, '– | confirmation', account, box('<h3>Refill successful</h3><p>Oct 9: we added $35.00. Confirmation number 551029</p>')],
  ['a payment for a device declined, over a page of refills', null, '– | paymentFailed', device, box('<h2>Payment declined</h2><p>Your card was declined. Try again.</p><p>Amount: $30.00</p>')],
  ['a refund over the account', 'dashboard', 'dashboard', account, box('<h2>Your refund was processed</h2><p>Refill of $35.00 refunded. Confirmation number 551029</p>')],
  ['a receipt over the bill', 'confirmation', '– | confirmation', bill, box(done)],
  ['a refill made five minutes ago, over the order', 'review?', '–', order, box(`<h2>You refilled this number 5 minutes ago</h2><p>Your refill of $35.00 was added.</p>${buttons('Refill again', 'Cancel')}`)],
  ['a code that is taken, over the order', 'review?', '–', order, box(`<h2>Thank you! Promo code applied</h2><p>$5.00 off your refill</p>${buttons('OK')}`)],
  ['a code that is refused, over the order', 'review', 'review', order, box(`<h2>Promo code declined</h2>${field('Promo code')}${buttons('Apply')}`)],
  ['a card that was saved, over the card form', 'payment?', '–', card, box(`<h2>Success! Your card was saved</h2>${buttons('OK')}`)],
  ['a payment under way, over the order', 'paymentPending', '– | paymentPending', order, alertBox('<h2>Processing your payment</h2><p>Please do not close this page.</p>')],
  ['a receipt that is called so, over the order', 'confirmation?', '–', order, box(`<h2>Receipt</h2>${done.replaceAll('h2', 'h3')}`)],
  ['a refusal under the name of the site, over the order', 'paymentFailed?', '–', order, box(`<h2>T-Mobile</h2>${declined.replaceAll('h2', 'h3')}`)],
  ['a refusal in a box in a box', 'paymentFailed', 'paymentFailed', order, box(`<h2>Checkout</h2><p>Refill</p>${alertBox(declined)}`)],
  ['the order in a box that is all of the page', 'review', 'review', ['–', '', at.prepaid], box(order[1])],
  ['the account in a box that is all of the page', 'dashboard', 'dashboard', ['–', '', at.account], box(account[1])],
  ['the account in a box over the card form', 'payment', 'payment', card, box(account[1].replaceAll('h1', 'h2'))],
  ['registration over the account', 'register', 'register', account, box(`<h2>Create your account</h2>${field('Phone number', 'type="tel"')}${field('Create a password', 'type="password"')}${buttons('Next')}`)],
  ['a question whether to leave over cookies, over the account', 'dashboard?', '–', account, box(cookies), box(`<h2>Your refill wasn’t completed</h2><p>Your card was declined. Try again?</p>${buttons('Stay', 'Leave')}`)],
  ['a question whether to leave that is no button of its kind', 'payment', 'payment', card, box('<h2>Your refill isn’t complete</h2><div role="button">Stay</div><div role="button">Leave</div>')],
  ['a refusal kept unseen in a box of cookies', 'review', 'review', order, box(`${cookies}<div hidden>${declined}</div>`)],
  ['a refusal under a heading that is unseen', 'paymentFailed', 'paymentFailed', order, box(`<h2 hidden>Checkout</h2>${declined}`)],
  ['a refusal under a heading that is empty', 'paymentFailed', 'paymentFailed', order, box(`<h2> </h2>${declined}`)],
  ['a past refill opened over a history of one', 'history?', '–', ['history', `<h1>Payment history</h1>${past(['10/09/2026', 'Refill', '$35.00'])}`, at.account], box(done)],
  ['a receipt over the account with the last refill', 'confirmation', '– | confirmation', ['dashboard', `${account[1]}<ul><li>10/09/2026 $35.00</li></ul>`, at.account], box(done)],
  ['a refusal over an order without a title that begins with terms', 'paymentFailed', 'paymentFailed', ['–', `<h2>Terms</h2>${order[1].replaceAll('h1', 'h2')}`, at.prepaid], box(declined)],
  ['what a refusal means, under a title', 'payment?', '–', card, box(`<h1>Good to know</h1>${declined.replaceAll('h2', 'p')}`)],
  ['what a refusal means, under a small heading', 'payment?', '–', card, box(`<h3>Good to know</h3>${declined.replaceAll('h2', 'p')}`)],
  ['what a refusal means, under a smaller heading', 'payment?', '–', card, box(`<h4>Good to know</h4>${declined.replaceAll('h2', 'p')}`)],
  ['what a refusal means, under a heading by its role', 'payment?', '–', card, box(`<div role="heading">Good to know</div>${declined.replaceAll('h2', 'p')}`)],
  ['a button to print in a box that says it is no modal one', 'dashboard', 'dashboard', account, `<div role="dialog" aria-modal="false">${buttons('Print receipt')}</div>`],
  ['a button to print in a dialog, the account within reach', 'dashboard', 'dashboard', account, plain(buttons('Print receipt'))],
  ['a refusal in a box of two roles', 'paymentFailed', 'paymentFailed', order, `<div role="alertdialog dialog">${declined}</div>`],
  ['a refusal in a dialog of two roles, the order out of reach', 'paymentFailed', 'paymentFailed', behind('inert', order), `<div role="dialog region">${declined}</div>`],
  ['a refusal in a dialog, all but the heading of the site out of reach', 'paymentFailed', 'paymentFailed', ['review', `</main><main inert>${order[1].replaceAll('h1', 'h2')}`, at.prepaid], plain(declined)],
  ['a question to pay, over the order', 'review', 'review', order, box(`<h2>Place your order of $38.10?</h2>${buttons('Place order', 'Cancel')}`)],
  ['a question to pay, over an order that stands in the account', 'review', 'review', ['dashboard', `${account[1]}${rows('Refill', '$35.00', 'Card', 'Visa ending in 1881', 'Total', '$38.10')}`, at.account], box(`<h2>Confirm your payment?</h2>${buttons('Place order', 'Cancel')}`)],
];

const orderEs: Base = [
  'review',
  `<h1>Revisa tu recarga</h1>${rows('Número de teléfono', number, 'Recarga', '$35.00', 'Tarjeta', 'Visa terminada en 1881', 'Total', '$38.10')}${buttons('Realizar pedido')}`,
  at.prepaid,
];
const cardEs: Base = [
  'payment',
  `<h1>Paga tu recarga</h1><p>Recarga de $35.00</p>${cardForm('Número de tarjeta', 'Código de seguridad', 'Pagar ahora')}`,
  at.prepaid,
];
const accountEs: Base = [
  'dashboard',
  `<h1>Hola, Inés</h1><p>${number}</p><h2>Saldo de la cuenta</h2><p>$4.75</p><p>Tu plan se renueva el 9 de diciembre</p>${buttons('Recargar', 'Cerrar sesión')}`,
  at.spanish,
];
const historyEs: Base = [
  'history',
  `<h1>Historial de pagos</h1>${past(['09/10/2026', 'Recarga', '$35.00'], ['09/09/2026', 'Recarga', '$15.00'])}`,
  at.spanish,
];
const declinedEs = `<h2>Tu tarjeta fue rechazada</h2><p>Tu recarga no se completó.</p>${buttons('Usar otra tarjeta')}`;
const doneEs = `<h2>¡Gracias! Tu recarga se completó</h2>${rows('Recarga', '$35.00', 'Número de confirmación', '551029')}${buttons('Imprimir recibo')}`;

// biome-ignore format: a page a line
const spanish: Row[] = [
  ['es refusal over the order', 'paymentFailed', 'paymentFailed', orderEs, box(declinedEs)],
  ['es what may be paid twice, over the card form', null, '–', cardEs, opened(`<h2>Posible pago duplicado</h2><p>Hace 3 minutos enviaste una recarga de $30.00.</p>${buttons('Pagar de todos modos', 'Esperar')}`)],
  ['es refusal over the card form, announced', 'paymentFailed', 'paymentFailed', cardEs, alertBox(declinedEs)],
  ['es receipt over the account', 'confirmation', '– | confirmation', accountEs, box(doneEs)],
  ['es receipt to be left, over the order', 'confirmation', 'confirmation', orderEs, box(`${doneEs}${buttons('Salir', 'Seguir comprando')}`)],
  ['es payment that waits, to be left, over the order', 'paymentPending', 'paymentPending', orderEs, box(`<h2>Tu pago está pendiente</h2><p>Tu recarga se aplicará después.</p>${buttons('Salir')}`)],
  ['es receipt over the order', 'confirmation', 'confirmation', orderEs, box(doneEs)],
  ['es receipt shown again over dated rows', 'history?', '–', historyEs, box(doneEs)],
  ['es payment that waits, over the order', 'paymentPending', 'paymentPending', orderEs, box('<h2>Tu pago está pendiente</h2><p>Tu recarga de $35.00 se está procesando.</p>')],
  ['es sign-in over the account', 'signIn', 'signIn', accountEs, box(`<h2>Iniciar sesión</h2>${field('Correo electrónico', 'type="email"')}${field('Contraseña', 'type="password"')}${buttons('Iniciar sesión')}`)],
  ['es amounts over the order', 'chooseAmount', 'chooseAmount', orderEs, box(`<h2>Elige el monto de tu recarga</h2>${tiles('$15', '$35', '$60')}${buttons('Continuar')}`)],
  ['es code over the card form', 'verify?', '–', cardEs, box(`<h2>Verifica tu identidad</h2>${field('Ingresa el código', 'autocomplete="one-time-code"')}${buttons('Continuar')}`)],
  ['es question whether to leave, over the card form', 'payment?', '–', cardEs, alertBox(`<h2>Tu recarga no se completó</h2>${buttons('Seguir aquí', 'Salir')}`)],
  ['es offer with an amount over the order', 'review', 'review', orderEs, box(`<h2>Ahorra $50 en un teléfono nuevo</h2>${buttons('Ver oferta', 'No, gracias')}`)],
  ['es sample of a receipt over the card form', 'payment?', '–', cardEs, box(`<h2>Cómo funciona</h2><p>Recibirás un texto como este:</p>${doneEs.replaceAll('h2', 'p')}`)],
  ['es cookies over the account', 'dashboard', 'dashboard', accountEs, opened(`<h2>Tu privacidad</h2><p>Usamos cookies.</p>${buttons('Aceptar')}`)],
];

const orderZh: Base = [
  'review',
  `<h1>确认您的充值</h1>${rows('电话号码', number, '充值金额', '$35.00', '银行卡', 'Visa 尾号 1881', '总计', '$38.10')}${buttons('提交订单')}`,
  at.prepaid,
];
const cardZh: Base = [
  'payment',
  `<h1>支付充值</h1><p>充值 $35.00</p>${cardForm('卡号', '安全码', '立即支付')}`,
  at.prepaid,
];
const accountZh: Base = [
  'dashboard?',
  `<h1>您好，Ines</h1><p>${number}</p><h2>账户余额</h2><p>$4.75</p><p>套餐将于 12 月 9 日续订</p>${buttons('充值', '退出登录')}`,
  at.account,
];
const declinedZh = `<h2>您的银行卡被拒绝</h2><p>您的充值未完成。</p>${buttons('使用其他卡')}`;
const doneZh = `<h2>谢谢！您的充值已完成</h2>${rows('充值金额', '$35.00', '确认号', '551029')}${buttons('打印收据')}`;
/** As Chrome writes what it translates. */
const translated = (html: string): string =>
  html.replace(/>([^<>]+)</g, (_, text: string) => `><font><font>${text}</font></font><`);

// biome-ignore format: a page a line
const chinese: Row[] = [
  ['zh refusal over the order', 'paymentFailed', 'paymentFailed', orderZh, box(declinedZh)],
  ['zh refusal over the order, translated', 'paymentFailed', 'paymentFailed', orderZh, box(translated(declinedZh))],
  ['zh receipt over the account', 'confirmation', '– | confirmation', accountZh, box(doneZh)],
  ['zh receipt over the order, translated', 'confirmation', 'confirmation', orderZh, box(translated(doneZh))],
  ['zh payment that waits, over the card form', 'paymentPending', 'paymentPending', cardZh, box('<h2>您的付款正在处理中</h2><p>您的充值尚未完成，请勿重复付款。</p>')],
  ['zh code over the card form', 'verify?', '–', cardZh, box(`<h2>验证您的身份</h2>${field('输入验证码', 'autocomplete="one-time-code"')}${buttons('继续')}`)],
  ['zh question whether to leave, over the card form', 'payment?', '–', cardZh, alertBox(`<h2>您的充值未完成</h2>${buttons('留下', '离开')}`)],
  ['zh offer with an amount over the order', 'review', 'review', orderZh, box(`<h2>新手机立减 $50</h2>${buttons('立即选购', '不用了')}`)],
  ['zh sample of a receipt over the card form', 'payment?', '–', cardZh, box(`<h2>使用说明</h2><p>您会收到这样的短信：</p>${doneZh.replaceAll('h2', 'p')}`)],
];

const orderPl: Base = [
  'review',
  `<h1>Podsumowanie doładowania</h1>${rows('Numer telefonu', '602 555 163', 'Kwota doładowania', '35,00 zł', 'Karta', 'Visa •••• 1881', 'Do zapłaty', '35,00 zł')}${buttons('Płacę')}`,
  at.refillPl,
];
const cardPl: Base = [
  'payment',
  `<h1>Płatność za doładowanie</h1><p>Kwota: 35 zł</p>${cardForm('Numer karty', 'Kod CVV', 'Zapłać')}`,
  at.refillPl,
];
const amountsPl: Base = [
  'chooseAmount',
  `<h1>Wybierz kwotę doładowania</h1><p>Doładowanie numeru 602 555 163</p>${tiles('15 zł', '35 zł', '60 zł')}${buttons('Dalej')}`,
  at.refillPl,
];
const historyPl: Base = [
  'history',
  `<h1>Historia płatności</h1>${past(['09.10.2026', 'Doładowanie', '35,00 zł'], ['09.09.2026', 'Doładowanie', '15,00 zł'])}`,
  at.accountPl,
];
const declinedPl = `<h2>Płatność odrzucona</h2><p>Nie udało się zrealizować doładowania.</p>${buttons('Spróbuj ponownie')}`;
const donePl = `<h2>Dziękujemy! Doładowanie zostało zrealizowane</h2>${rows('Kwota', '35,00 zł', 'Numer transakcji', 'PL-5510')}${buttons('Pobierz potwierdzenie')}`;

// biome-ignore format: a page a line
const polish: Row[] = [
  ['pl refusal over the order', 'paymentFailed', 'paymentFailed', orderPl, opened(declinedPl)],
  ['pl refusal over the card form, announced', 'paymentFailed', 'paymentFailed', cardPl, alertBox(declinedPl)],
  ['pl receipt over the amounts', 'confirmation', 'confirmation', amountsPl, box(donePl)],
  ['pl past refill opened over dated rows', 'history?', '–', historyPl, box(donePl)],
  ['pl payment that waits, over the order', 'paymentPending', 'paymentPending', orderPl, box('<h2>Płatność oczekuje</h2><p>Twoje doładowanie jest w trakcie realizacji.</p>')],
  ['pl code over the card form', 'verify?', '–', cardPl, box(`<h2>Potwierdź płatność</h2>${field('Wpisz kod z SMS', 'autocomplete="one-time-code"')}${buttons('Dalej')}`)],
  ['pl question whether to leave, over the card form', 'payment?', '–', cardPl, alertBox(`<h2>Doładowanie nie zostało zrealizowane</h2>${buttons('Zostań', 'Opuść stronę')}`)],
  ['pl bonus over the amounts', 'chooseAmount', 'chooseAmount', amountsPl, box(`<h2>Odbierz bonus 10 zł</h2>${buttons('Sprawdź', 'Nie teraz')}`)],
  ['pl terms with a fee over the card form', 'payment', 'payment', cardPl, box(`<h2>Regulamin</h2><p>Opłata wynosi 5,00 zł.</p>${buttons('Zamknij')}`)],
  ['pl cookies for a price over the amounts', 'chooseAmount', 'chooseAmount', amountsPl, box(`<h2>Cenimy prywatność</h2><p>Zgoda albo 9,99 zł miesięcznie.</p>${buttons('Akceptuję')}`)],
];

export const boxes: readonly Row[] = [...english, ...spanish, ...chinese, ...polish];

/** The page with the boxes after its content, as sites put them. */
export const withBoxes = ([, html]: Base, boxes: readonly string[]): string =>
  framed(`${html}</main>${boxes.join('')}<main>`);

export const pages: readonly AboutMoney[] = boxes.map(([name, is, , over, ...inFront]) => [
  name,
  is,
  withBoxes(over, inFront),
  over[2],
]);
