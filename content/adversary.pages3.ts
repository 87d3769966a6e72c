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
const refusals: string[] = [
  'Your refill failed to be applied',
  "Your refill won't be completed",
  'Payment unsuccessful',
  'Your refill was never completed',
  'None of your refill was applied',
  'Neither payment was accepted',
  'Payment was not successfully processed',
  'We are sorry your refill was not a success',
  "Your refill hasn't gone through",
  'Tu recarga no fue realizada con éxito',
  'Tu recarga no se completó con éxito',
  'Tu pago fue procesado y rechazado',
  'Tu recarga no ha podido ser procesada',
  'Tu pago no se ha completado',
  'Transaction was successfully declined',
  'Tu recarga no está completa',
  'Tu recarga jamás fue aplicada',
];
export const sets: [string, string, string, string][] = [
  // refusals in many words; with and without a reference
  ...(
    [
      'Your refill was never completed',
      'Your refill was only partly successful',
      'Refill almost successful',
      'No payment was received',
      'No refill has been completed',
      'None of your refill was applied',
      'Your payment hasn’t been received',
      'Your payment was received too late',
      'Your refill is no longer confirmed',
      'Neither payment was accepted',
      'Your refill cannot be confirmed',
      'Your refill failed to be applied',
      'We have received no payment',
      "We haven't received your payment",
      'Payment status: not confirmed',
      'Refill: 0 of 1 completed',
      'The payment of $15.00 is still to be confirmed',
      'Payment must be received by Dec 4',
      'Waiting for your payment to be confirmed',
      "Your refill won't be completed",
      "Your refill isn't complete",
      'Payment incomplete',
      'Refill unconfirmed',
      'Payment unsuccessful',
      "Your refill hasn't gone through",
      'Payment not received',
      'We could not confirm that your payment was received',
      'Your refill needs to be confirmed',
      'Your refill has yet to be completed',
      'Your payment should be received by tomorrow',
      'Your payment is being confirmed',
      'Your payment is not yet confirmed',
      'Refill pending: payment received',
      'Payment was not successfully processed',
      'Transaction was successfully declined',
      'We are unable to say if your payment was received',
      'Your refill expires soon: payment confirmed on Oct 3',
      'Your refill request was received',
      'Your refill request was successfully submitted',
      'Your payment information was received',
      'Payment method accepted',
      'Payment method successfully added',
      'Your payment method has been added',
      'Your payment preferences have been successfully updated',
      'Payment details confirmed',
      'Payment authorized, not completed',
      'Payment authorization approved',
      'Refill reminder successfully created',
      'Refill PIN successfully sent',
      'Refill alerts confirmed',
      'Payment extension approved',
      'Payment arrangement confirmed',
      'Payment arrangement successfully set up',
      'Your payment date was successfully changed',
      'Refill plan successfully changed',
      'Your recurring payment has been successfully removed',
      'Transaction history successfully sent',
      'Your refill refund was approved',
      'Refill refund completed',
      'Payment dispute received',
      'Payment reversal completed',
      'Your payment return was received',
      'Payment canceled successfully',
      'We are sorry your refill was not a success',
      'Your refill was successful but then reversed',
    ] as const
  ).map((h): [string, string, string, string] => [
    `H: ${h}`,
    refusals.includes(h) ? 'paymentFailed' : 'none',
    main(`<h1>${h}</h1><p>Refill</p><p>Reference number: 7712</p>`),
    p,
  ]),
  ...(
    [
      'No se recibió tu pago',
      'Ningún pago fue recibido',
      'Tu pago aún no ha sido recibido',
      'Tu pago todavía no está confirmado',
      'Tu recarga está por ser confirmada',
      'Tu pago debe ser confirmado',
      'Falta que tu pago sea aprobado',
      'Tu recarga sigue sin ser aplicada',
      'Tu recarga jamás fue aplicada',
      'Pago sin confirmar',
      'Recarga no confirmada',
      'Pago no recibido',
      'Tu pago no se ha completado',
      'Tu recarga no está completa',
      'Pago por confirmar',
      'Tu pago se está procesando',
      'Tu pago está siendo procesado',
      'Tu solicitud de recarga fue recibida',
      'Recibimos tu queja sobre la recarga',
      'Recibimos tu reporte',
      'Método de pago agregado con éxito',
      'Tu forma de pago fue confirmada',
      'Datos de pago confirmados',
      'Pago cancelado con éxito',
      'Devolución de tu pago completada',
      'Reembolso de recarga aprobado',
      'Prórroga de pago aprobada',
      'Convenio de pago confirmado',
      'Cambio de fecha de pago realizado',
      'Aviso de recarga confirmado',
      'Recarga automática desactivada con éxito',
      'Tu pago fue procesado y rechazado',
      'Recarga realizada a medias',
      'Tu recarga no fue realizada con éxito',
      'Tu recarga no se completó con éxito',
      'Procesamos tu reembolso',
      'Agregamos tu tarjeta',
      'Aplicamos tu cambio de plan',
      'Recibimos tu opinión',
      'Recargaremos tu línea',
      'Si pagaste, tu saldo llegará pronto',
      'Todavía no recargaste',
      'Aún no pagaste',
      'Tu recarga no ha podido ser procesada',
    ] as const
  ).map((h): [string, string, string, string] => [
    `H: ${h}`,
    refusals.includes(h) ? 'paymentFailed' : 'none',
    main(`<h1>${h}</h1><p>Recarga</p><p>Número de referencia: 7712</p>`),
    es,
  ]),
  // real confirmations that may be taken for refusals
  ...(
    [
      ['Payment successful', 'Your plan could not be changed, but your refill was added.'],
      ['Refill complete', 'We were unable to charge your balance for the old fee of $5.'],
      ['Payment received', 'An earlier payment was declined. This one went through.'],
      ['Refill successful', 'Your card was not charged twice.'],
      ['Recarga exitosa', 'Tu primera tarjeta fue rechazada; usamos la segunda.'],
      ['Pago aprobado', 'No se pudo enviar el recibo de tu pago por correo.'],
      ['Recarga realizada', 'No se hizo ningún cargo adicional.'],
      ['Refill successful', 'Payment could not be saved for next time.'],
      ['Refill complete', 'AutoPay payment failed last month. Turn it on again.'],
    ] as const
  ).map(([h, t]): [string, string, string, string] => [
    `R: ${h} / ${t}`,
    'confirmation',
    main(
      `<h1>${h}</h1><p>${t}</p><p>Refill $15.00</p><p>Confirmation number: 7712</p><button>Try again</button>`,
    ),
    p,
  ]),
  // other sites, titles, lists
  [
    'm-pend',
    'none',
    main(
      '<h1>Thanks</h1><p>We got your payment of $40.00. It will post to your Metro account within 24 hours.</p><p>Top up 206-555-0100</p><p>Confirmation #: 8812</p>',
    ),
    m2,
  ],
  [
    'm-arr',
    'none',
    main(
      '<h1>Payment extension confirmed</h1><p>Pay $40.00 by Dec 4 to keep your line active.</p><p>Confirmation number 8</p>',
    ),
    m2,
  ],
  [
    'm-device',
    'none',
    main(
      '<h1>Payment received</h1><p>Device installment $12.00</p><p>Confirmation number 8</p><p>Renew your plan by Dec 4.</p>',
    ),
    m2,
  ],
  [
    'm-guest',
    'none',
    main(
      '<h1>Pay as a guest</h1><p>We received your payment of $40.00 on Nov 3. Nothing is due.</p><p>Confirmation number 8</p>',
    ),
    metro,
  ],
  [
    'm-guest2',
    'none',
    main(
      '<h1>Payment already made</h1><p>A payment of $40.00 is scheduled for Dec 4. Confirmation number 8.</p>',
    ),
    metro,
  ],
  [
    'title1',
    'none',
    '<!doctype html><html><head><title>Payment confirmation | T-Mobile</title></head><body><main><p>Please wait while we load your refill.</p></main></body></html>',
    p,
  ],
  [
    'title2',
    'none',
    '<!doctype html><html><head><title>Thank you | T-Mobile Prepaid</title></head><body><main><h1>Loading…</h1><p>Your refill status will show here.</p><p>Transaction ID: 8</p></main></body></html>',
    p,
  ],
  [
    'title3',
    'none',
    "<!doctype html><html><head><title>Refill confirmation</title></head><body><main><h1>Sorry, we can't show this page</h1><p>Check your balance to see if your refill was added.</p><p>Reference ID: 0.88aa</p></main></body></html>",
    p,
  ],
  [
    'notif',
    'none',
    main(
      "<h1>What's new</h1><div>Refill received</div><div>Your refill of $15 was added. Oct 3</div><div>Confirmation 8812</div><div>Plan expired. Oct 1</div>",
    ),
    my,
  ],
  [
    'stepper',
    'none',
    main(
      '<ol><li>Amount</li><li>Payment</li><li>Confirmation</li></ol><h1>Refill</h1><p>Your order number: 12</p><p>Waiting for your wallet app.</p>',
    ),
    p,
  ],
  [
    'wallet',
    'none',
    main(
      '<h1>Finish in PayPal</h1><p>Complete your refill payment of $15.00 in the window we opened.</p><button>Open again</button>',
    ),
    p,
  ],
  [
    'cash',
    'none',
    main(
      '<h1>Your barcode is ready</h1><p>Show it at the register. Your refill is applied when the payment is received.</p><p>Reference number 8812</p>',
    ),
    p,
  ],
  [
    'cash2',
    'none',
    main(
      '<h1>Thank you</h1><p>Pay $15.00 in cash at a store within 24 hours to complete your refill.</p><p>Order number 8812</p><p>Amount: $15.00</p>',
    ),
    p,
  ],
  [
    'cash-es',
    'none',
    main(
      '<h1>¡Gracias!</h1><p>Paga $15.00 en efectivo en la tienda para completar tu recarga.</p><p>Número de orden 8812</p><button>Descargar comprobante</button>',
    ),
    es,
  ],
  [
    'gift-someone',
    'none',
    main(
      '<h1>Thank you</h1><p>Your friend will get a refill link by text. Nothing is charged until they pick an amount.</p><p>Order number 8</p><button>Back to account</button>',
    ),
    my,
  ],
  [
    'logout',
    'none',
    main(
      '<h1>Thank you for your payment visit</h1><p>You are signed out. Refill again soon.</p><button>Go to home</button>',
    ),
    my,
  ],
  [
    'app',
    'none',
    main(
      '<h1>Thank you</h1><p>Get the app to refill faster</p><p>Minutes will be added automatically with AutoPay.</p><button>Back to home</button>',
    ),
    my,
  ],
  [
    'news',
    'none',
    main(
      '<h1>Thank you</h1><p>You have been added to our list. Refill deals come by email.</p><button>Back to home</button>',
    ),
    my,
  ],
  [
    'expired-link',
    'none',
    main(
      '<h1>This receipt has expired</h1><p>Your refill was successful. Receipts are kept for 60 days. Receipt number 12</p>',
    ),
    my,
  ],
  [
    'price',
    'none',
    main(
      '<h1>Refill price change</h1><p>Payments received after Dec 1 cost $2 more.</p><p>Reference: notice 12</p>',
    ),
    my,
  ],
];
