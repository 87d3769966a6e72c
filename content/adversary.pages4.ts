const main = (s: string) =>
  `<!doctype html><html lang="en"><body><header><nav><a href="/refill">Refill</a><a href="/plans">Plans</a></nav><button>My account</button></header><main>${s}</main><footer><a href="/h">Payment history</a><p>Refill terms.</p></footer></body></html>`;
const bare = (s: string) => `<!doctype html><html><body><main>${s}</main></body></html>`;
const p = 'https://prepaid.t-mobile.com/p/step';
const my = 'https://my.t-mobile.com/account/p';
const www = 'https://www.t-mobile.com/account/p';
const metro = 'https://www.metrobyt-mobile.com/guestpay/landing';
const m2 = 'https://www.metrobyt-mobile.com/my-account/p';
const es = 'https://es.t-mobile.com/account/p';
const card =
  '<label>Card number <input autocomplete="cc-number"></label><label>Exp <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label>';
const cardEs = `<label>Número de tarjeta <input autocomplete="cc-number"></label><label>Vence <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label>`;
export const sets: [string, string, string, string][] = [
  // refusals with negations, lifelike
  ...(
    [
      ['Your refill was never completed', 'You have not been charged.'],
      ['No payment was received', 'Please try again.'],
      ['None of your refill was applied', 'Try a different card.'],
      ['Your refill was not a success', 'Please try again.'],
      ['Payment was not successfully processed', 'Please try again or use a different card.'],
      ['Your payment is no longer approved', 'Your card issuer changed its answer.'],
      [
        "We couldn't confirm that your payment was received",
        'Check your balance before you try again.',
      ],
      ['Neither payment was accepted', 'Try another card.'],
      ['Sorry', 'Your refill was not, in the end, applied.'],
      ['Payment not successful', 'Your refill was not added.'],
      ['Ningún pago fue recibido', 'Intenta de nuevo.'],
      ['Tu recarga no ha podido ser procesada', 'No se te cobró.'],
      ['Tu recarga sigue sin ser aplicada', 'Intenta con otra tarjeta.'],
      ['Recarga sin éxito', 'No se te cobró nada.'],
      ['Tu pago no pudo ser aprobado', 'Usa otra tarjeta.'],
      ['La recarga no ha podido ser completada', 'Intenta de nuevo.'],
      ['Tu pago no va a ser procesado', 'Usa otra tarjeta.'],
      ['Ninguna recarga fue realizada', 'Intenta otra vez.'],
    ] as const
  ).flatMap(([h, t]): [string, string, string, string][] => [
    [
      `N: ${h}`,
      'paymentFailed',
      main(`<h1>${h}</h1><p>${t}</p><p>Refill $15.00</p><button>Try again</button>`),
      p,
    ],
    [
      `NF: ${h}`,
      'paymentFailed',
      main(
        `<h1>${h}</h1><p>${t}</p><p>Refill $15.00</p><p>Reference number: 7712</p><button>Try again</button>`,
      ),
      p,
    ],
  ]),
  [
    'L-pending',
    'none',
    main(
      '<h1>Thanks for your payment!</h1><p>Your refill for (206) 555-0100 is pending. This can take up to 24 hours.</p><dl><dt>Amount</dt><dd>$15.00</dd><dt>Card</dt><dd>Visa •••• 1111</dd><dt>Confirmation number</dt><dd>7712881</dd></dl><button>Back to my account</button>',
    ),
    p,
  ],
  [
    'L-pending2',
    'none',
    main(
      '<h1>Payment submitted</h1><p>We will text you when your refill is complete.</p><p>Confirmation number: 7712881</p><button>Back to my account</button>',
    ),
    p,
  ],
  [
    'L-status',
    'none',
    main(
      '<h1>Refill received</h1><div role="status">Processing. Please don\'t close this window.</div><p>Reference number 7712</p>',
    ),
    p,
  ],
  [
    'L-hist',
    'none',
    main(
      '<nav aria-label="Breadcrumb"><a href="/a">Account</a> <a href="/h">Payment history</a></nav><h1>Refill – Oct 3, 2025</h1><dl><dt>Status</dt><dd>Payment successful</dd><dt>Amount</dt><dd>$15.00</dd><dt>Card</dt><dd>Visa •••• 1111</dd><dt>Confirmation number</dt><dd>7712</dd></dl><button>Print receipt</button>',
    ),
    my,
  ],
  [
    'L-card',
    'none',
    main(
      '<h1>Success</h1><p>Your payment method has been added to your wallet.</p><p>You can now refill faster.</p><button>Back to my account</button>',
    ),
    my,
  ],
  [
    'L-card2',
    'none',
    main(
      '<h1>Payment method added</h1><p>Visa ending in 1111 will be used for your next refill.</p><button>Done</button>',
    ),
    my,
  ],
  [
    'L-plan',
    'none',
    main(
      "<h1>You're all set!</h1><p>Your new plan starts on Dec 4. We'll charge $25.00 then.</p><p>Confirmation number: 7712</p><p>Make sure your prepaid balance is enough.</p><button>Back to my account</button>",
    ),
    my,
  ],
  [
    'L-auto',
    'none',
    main(
      '<h1>Thank you!</h1><p>AutoPay is on for (206) 555-0100.</p><p>On Dec 4 we will refill your line with $15.00.</p><p>Confirmation number: 7712</p><button>Back to my account</button>',
    ),
    my,
  ],
  [
    'L-auto2',
    'none',
    main(
      "<h1>Success!</h1><p>You're enrolled in AutoPay.</p><dl><dt>Refill amount</dt><dd>$15.00</dd><dt>Card</dt><dd>Visa •••• 1111</dd><dt>Next payment date</dt><dd>Dec 4, 2026</dd></dl><button>Back to my account</button>",
    ),
    my,
  ],
  [
    'L-autofail',
    'none',
    main(
      '<h1>Your AutoPay payment was declined on Oct 3</h1><p>Refill now to keep your line. Update your card.</p><button>Refill now</button>',
    ),
    my,
  ],
  [
    'L-autofail2',
    'none',
    main(
      '<h1>Account alerts</h1><div role="alert">Your AutoPay payment was declined. Update your payment method.</div><button>Refill</button><button>Update payment method</button>',
    ),
    my,
  ],
  [
    'L-dash',
    'dashboard',
    main(
      '<h1>Hello, Ana</h1><div role="status">Your AutoPay payment of $15.00 was received.</div><p>Available balance</p><p>$17.20</p><p>Expires on Dec 4</p><button>Refill</button>',
    ),
    my,
  ],
  [
    'L-dashfail',
    'dashboard',
    main(
      '<h1>Hello, Ana</h1><div role="alert">Your last payment was declined. Try again.</div><p>Available balance</p><p>$0.20</p><p>Expires on Dec 4</p><button>Refill</button>',
    ),
    my,
  ],
  [
    'L-dashchat',
    'dashboard',
    main(
      '<h1>Hello, Ana</h1><p>Available balance</p><p>$0.20</p><p>Expires on Dec 4</p><button>Refill</button><aside><h2>Chat</h2><p>Your payment went through. Reference number 12</p></aside>',
    ),
    my,
  ],
  [
    'L-refund',
    'none',
    main(
      '<h1>We refunded your refill</h1><p>Payment reversed: $15.00 to Visa ending in 1111 in 3–5 days.</p><p>Confirmation number: 7712</p><button>Print receipt</button>',
    ),
    my,
  ],
  [
    'L-simbuy',
    'none',
    main(
      '<h1>Thank you for your order</h1><p>SIM card kit with $15 refill</p><p>Total paid: $25.00</p><p>Order number: 7712</p><p>Activate it when it is there.</p><button>Print receipt</button>',
    ),
    p,
  ],
  [
    'L-pinbuy',
    'none',
    main(
      '<h1>Thank you for your purchase</h1><p>Your refill PIN: 1234 5678 9012</p><p>Dial *233 to add it to your line.</p><p>Order number: 7712</p><p>Total paid: $25.00</p>',
    ),
    p,
  ],
  [
    'L-addcard',
    'none',
    main(
      '<h1>Add payment method</h1>' +
        card +
        '<button>Save</button><p>Save a card to refill your line faster.</p>',
    ),
    my,
  ],
  [
    'L-editcard',
    'none',
    main('<h1>Edit card</h1><p>Used for Auto Refill</p>' + card + '<button>Save</button>'),
    my,
  ],
  [
    'L-autocard',
    'none',
    main(
      '<h1>Enroll in AutoPay</h1><p>Your line is refilled each month.</p>' +
        card +
        '<button>Agree and submit</button>',
    ),
    my,
  ],
  [
    'L-postcard',
    'none',
    main(
      '<h1>Make a payment</h1><p>Total balance $85.00, due Dec 4</p>' +
        card +
        '<button>Agree and submit</button><p>Prepaid? Refill here.</p>',
    ),
    www,
  ],
  [
    'L-buysim',
    'none',
    main(
      '<h1>Checkout</h1><p>SIM card kit $10.00</p><p>Includes first refill</p>' +
        card +
        '<button>Place order</button>',
    ),
    p,
  ],
  [
    'L-buyphone',
    'none',
    main(
      '<h1>Checkout</h1><p>Galaxy A16 $199.00</p><p>Prepaid plan: refill monthly</p>' +
        card +
        '<button>Place order</button>',
    ),
    p,
  ],
  [
    'L-acs',
    'none',
    main(
      '<h1>Refill payment</h1><p>Confirm it\'s you with your bank</p><iframe srcdoc="" title="Payment verification by your bank"></iframe><button>Continue</button>',
    ),
    p,
  ],
  [
    'L-acs2',
    'none',
    main(
      '<h1>Purchase authentication</h1><p>Merchant: T-Mobile Refill. Amount $15.00</p><label>Code <input autocomplete="one-time-code"></label><button>Confirm payment</button>',
    ),
    p,
  ],
  [
    'L-timeout',
    'none',
    main(
      "<h1>We lost the connection</h1><p>We couldn't confirm your refill. It may still go through, so check your balance first.</p><button>Check balance</button>",
    ),
    p,
  ],
  [
    'L-timeout2',
    'none',
    main(
      "<h1>Taking longer than expected</h1><p>We couldn't complete your refill yet. We keep trying. Don't pay again.</p>",
    ),
    p,
  ],
  [
    'L-timeout3',
    'none',
    main(
      '<h1>Payment status unknown</h1><p>Your bank did not answer. Your refill could not be confirmed yet; please wait before you try again.</p><p>Reference number 12</p>',
    ),
    p,
  ],
  [
    'L-dupe',
    'none',
    main(
      "<h1>You just paid</h1><p>You refilled $15.00 two minutes ago. To protect you we couldn't process a second payment.</p><p>Try again in 10 minutes.</p>",
    ),
    p,
  ],
  [
    'L-fail-then-ok',
    'confirmation',
    main(
      '<h1>Your refill is complete</h1><p>Your first payment failed but the second one went through.</p><p>Confirmation number: 7712</p>',
    ),
    p,
  ],
  [
    'L-ok-autofail',
    'confirmation',
    main(
      "<h1>Your refill is complete</h1><p>$15.00 was added. We couldn't turn AutoPay on.</p><p>Confirmation number: 7712</p>",
    ),
    p,
  ],
  [
    'L-ok-receiptfail',
    'confirmation',
    main(
      '<h1>Payment successful</h1><p>$15.00 was added to 206-555-0100.</p><div role="alert">We couldn\'t complete your order for the free case.</div><p>Confirmation number: 7712</p>',
    ),
    p,
  ],
  [
    'L-review-auto',
    'none',
    main(
      '<h1>Review and submit</h1><dl><dt>AutoPay refill</dt><dd>$15.00 monthly</dd><dt>Card</dt><dd>Visa •••• 1111</dd></dl><button>Submit</button>',
    ),
    my,
  ],
  [
    'L-es-card',
    'none',
    main(
      '<h1>¡Listo!</h1><p>Tu método de pago fue agregado con éxito.</p><p>Ahora puedes recargar más rápido.</p><button>Volver a mi cuenta</button>',
    ),
    es,
  ],
  [
    'L-es-hist',
    'none',
    main(
      '<h1>Detalle de la recarga</h1><p>3 de octubre de 2025</p><dl><dt>Estado</dt><dd>Pago exitoso</dd><dt>Monto</dt><dd>$15.00</dd><dt>Tarjeta</dt><dd>Visa •••• 1111</dd></dl><button>Descargar recibo</button>',
    ),
    es,
  ],
  [
    'L-es-pend',
    'none',
    main(
      '<h1>¡Gracias por tu pago!</h1><p>Tu recarga está en proceso. Puede tardar hasta 24 horas.</p><p>Número de confirmación: 7712</p>',
    ),
    es,
  ],
  [
    'L-es-auto',
    'none',
    main(
      '<h1>¡Gracias!</h1><p>AutoPay está activado.</p><p>El 4 de diciembre haremos tu recarga de $15.00.</p><p>Número de confirmación: 7712</p>',
    ),
    es,
  ],
  [
    'L-es-autofail',
    'none',
    main(
      '<h1>Tu pago automático fue rechazado el 3 de octubre</h1><p>Recarga para conservar tu línea.</p><button>Recargar</button>',
    ),
    es,
  ],
  [
    'L-es-time',
    'none',
    main(
      '<h1>Perdimos la conexión</h1><p>No pudimos confirmar tu recarga. Revisa tu saldo antes de pagar otra vez.</p>',
    ),
    es,
  ],
  [
    'L-es-addcard',
    'none',
    main(
      '<h1>Agregar método de pago</h1>' +
        cardEs +
        '<button>Guardar</button><p>Recarga más rápido con una tarjeta guardada.</p>',
    ),
    es,
  ],
];
