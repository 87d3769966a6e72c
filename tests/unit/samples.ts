import type { Certainty } from '../../content/certainty';
import type { Moment, Page } from '../../content/pages';

/** A page of our own writing and what the guide must take it for; null: it must keep silent. */
export interface Sample {
  name: string;
  address: string;
  html: string;
  answer: { page: Page; moment: Moment; certainty: Certainty } | null;
}

/** Menus and footers hold the words of every page; none of them may count. */
export const framed = (main: string) => `<!doctype html><html><body>
<header><nav><a href="/refill">Refill</a><a href="/plans">Plans</a><a href="/bill">Pay bill</a></nav>
<button>My account</button><a href="/login">Log in</a></header>
<main>${main}</main>
<footer><a href="/h">Payment history</a><a href="/r">Recargar</a>
<form><label for="news">Email</label><input id="news" type="email"><button>Sign up</button></form>
<p>Refill terms. Card number fraud? Call us.</p></footer>
</body></html>`;

/** Sign-in and refill pages show little around them. */
export const bare = (main: string) =>
  `<!doctype html><html><body><main>${main}</main></body></html>`;

/** What sites keep ready and unseen: the other steps, in every way of hiding. */
export const unseen = `<dialog><h2>Payment declined</h2><p>Your card was declined. Try again.</p></dialog>
<div role="dialog" style="display: none"><h2>Thank you</h2><p>Your refill is complete. Your confirmation number is 1.</p></div>
<section hidden><h1>Refill this account</h1><label>Card number<input autocomplete="cc-number"></label>
<label>CVV<input autocomplete="cc-csc"></label><button>Order now</button></section>
<div style="visibility:hidden"><label>Password<input type="password"></label><button>Log in</button></div>
<div style="opacity: 0"><button>$10</button><button>$20</button><button>$30</button></div>
<template><h1>Review your order</h1></template>
<script type="application/json">{"title":"Payment declined"}</script>`;

const field = (label: string, attributes = '') =>
  `<div><label>${label} <input ${attributes}></label></div>`;
const shadow = (inner: string) =>
  `<xpr-npi-content><template shadow>${inner}</template></xpr-npi-content>`;

const www = 'https://www.t-mobile.com';
const es = 'https://es.t-mobile.com';
const account = 'https://account.t-mobile.com';
const prepaid = 'https://prepaid.t-mobile.com';
const unknown = 'https://prepaid.t-mobile.com/p/unknown';

const card = (number: string, expiry: string, code: string) =>
  field(number, 'autocomplete="cc-number"') +
  field(expiry, 'autocomplete="cc-exp"') +
  field(code, 'autocomplete="cc-csc"');
const cardEn = card('Card number', 'Expiration date', 'Security code');
const cardEs = card('Número de tarjeta', 'Fecha de vencimiento', 'Código de seguridad');
const amounts = (...all: number[]) =>
  `<ul>${all.map((a) => `<li><button>$${a}.00</button></li>`).join('')}</ul>`;
const radios = (...all: number[]) =>
  `<fieldset>${all.map((a) => `<label><input type="radio" name="a"> $${a}.00</label>`).join('')}</fieldset>`;
/** `srcdoc` keeps happy-dom from loading anything. */
const frame = (attributes: string) => `<iframe srcdoc="" ${attributes}></iframe>`;

function sample(
  name: string,
  address: string,
  moment: Moment | null,
  html: string,
  certainty: Certainty = 'sure',
): Sample {
  const page = moment?.slice(0, moment.indexOf('.')) as Page; // a moment is named after its page
  return { name, address, html, answer: moment && { page, moment, certainty } };
}

const accountWords = (balance: string, renewal: string, data: string, button: string) =>
  shadow(
    `<div><div>${balance}</div><div>$2.14</div>${shadow(`<p>${renewal} $15.00</p>`)}<button>${button}</button></div>`,
  ) + shadow(`<div>${data}</div><div>0.6 GB</div>`);

/** Every kind of page, in English, in Spanish and mixed as the carrier mixes them. */
export const samples: readonly Sample[] = [
  sample('home', `${www}/`, 'home.start', framed('<h1>The network for you</h1>')),
  sample(
    'home in Spanish',
    `${es}/`,
    'home.start',
    '<body><header><button>Mi cuenta</button></header><main><h1>Hola, mundo</h1></main></body>',
  ),

  sample(
    'sign-in, the number',
    `${account}/signin/v2/?redirect_uri=x`,
    'signIn.number',
    bare(`<h1>Log in</h1>${field('Email or phone number')}<button disabled>Next</button>
<a href="/s">Sign up</a>`),
  ),
  sample(
    'sign-in, the password',
    `${account}/signin/v2/`,
    'signIn.password',
    bare(`<h1>Enter your password</h1>${field('Password', 'type="password"')}<button>Log in</button>
<a href="/f">Forgot your password?</a>`),
  ),
  sample(
    'sign-in, the passkey',
    `${account}/signin/v2/`,
    'signIn.passkey',
    bare(`<h1>Log in faster</h1><button id="lp2-login-btn">Continue with Face ID/Fingerprint</button>
<a id="lp2-routeTologin-link" href="#p">Log in with password</a>`),
  ),
  sample(
    'sign-in in Spanish, the number',
    `${account}/signin/v2/`,
    'signIn.number',
    bare(`<h1>Iniciar sesión</h1>${field('Correo electrónico o número de teléfono')}
<button disabled>Siguiente</button>`),
  ),
  sample(
    'sign-in in Spanish, the password, with an English button',
    `${account}/signin/v2/`,
    'signIn.password',
    bare(
      `<h1>Ingresa tu contraseña</h1>${field('Contraseña', 'type="password"')}<button>Log in</button>`,
    ),
  ),
  sample(
    'sign-in in Spanish, the passkey',
    `${account}/signin/v2/`,
    'signIn.passkey',
    bare(`<h1>Inicia sesión más rápido</h1><button>Continuar con huella digital</button>
<a href="#p">Iniciar sesión con contraseña</a>`),
  ),
  sample(
    'sign-in at an unknown address of the carrier',
    `${www}/protected/place`,
    'signIn.password',
    framed(`<h1>Sign in</h1>${field('Phone number', 'type="tel"')}
${field('Password', 'type="password"')}<button>Sign in</button>`),
  ),

  sample(
    'registration',
    `${account}/practice`,
    'register.start',
    bare(`<h1>Create your account</h1>${field('Phone number', 'type="tel"')}
${field('Create a password', 'type="password"')}<button>Next</button>`),
  ),
  sample(
    'registration in Spanish',
    `${account}/practice`,
    'register.start',
    bare(
      `<h1>Regístrate</h1>${field('Número de teléfono', 'type="tel"')}<button>Siguiente</button>`,
    ),
  ),

  sample(
    'second factor, the code',
    `${account}/sap/v2/actions/code`,
    'verify.code',
    bare(`<h1>Let's confirm it's you</h1><p>Enter the 6-digit code we sent.</p>
${field('Code', 'name="code"')}<button>Continue</button>`),
  ),
  sample(
    'second factor, the way',
    `${account}/sap/v2/actions/choosemethod`,
    'verify.method',
    bare(`<h1>Let's confirm it's you</h1><label><input type="radio"> Text a code to (•••) •••-0100</label>
<label><input type="radio"> Email a code to p•••@example.com</label><button>Continue</button>`),
  ),
  sample(
    'second factor in Spanish, the code',
    `${account}/sap/v2/actions/code`,
    'verify.code',
    bare(`<h1>Confirmemos que eres tú</h1>${field('Código de verificación', 'autocomplete="one-time-code"')}
<button>Continuar</button>`),
  ),

  sample(
    'dashboard inside nested open shadow roots',
    `${www}/my-account/dashboard`,
    'dashboard.refill',
    framed(
      accountWords(
        'Available Service Balance',
        'Renewal amount',
        'Data remaining',
        'Add to Balance',
      ),
    ),
  ),
  sample(
    'dashboard in Spanish, with an English button',
    `${es}/my-account/dashboard`,
    'dashboard.refill',
    framed(
      accountWords('Saldo disponible', 'Monto de renovación', 'Datos restantes', 'Add to Balance'),
    ),
  ),
  sample(
    'dashboard at an unknown address',
    `${www}/somewhere/else`,
    'dashboard.refill',
    framed(`<h1>Welcome back</h1><p>Available Service Balance</p><p>$2.14</p>
<p>Renewal amount: $15.00</p><button>Refill</button>`),
  ),

  sample(
    'guest refill',
    `${prepaid}/direct-to-account?icid=1`,
    'refillStart.number',
    bare(`<tmo-root><tmo-directto-account><h2>Refill this account</h2>
${field('Enter T-Mobile® phone number', 'type="tel"')}<button disabled>Continue</button>
</tmo-directto-account></tmo-root>`),
  ),
  sample(
    'guest refill, the number twice',
    `${prepaid}/direct-to-account`,
    'refillStart.number',
    bare(`<h2>Refill this account</h2>${field('Enter T-Mobile® phone number', 'type="tel"')}
${field('Confirm T-Mobile® phone number', 'type="tel"')}<button>Continue to plans</button>`),
  ),
  sample(
    'guest refill in Spanish',
    `${prepaid}/direct-to-account`,
    'refillStart.number',
    bare(`<h2>Recarga esta cuenta</h2>${field('Ingresa el número de teléfono de T-Mobile®', 'type="tel"')}
<button>Continuar</button>`),
  ),
  sample(
    'guest refill, number refused',
    `${prepaid}/direct-to-account`,
    'refillStart.invalidNumber',
    bare(`<h2>Refill this account</h2>${field('Enter T-Mobile® phone number', 'type="tel"')}
<p role="alert">Mobile number is invalid.</p><button>Continue</button>`),
  ),
  sample(
    'guest refill, plan refused',
    `${prepaid}/direct-to-account`,
    'refillStart.notAllowed',
    bare(`<h2>Refill this account</h2>${field('Enter T-Mobile® phone number', 'type="tel"')}
<p role="alert">Refills and Payments are not allowed on the Tourist rate plan.</p>
<button>Continue</button>`),
  ),

  sample(
    'amounts',
    unknown,
    'chooseAmount.pick',
    bare(
      `<h1>Choose a refill amount</h1>${amounts(10, 20, 40)}<button disabled>Continue to payment</button>`,
    ),
  ),
  sample(
    'amounts in Spanish',
    unknown,
    'chooseAmount.pick',
    bare(
      `<h1>Elige un monto de recarga</h1>${amounts(10, 20, 40)}<button>Continue to payment</button>`,
    ),
  ),

  sample(
    'amounts as radio buttons side by side',
    unknown,
    'chooseAmount.pick',
    bare(
      `<h1>Choose a refill amount</h1>${radios(10, 20, 40)}<button>Continue to payment</button>`,
    ),
  ),

  sample(
    'card form that speaks of a refill',
    unknown,
    'payment.fields',
    bare(`<h1>Payment information</h1><p>Refill for (206) 555-0100</p>${cardEn}
<button>Continue to review</button>`),
  ),
  sample(
    'card form that speaks of a refill, in Spanish',
    unknown,
    'payment.fields',
    bare(`<h1>Información de pago</h1><p>Recarga para (206) 555-0100</p>${cardEs}
<button>Continue to review</button>`),
  ),
  sample(
    'card form without a word of refilling',
    unknown,
    'payment.fields',
    bare(`<h1>Payment information</h1>${cardEn}<button>Continue</button>`),
    'likely',
  ),
  sample(
    'card form of a shop that sends parcels',
    `${www}/checkout-of-phones`,
    'payment.fields',
    framed(`<h1>Checkout</h1><h2>Shipping address</h2>${field('Street address')}
<h2>Payment</h2>${cardEn}<button>Place order</button>`),
    'unsure',
  ),
  sample(
    'card form of a shop that sends parcels, in Spanish',
    `${es}/checkout-of-phones`,
    'payment.fields',
    framed(`<h1>Pago</h1><h2>Dirección de envío</h2>${cardEs}<button>Realizar pedido</button>`),
    'unsure',
  ),
  sample(
    'card fields in a frame with a title',
    unknown,
    'payment.frame',
    bare(`<h1>Payment information</h1><p>Refill for (206) 555-0100</p>
${frame('title="Secure card number"')}<button>Continue to review</button>`),
  ),
  sample(
    'card fields in a frame with a name only, in Spanish',
    unknown,
    'payment.frame',
    bare(`<h1>Información de pago</h1><p>Recarga de saldo</p>
${frame('name="tarjeta-segura"')}<button>Continuar</button>`),
  ),
  sample(
    'saved card',
    unknown,
    'payment.savedCard',
    bare(`<h1>Payment method</h1><p>Refill $15.00</p><p>Visa ending in 4242</p>
${field('Security code (CVV)')}<button>Pay now</button>`),
  ),

  sample(
    'review',
    unknown,
    'review.submit',
    bare(
      `<h1>Review your order</h1><dl><dt>Refill</dt><dd>$15.00</dd></dl><button>Order now</button>`,
    ),
  ),
  sample(
    'review in Spanish, with an English button',
    unknown,
    'review.submit',
    bare(
      `<h1>Revisa tu pedido</h1><dl><dt>Recarga</dt><dd>$15.00</dd></dl><button>Order now</button>`,
    ),
  ),

  sample(
    'confirmation',
    unknown,
    'confirmation.keep',
    bare(`<h1>Success</h1><p>Thank you. Your refill is complete.</p><p>Amount paid $16.28</p>
<p>Confirmation number 0001</p>`),
  ),
  sample(
    'confirmation in Spanish',
    unknown,
    'confirmation.keep',
    bare(`<h1>¡Gracias!</h1><p>Tu recarga está completa.</p><p>Monto pagado $16.28</p>
<p>Número de confirmación 0001</p>`),
  ),

  sample(
    'refusal',
    unknown,
    'paymentFailed.retry',
    bare(`<h1>Payment declined</h1><p role="alert">Your card was declined by the bank. No credit was
added to this account.</p><p>Refill of $15.00</p><button>Try another card</button>`),
  ),
  sample(
    'refusal in Spanish',
    unknown,
    'paymentFailed.retry',
    bare(`<h1>Pago rechazado</h1><p>Tu tarjeta fue rechazada. No se ha agregado saldo.</p>
<p>Recarga de $15.00</p><button>Usa otra tarjeta</button>`),
  ),

  sample(
    'history',
    unknown,
    'history.look',
    framed(`<h1>Payment history</h1><table><tr><td>11/04/2026</td><td>$16.28</td></tr></table>`),
  ),
  sample(
    'history in Spanish',
    unknown,
    'history.look',
    framed(`<h1>Historial de pagos</h1><ul><li>11/04/2026 $16.28</li></ul>`),
  ),

  sample(
    'activation',
    `${prepaid}/bring-your-own-device`,
    'activation.start',
    bare(`<h1>Activate your SIM</h1>${field('ICCID')}<button>Check compatibility</button>`),
  ),
  sample(
    'activation in Spanish',
    `${www}/activate`,
    'activation.start',
    bare(
      `<h1>Activa tu tarjeta SIM</h1>${field('Número de tarjeta SIM')}<button>Continuar</button>`,
    ),
  ),

  sample(
    'postpaid guest pay',
    `${www}/guestpay/landing`,
    'postpaidPay.leave',
    framed(`<h1>Guest payment</h1>${field('Account number')}<button>Next</button>`),
  ),
  sample(
    'postpaid bill',
    `${www}/bill/summary`,
    'postpaidPay.leave',
    framed(`<h1>Total Balance</h1><p>$82.10</p><button>View bill</button><p>Other amount</p>
<button>Agree &amp; submit</button>`),
  ),
  sample(
    'postpaid guest pay in Spanish',
    `${es}/guestpay/landing`,
    'postpaidPay.leave',
    framed(`<h1>Paga tu factura</h1>${field('Número de cuenta')}<button>Siguiente</button>`),
  ),

  sample(
    'an article about refilling',
    `${www}/community/article`,
    null,
    framed(
      `<h1>How to refill</h1>${`<p>You can refill on the website, in the app or in a store. ${'Here is more about how refilling works and what it costs. '.repeat(5)}</p>`.repeat(5)}
<p>Choose an amount: $10, $20 or $30.</p><a href="/r">Refill now</a>`,
    ),
  ),
  sample(
    'questions and answers about refusals',
    `${www}/community/faq`,
    null,
    framed(`<h1>Refill questions</h1><h3>What if my card was declined?</h3>
<p>If your card was declined, ask your bank.</p>`),
  ),
  sample(
    'questions about refusals, with advice to try again',
    `${www}/community/faq`,
    null,
    framed(`<h1>Refill questions</h1><h3>Why was my payment declined?</h3>
<p>If your card was declined, try another card.</p>`),
  ),
  sample(
    'a page with a newsletter in its footer',
    `${www}/offers-of-today`,
    null,
    framed('<h1>Great offers</h1><p>See what is new.</p>'),
  ),
  sample(
    'plans with prices in a known shop window',
    `${prepaid}/prepaid-plans`,
    null,
    framed(
      `<h1>Choose a plan</h1>${amounts(15, 25, 50)}<button>Refill</button><button>Continue</button>`,
    ),
  ),
  sample(
    'thanks for joining a newsletter',
    `${www}/thanks`,
    null,
    framed(`<h1>Thank you!</h1><p>You're all set. We'll write soon.</p>`),
  ),
];
