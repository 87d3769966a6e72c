import { type AboutMoney, at } from './aboutMoney';

const number = '<p>Order number: 77-1234</p>';
const rows =
  '<dl><dt>Order number</dt><dd>77-1234</dd><dt>Amount</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ending in 1881</dd></dl>';
const filas =
  '<dl><dt>Número de pedido</dt><dd>77-1234</dd><dt>Importe</dt><dd>$25.00</dd><dt>Tarjeta</dt><dd>Visa terminada en 1881</dd></dl>';
const order =
  '<dl><dt>Number</dt><dd>(206) 555-0142</dd><dt>Amount</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ending in 1881</dd></dl><p>Refill</p>';
const card =
  '<form><label>Card number <input autocomplete="cc-number"></label><label>Expires <input autocomplete="cc-exp"></label><label>Security code <input autocomplete="cc-csc"></label><button>Pay $25.00</button></form>';
const other = card.replace('Pay $25.00', 'Continue');
const start =
  '<form><label>Phone number <input type="tel"></label><label>Phone number again <input type="tel"></label><button>Continue</button></form>';

/** Pages of which one sentence, its place or a control decides what they are, and the nearest that are not. */
// biome-ignore format: a page a line
export const pages: AboutMoney[] = [
  // Thanks for something else
  ['thanks for a request', null, `<h1>Thanks! We got your refill request</h1><p>We’ll text you when it’s done.</p>${rows}`, at.prepaid],
  ['thanks for what was called off', null, `<h1>Thank you!</h1><p>Your payment of $27.12 was voided at your request.</p>${rows}`, at.prepaid],
  ['thanks for a PIN', null, `<h1>Thank you for your purchase!</h1><p>Your refill card PIN is 1234 5678 9012. Enter it on the refill page to add $25.00 to your line.</p>${rows}`, at.prepaid],
  ['es thanks for a link', null, `<h1>¡Listo!</h1><p>Te enviamos un enlace a tu teléfono. Ábrelo para terminar de pagar tu recarga.</p>${filas}`, at.spanish],
  ['thanks over how it was paid', 'confirmation', `<h1>Thank you!</h1><p>Payment method: Visa 1881</p><p>Refill fee: $0.00</p>${rows}<button>Print receipt</button>`, at.prepaid],
  ['nothing was paid', null, `<h1>Congratulations, your AutoPay payment was set up</h1><p>You paid $0.00 today. Next refill: $25.00 on 12/15/2026.</p>${rows}`, at.prepaid],
  ['a fee of nothing', 'confirmation', `<h1>Thank you!</h1><p>Your refill was successful with a $0.00 fee.</p>${rows}`, at.prepaid],
  ['a test', null, '<h1>Test payment successful</h1><p>A test charge of $0.00 was approved. Now confirm your refill of $25.00.</p><button>Confirm refill</button>', at.prepaid],

  // What a sentence goes on with
  ['paid, and AutoPay is on', 'confirmation', `<h1>Payment confirmation</h1><p>Today’s payment of $40.00 went through, and you’re now enrolled in AutoPay.</p>${rows}<button>Print receipt</button>`, at.prepaid],
  ['of last time, and paid', null, `<h1>Refill</h1><p>Your last refill was on Oct 3, and the payment was received.</p>${number}`, at.prepaid],
  ['thanks, but refused', 'paymentFailed', '<h1>Thanks for trying, but your payment didn’t go through</h1><p>Refill of $25.00. Try another card.</p><button>Use a different card</button>', at.prepaid],
  ['sorry, but refused', 'paymentFailed', '<h1>Refill</h1><p role="alert">We’re sorry, but your payment was declined.</p><p>Try another card.</p><button>Use a different card</button>', at.prepaid],
  ['sorry for the inconvenience, but refused', 'paymentFailed', '<h1>Refill</h1><p role="alert">We’re sorry for the inconvenience, but your payment was declined. Please try another card.</p><button>Try again</button>', at.prepaid],
  ['a refused order', 'paymentFailed', `<h1>Review your order</h1><p role="alert">We apologize, but your payment was declined.</p>${order}<button>Place order</button>`, at.prepaid],
  ['declined, but held', 'paymentPending', '<h1>Your payment was declined, but your money is on hold.</h1><p>Refill of $25.00</p><button>Try again</button>', at.prepaid],
  ['refused, but taken', null, '<h1>Refill</h1><p role="alert">Refill failed, but we took $25.00.</p><button>Try again</button>', at.prepaid],
  ['refused, but not charged', 'paymentFailed', '<h1>Payment failed, but you have not been charged.</h1><p>Refill of $25.00</p><button>Try again</button>', at.prepaid],
  ['sorry, it was taken, but failed', null, '<h1>Sorry, $25 was taken, but the refill failed</h1><p>Refill of $25.00</p><button>Try again</button>', at.prepaid],
  ['sorry, it is open, but failed', 'paymentPending', '<h1>Sorry, it’s still processing, but your payment didn’t go through</h1><p>Refill of $25.00</p><button>Try again</button>', at.prepaid],
  ['charged, but failed, above a card form', null, `<h1>Refill</h1><p role="alert">You were charged, but the refill failed.</p>${card}`, at.prepaid],
  ['approved, but failed, above a card form', null, `<h1>Refill</h1><p role="alert">Your bank approved it, but your refill failed.</p>${card}`, at.prepaid],
  ['tried, but declined', 'paymentFailed', '<h1>Refill</h1><p role="alert">We tried to charge your card, but your payment was declined.</p><button>Try again</button>', at.prepaid],
  ['text of a charge that failed, above a card form', null, `<h1>Refill</h1><p>Your card was charged, but it didn’t go through</p>${card}`, at.prepaid],
  ['alert of a charge that failed, above an order', null, `<h1>Review your order</h1><p role="alert">Your card was charged, but it didn’t go through</p>${order}<button>Place order</button>`, at.prepaid],
  ['refused, but taken, above a card form', null, `<h1>Refill</h1><p>The refill failed, but we took $25.00.</p>${card}`, at.prepaid],
  ['heading of what failed after all, above a card form', null, `<h1>Refill</h1><h2>Your bank approved it, but your refill failed.</h2>${card}`, at.prepaid],
  ['if it was charged and failed', 'payment?', `<h1>Refill</h1><p role="alert">If your card was charged and the refill failed, call us before you pay again.</p>${card}`, at.prepaid],
  ['no money taken, but failed', 'paymentFailed', '<h1>Refill</h1><p role="alert">No money was taken, but your refill failed.</p><button>Try again</button>', at.prepaid],
  ['thanks for choosing prepaid, but declined', 'paymentFailed', '<h1>Refill</h1><p role="alert">Thank you for choosing T-Mobile Prepaid, but your card was declined.</p><button>Try again</button>', at.prepaid],
  ['captured, but failed', null, '<h1>Payment captured, but the refill failed.</h1><p>Refill of $25.00</p>', at.prepaid],
  ['charged, but not added', 'paymentPending', '<h1>Your card was charged, but we couldn’t add your refill</h1><p>We’ll add it within 24 hours or return your money.</p>', at.prepaid],
  ['approved, but failed', null, '<h1>Your bank approved it, but your refill failed</h1><p>Refill of $25.00</p><button>Try again</button>', at.prepaid],
  ['sorry for the charge, but failed', null, '<h1>Sorry! Your card was charged, but the refill failed</h1><p>Refill of $25.00</p><button>Try again</button>', at.prepaid],
  ['all set, but if refused', null, '<h1>Refill</h1><p role="alert">All set, but if your card is declined, call us.</p><p>We will refill your line on May 4.</p>', at.prepaid],
  ['zh thanks, but refused', 'paymentFailed', '<h1>感谢您的尝试，但您的付款未成功</h1><p>充值 $25.00</p><button>换一张卡</button>', at.prepaid],
  ['if money is there but refused', 'payment?', `<h1>Refill</h1><p role="alert">If you have enough money but your payment was declined, try PayPal.</p>${card}`, at.prepaid],

  // What nobody knows, above a form or an order
  ['alert of an unknown end, above a card form', 'paymentPending', `<h1>Refill</h1><p role="alert">We don’t know yet whether your payment went through.</p>${card}`, at.prepaid],
  ['text of an unknown end, above a card form', null, `<h1>Refill</h1><p>We don’t know yet whether your payment went through.</p>${card}`, at.prepaid],
  ['text below a card form', 'payment?', `<h1>Refill</h1>${card}<p>We don’t know yet whether your payment went through.</p>`, at.prepaid],
  ['alert of an unknown end, not charged', 'payment?', `<h1>Refill</h1><p role="alert">Your payment timed out. You have not been charged.</p>${card}`, at.prepaid],
  ['advice to press once', 'payment?', `<h1>Refill</h1><p role="alert">Click Pay once and don’t submit twice.</p>${card}`, at.prepaid],
  ['alert of an unknown end, above an order', 'paymentPending', `<h1>Review your order</h1><p role="alert">You may have been charged.</p>${order}<button>Place order</button>`, at.prepaid],
  ['heading of an open payment, above an order', null, `<h1>Refill</h1><h2>Payment pending</h2><p>It is being processed.</p>${order}<button>Place order</button>`, at.prepaid],
  ['promo pending, above an order', 'review?', `<h1>Review your order</h1><p role="status">Your promo is pending</p>${order}<button>Place order</button>`, at.prepaid],

  // What is paid, above a form
  ['paid, above the form for another', 'confirmation', `<p role="alert">Success! $30.00 was added to (720) 555-0160. Confirmation #5519</p><h1>Refill another line</h1>${other}`, at.prepaid],
  ['es paid, above the number', null, `<p role="alert">¡Listo! Tu recarga fue exitosa.</p><h1>Recarga</h1>${start}`, at.spanish],
  ['added to a cart', 'refillStart?', `<h1>Refill your line</h1><p>You added $25.00 to your cart.</p>${start}`, at.prepaid],

  // What is left to order
  ['a receipt that offers more in its footer', 'confirmation', `<h1>You’re all set!</h1><p>Your refill was successful.</p>${rows}<footer><p>T-Mobile</p><button type="button">Pay now</button></footer>`, at.prepaid],
  ['a receipt with a summary and one button', 'confirmation', `<h1>You’re all set!</h1><p>Your refill was successful.</p><h2>Refill summary</h2>${order}<button>Complete</button>`, at.prepaid],
  ['an order by what sends a form', 'review?', `<h1>Review your order</h1>${order}<button>Complete</button>`, at.prepaid],
  ['rows above a newsletter', null, `<h1>Refill summary</h1>${order}<footer><input type="email" aria-label="Email"><button>Submit</button></footer>`, at.prepaid],
  ['an old receipt, with a way to pay', null, '<a href="/h">‹ Back to payment history</a><h1>Receipt for your March 14, 2026 payment</h1><p>This is a copy of a past payment.</p><dl><dt>Order number</dt><dd>77</dd><dt>Refill</dt><dd>$25.00</dd><dt>Paid with</dt><dd>Visa ending in 1881</dd></dl><p>Completed</p><button>Make a payment</button>', at.account],

  // What else is ordered
  ['an offer in a frame of cells', 'confirmation', `<table><tr><td><h1>Refill complete</h1><p>Thank you!</p>${rows}</td></tr><tr><td><h3>Add a line and get a free SIM kit</h3></td></tr></table>`, at.prepaid],
  ['a device in a row', null, `<h1>Thank you! Your payment was successful</h1>${number}<table><tr><td>Device payment</td><td>$25.00</td></tr></table>`, at.prepaid],
  ['AutoPay and a kit', null, `<h1>Refill</h1><p>AutoPay enrolled in. SIM card kit payment received.</p>${number}`, at.prepaid],
];
