import type { Moment } from './pages';

const header = `<header><button id="menu-account">My account</button><a id="menu-in" href="/l">Log in</a></header>
<nav><a id="menu-refill" href="/r">Refill</a><button id="menu-next">Next</button></nav>`;
const footer = '<footer><button id="foot">Continue</button><button>Sign up</button></footer>';
/** A page whose menu and footer have the words of every control. */
export const page = (main: string) => `${header}<main>${main}</main>${footer}`;

/** A moment, a page of it, and the id of the control that is to be found. */
export const cases: readonly [Moment, string, string][] = [
  ['home.start', page('<h1>Hi</h1><button id="buy">Buy now</button>'), 'menu-in'],
  [
    'home.start',
    '<header><a href="/" id="logo">Home</a><button id="account">My account</button></header>',
    'account',
  ],
  [
    'signIn.number',
    page('<input><button id="help">Need help?</button><button id="it" disabled>Next</button>'),
    'it',
  ],
  [
    'signIn.number',
    page('<button id="no">Sign up</button><button id="it">Siguiente</button>'),
    'it',
  ],
  [
    'signIn.password',
    page(`<button id="lp2-login-btn">Continue with Face ID/Fingerprint</button>
<button id="it">Log in</button>`),
    'it',
  ],
  [
    'signIn.password',
    page('<a id="no" href="#">Log in with a code</a><button id="it">Iniciar sesión</button>'),
    'it',
  ],
  [
    'signIn.passkey',
    page(`<button id="lp2-login-btn">Continue with Face ID/Fingerprint</button>
<a id="it" href="#">Log in with password</a><a id="no" href="#">Sign up</a>`),
    'it',
  ],
  [
    'signIn.passkey',
    page(
      '<button>Continuar con huella</button><a id="it" href="#">Iniciar sesión con contraseña</a>',
    ),
    'it',
  ],
  [
    'verify.code',
    page('<input><button id="no">Send a new code</button><button id="it">Continue</button>'),
    'it',
  ],
  [
    'verify.method',
    page('<button id="it">Text a code to (•••)</button><a href="#">Help</a>'),
    'it',
  ],
  ['register.start', page('<a id="no" href="#">Log in</a><button id="it">Next</button>'), 'it'],
  [
    'dashboard.refill',
    page('<a id="no" href="#">Refill history</a><button id="it">Refill</button>'),
    'it',
  ],
  [
    'dashboard.refill',
    page('<button id="no">Refill</button><button id="it">Add to Balance</button>'),
    'it',
  ],
  [
    'dashboard.refill',
    page('<button id="no">Historial de recargas</button><button id="it">Recargar</button>'),
    'it',
  ],
  [
    'dashboard.refill', // a charge every month is not what was asked for
    page('<button id="no">Set up Auto Refill</button><button id="it">Refill now</button>'),
    'it',
  ],
  [
    'dashboard.refill',
    page('<a id="no" href="#">Redeem a refill card</a><a id="it" href="#">Refill my line</a>'),
    'it',
  ],
  [
    'refillStart.number',
    page(
      '<a id="no" href="#">Continue as a member</a><button id="it" disabled>Continue to plans</button>',
    ),
    'it',
  ],
  [
    'refillStart.invalidNumber',
    page('<input id="no" aria-label="Email"><label>Phone number <input id="it"></label>'),
    'it',
  ],
  [
    'refillStart.notAllowed',
    page(
      '<p>Refill</p><p id="it">Refills and Payments are not allowed on the Tourist rate plan.</p>',
    ),
    'it',
  ],
  [
    'chooseAmount.pick',
    page('<button>$10</button><button>$20</button><button id="it">Continue to payment</button>'),
    'it',
  ],
  [
    'payment.fields',
    page('<button id="no">Go back</button><button id="it">Pay now</button>'),
    'it',
  ],
  [
    'payment.fields',
    page('<a id="no" href="#">Continue shopping</a><button id="it">Submit payment</button>'),
    'it',
  ],
  [
    'payment.fields',
    page(`<form><label>Promo code <input></label><button id="no">Submit</button></form>
<form><label>Card number <input></label><button id="it">Continue to review</button></form>`),
    'it',
  ],
  [
    'payment.fields',
    page(
      '<button id="no">Continue with PayPal</button><button id="it">Continue to review</button>',
    ),
    'it',
  ],
  [
    'payment.frame',
    page('<iframe srcdoc="" title="Card"></iframe><button id="it">Pay $15.00</button>'),
    'it',
  ],
  [
    'payment.savedCard',
    page('<button id="no">Edit</button><button id="it">Continue</button>'),
    'it',
  ],
  [
    'payment.method',
    page('<button id="no">Google Pay</button><button id="it">Continue</button>'),
    'it',
  ],
  [
    'review.submit',
    page('<button id="no">Edit payment</button><button id="it">Order now</button>'),
    'it',
  ],
  [
    'review.submit',
    page('<a id="no" href="#">Review order</a><button id="it">Pagar</button>'),
    'it',
  ],
  [
    'confirmation.keep',
    page('<h1>Success</h1><p>Thank you</p><p id="it">Confirmation number 0001</p>'),
    'it',
  ],
  [
    'paymentPending.wait',
    page('<h1 id="no">Payment pending</h1><p>Wait.</p><p id="it">Reference number 0001</p>'),
    'it',
  ],
  [
    'paymentPending.wait', // where there is no number
    page('<h1 id="it">Payment pending</h1><p>Wait.</p>'),
    'it',
  ],
  [
    'paymentFailed.retry',
    page('<p id="it">Your card was declined by the bank.</p><button id="no">Try again</button>'),
    'it',
  ],
  [
    'paymentFailed.retry',
    page('<h3 id="no">What if my card was declined?</h3><p id="it">Your card was declined.</p>'),
    'it',
  ],
  [
    'paymentFailed.retry',
    page('<div><h1 id="it">Payment declined</h1><p>By the bank.</p><button>Again</button></div>'),
    'it',
  ],
  [
    'paymentFailed.retry',
    page('<div id="it"><h1>Payment declined</h1><p>By the bank.</p></div>'),
    'it',
  ],
  [
    'paymentFailed.retry', // the reason rather than the heading
    page(`<h1 id="no">Payment declined</h1><p id="it" role="alert">Your card was declined by the bank.</p>
<button>Try another card</button>`),
    'it',
  ],
  [
    'paymentFailed.retry',
    page(`<div><h1 id="no">Payment declined</h1><p id="it" role="alert">Your card was declined.</p>
<button>Again</button></div>`),
    'it',
  ],
  [
    'paymentFailed.retry',
    page(`<div role="alert"><h2 id="no">Payment declined</h2><p id="it">Your card was declined.</p>
<button>Again</button></div>`),
    'it',
  ],
  [
    'history.look',
    page(`<h1 id="no">Payment history</h1><table><tbody>
<tr id="it"><td>2026-01-04</td><td>$15.00</td></tr><tr><td>2025-12-05</td><td>$15.00</td></tr></tbody></table>`),
    'it',
  ],
  [
    'history.look', // another may be the newest
    page(`<h1 id="it">Payment history</h1><table><tbody>
<tr id="no"><td>2026-01-04</td><td>$15.00</td></tr><tr><td>2026-01-04</td><td>$15.00</td></tr></tbody></table>`),
    'it',
  ],
  [
    'history.look',
    page('<a href="#" id="no">Payment history</a><h1 id="it">Payment history</h1>'),
    'it',
  ],
  [
    'activation.start',
    page('<input id="no" type="email"><label>ICCID <input id="it"></label>'),
    'it',
  ],
  [
    'refillStart.number', // what is paid beside the form is somebody else's bill
    page(`<form><input type="tel" aria-label="Phone number"><button id="it">Refill</button></form>
<section><h3>Have a monthly plan?</h3><button id="no">Pay now</button></section>`),
    'it',
  ],
  [
    'review.submit', // a wallet is another way to pay than the one that was chosen
    page('<button id="no">Pay with PayPal</button><button id="it">Place order</button>'),
    'it',
  ],
  [
    'payment.savedCard', // the one button that sends the form, by whatever name
    page(`<p>Your other account is past due.</p><button id="no" type="button">Pay now</button>
<form><label>Security code <input autocomplete="cc-csc"></label><button id="it">Refill it now</button></form>`),
    'it',
  ],
  [
    'payment.fields',
    page(`<button id="no" type="button">Continue</button><form><label>Card number <input autocomplete="cc-number"></label>
<label>Expires <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label><button id="it">Pay $40.00</button></form>`),
    'it',
  ],
  [
    'payment.fields', // what takes the form back is no way on
    page(`<form><label>Card number <input autocomplete="cc-number"></label>
<label>Expires <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label><button id="no">Cancel</button></form>
<button id="it">Continue</button>`),
    'it',
  ],
  [
    'dashboard.refill',
    page('<button id="no">Agregar saldo internacional</button><button id="it">Recargar</button>'),
    'it',
  ],
];
