import { type AboutMoney, at } from './aboutMoney';

/** Of a set of sixty that was written without a look at the guide: what was told wrongly, or not at all. */
export const pages: readonly AboutMoney[] = [
  [
    'a bank asks for a code',
    'payment?',
    '<p>Visa Secure</p><h2>Purchase authentication</h2><p>We have sent you a text message with a one-time code. You are authorizing a payment to T-Mobile prepaid refill for $43.12.</p><label>Verification code <input autocomplete="one-time-code"></label><button>Submit</button> <a href="/">Resend code</a> <a href="/">Cancel and return to merchant</a>',
    at.prepaid,
  ],
  [
    'es a bank asks for a code',
    'payment?',
    '<h2>Autenticación de la compra</h2><p>Te enviamos un mensaje con un código de un solo uso. Estás autorizando una compra en T-Mobile, recarga de $43.12.</p><label>Código de verificación <input autocomplete="one-time-code"></label><button>Enviar</button> <a href="/">Reenviar código</a> <a href="/">Volver al comercio</a>',
    at.spanish,
  ],
  [
    'pl a bank asks for a code',
    'payment?',
    '<h2>Autoryzacja transakcji</h2><p>Wysłaliśmy kod SMS na Twój numer. Doładowanie T-Mobile, 50 zł.</p><label>Kod SMS <input autocomplete="one-time-code"></label><button>Potwierdź</button> <a href="/">Wyślij kod ponownie</a> <a href="/">Powrót do sklepu</a>',
    at.refillPl,
  ],
  [
    'a refill card as a gift',
    null,
    '<h1>Success! Your gift is on its way</h1><p>Thank you for your purchase. A $50 prepaid refill card was emailed to your friend.</p><p>Payment of $50.00 approved · Amex 1005 · Order G-20077</p><p><a href="/">Send another gift</a></p>',
    at.www,
  ],
  [
    'an old receipt, from the list of payments',
    null,
    '<h1>Top-up, June 14, 2026</h1><dl><dt>Status</dt><dd>Successful</dd><dt>Phone number</dt><dd>(602) 555-0137</dd><dt>Top-up amount</dt><dd>$30.00</dd><dt>Total paid</dt><dd>$32.58</dd><dt>Confirmation number</dt><dd>20260614-771-B</dd></dl><button>Print receipt</button> <a href="/h">← Back to payment history</a>',
    at.account,
  ],
  [
    'a change of plan for later',
    null,
    '<h1>Got it! Your new plan is scheduled</h1><p>On January 2 your line (503) 555-0111 moves to Unlimited ($50).</p><p>Make sure you have at least $50.00 plus tax in your balance by then, or the change won’t go through.</p><p><a href="/">Add money now</a> <a href="/">Cancel this change</a></p>',
    at.account,
  ],
  [
    'es a refund',
    null,
    '<h1>Reembolso completado</h1><p>Devolvimos $50.00 de tu recarga del 12 de noviembre a la tarjeta terminada en 4410.</p><p>El saldo de (305) 555-0199 se redujo en $50.00. Caso RB-20114.</p><a href="/">Recargar de nuevo</a>',
    at.spanish,
  ],
  [
    'wallets only',
    'payment',
    '<h1>Pay for your top-up</h1><p>$30.00 top-up + $2.49 tax for (360) 555-0171</p><p><strong>$32.49</strong></p><button aria-label="Pay with Apple Pay">Pay</button> <button aria-label="Buy with Google Pay">Google Pay</button> <button>PayPal</button> <a href="/">Back to amounts</a>',
    at.prepaid,
  ],
  [
    'a dialog of an order over an account',
    'review?',
    '<h1>Welcome back</h1><h2>Account balance</h2><p>$7.50</p><button>Top up</button><h2>Plan</h2><p>$25/mo 6GB, next charge Jan 3</p><div role="alertdialog" aria-modal="true"><h2>Confirm your top-up</h2><p>We’ll charge $27.06 (incl. tax) to Visa ending 1881 and add $25.00 to (520) 555-0140.</p><button>Confirm</button> <button>Not now</button></div>',
    at.account,
  ],
  [
    'a dialog of a receipt over an account',
    'confirmation',
    '<h2>Balance</h2><p>$58.20</p><button>Add money</button><h2>Plan</h2><p>10GB · renews Dec 22</p><h2>AutoPay</h2><p>Off</p><div role="dialog" aria-modal="true" aria-label="Money added"><h2>Money added</h2><p>$50.00 is in your balance now. Your card ending in 3007 was charged $53.98.</p><p>Confirmation # P-4419027</p><button>Done</button> <a href="/">View receipt</a></div>',
    at.account,
  ],
  [
    'being added, with a warning',
    'paymentPending',
    '<h1>We’re adding your airtime</h1><p>This can take up to a minute. Please don’t close this window, go back, or press Pay again — you could be charged twice.</p>',
    at.prepaid,
  ],
  [
    'not confirmed yet, with a warning',
    'paymentPending',
    '<h1>We couldn’t confirm your payment yet</h1><p>Your $40.00 reload was sent to your bank but we haven’t heard back. <b>Don’t submit it again.</b> We’ll text (253) 555-0166 as soon as we know.</p><p>If it succeeds, the reload is added automatically. If it doesn’t, you won’t be charged.</p><a href="/">Check my balance</a>',
    at.prepaid,
  ],
];
