import type { Certainty } from '../../../content/certainty';
import { type Moment, type Page, pageOf } from '../../../content/pages';

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

export const field = (label: string, attributes = '') =>
  `<div><label>${label} <input ${attributes}></label></div>`;
const shadow = (inner: string) =>
  `<xpr-npi-content><template shadow>${inner}</template></xpr-npi-content>`;

export const www = 'https://www.t-mobile.com';
export const es = 'https://es.t-mobile.com';
export const account = 'https://account.t-mobile.com';
export const prepaid = 'https://prepaid.t-mobile.com';
export const unknown = 'https://prepaid.t-mobile.com/p/unknown';

const card = (number: string, expiry: string, code: string) =>
  field(number, 'autocomplete="cc-number"') +
  field(expiry, 'autocomplete="cc-exp"') +
  field(code, 'autocomplete="cc-csc"');
export const cardEn = card('Card number', 'Expiration date', 'Security code');
export const cardEs = card('Número de tarjeta', 'Fecha de vencimiento', 'Código de seguridad');
export const amounts = (...all: number[]) =>
  `<ul>${all.map((a) => `<li><button>$${a}.00</button></li>`).join('')}</ul>`;
export const radios = (...all: number[]) =>
  `<fieldset>${all.map((a) => `<label><input type="radio" name="a"> $${a}.00</label>`).join('')}</fieldset>`;
/** `srcdoc` keeps happy-dom from loading anything. */
export const frame = (attributes: string) => `<iframe srcdoc="" ${attributes}></iframe>`;

export function sample(
  name: string,
  address: string,
  moment: Moment | null,
  html: string,
  certainty: Certainty = 'sure',
): Sample {
  return { name, address, html, answer: moment && { page: pageOf(moment), moment, certainty } };
}

export const accountWords = (balance: string, renewal: string, data: string, button: string) =>
  shadow(
    `<div><div>${balance}</div><div>$2.14</div>${shadow(`<p>${renewal} $15.00</p>`)}<button>${button}</button></div>`,
  ) + shadow(`<div>${data}</div><div>0.6 GB</div>`);
