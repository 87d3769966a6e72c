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
  [
    'min1',
    'none',
    main('<p>Refill</p><p>Confirmation number: 12</p><button>Back to account</button>'),
    p,
  ],
  [
    'min2',
    'none',
    main('<h1>Refill not made</h1><p>Confirmation number: 12</p><button>Back to account</button>'),
    p,
  ],
  ['min3', 'none', main('<h1>Receipt</h1><p>Refill</p><button>Print receipt</button>'), p],
  [
    'min4',
    'none',
    main(
      '<h1>Order confirmation</h1><p>SIM card. Refill later.</p><p>Order number: 12</p><p>Payment of $10.00</p>',
    ),
    p,
  ],
  [
    'min5',
    'none',
    main(
      '<h1>Refund confirmation</h1><p>Refill of Oct 3</p><p>Confirmation number: 12</p><button>Back to account</button>',
    ),
    p,
  ],
  [
    'min6',
    'none',
    main(
      '<h1>Confirmation of your request</h1><p>We will call you about your refill.</p><p>Reference number 12</p><button>Return home</button>',
    ),
    p,
  ],
  ...(
    [
      ['You’re topped up!', '$15 added to 206-555-0100.'],
      ['Done', 'Your line has $15 more.'],
      ['We got it', 'Your $15 is on 206-555-0100.'],
      ['Your new balance is $17.14', 'We added $15.00 just now.'],
      ['All set, Ana!', 'Your plan is good until Dec 4.'],
      ['Refill done', '$15 for 206-555-0100'],
      ['Your plan was renewed', 'Next renewal: Dec 29'],
      ['Paid. Thanks!', 'Your line is good for 30 more days.'],
      ['Money’s in', '$15 is now in your account.'],
      ['$15.00 added', 'to (206) 555-0100'],
    ] as const
  ).map(([h, t]): [string, string, string, string] => [
    `C: ${h} / ${t}`,
    'confirmation',
    main(`<h1>${h}</h1><p>${t}</p><p>Refill</p><p>Confirmation number: 7712</p>`),
    p,
  ]),
  ...(
    [
      ['Listo', 'El 206-555-0100 tiene $15 más.'],
      ['Saldo agregado', '$15 a tu línea'],
      ['Recargamos tu línea', 'Nuevo saldo: $17.14'],
      ['Ya tienes saldo', '$15 en 206-555-0100'],
      ['Tu plan se renovó', 'Hasta el 29 de diciembre'],
      ['Pago hecho', 'Gracias por recargar'],
      ['¡Quedó!', 'Pusimos $15 en tu línea.'],
      ['Recarga lista', '$15 para el 206-555-0100'],
    ] as const
  ).map(([h, t]): [string, string, string, string] => [
    `C: ${h} / ${t}`,
    'confirmation',
    main(`<h1>${h}</h1><p>${t}</p><p>Recarga</p><p>Folio 7712</p>`),
    es,
  ]),
  ...(
    [
      ['Payment not successful', 'Try again.'],
      ['Payment incomplete', 'Nothing was charged.'],
      ["We can't take this card", 'Use a different card.'],
      ["That card didn't work", 'Try another.'],
      ['Your card was not authorized', 'Please try again.'],
      ['Not enough money on this card', 'Use another card.'],
      ['Card expired', 'Please use a different card.'],
      ['Payment not completed', 'You have not been charged.'],
      ["Refill didn't happen", "Your card wasn't charged."],
      ['Do not honor', 'Call your bank.'],
      ["We weren't able to add your refill", 'You were not charged.'],
      ['Invalid card', 'Check the card number.'],
    ] as const
  ).map(([h, t]): [string, string, string, string] => [
    `F: ${h} / ${t}`,
    'paymentFailed',
    main(`<h1>${h}</h1><p>${t}</p><p>Refill</p><button>Try again</button>`),
    p,
  ]),
  ...(
    [
      ['Tu pago no se realizó', 'Intenta de nuevo.'],
      ['Pago no completado', 'No se te cobró.'],
      ['Tarjeta no aceptada', 'Usa otra.'],
      ['Tarjeta sin fondos', 'Usa otra tarjeta.'],
      ['Tu tarjeta está vencida', 'Usa otra tarjeta.'],
      ['Recarga incompleta', 'No se te cobró.'],
      ['Tu recarga no salió', 'Intenta de nuevo.'],
      ['No autorizado', 'Llama a tu banco.'],
    ] as const
  ).map(([h, t]): [string, string, string, string] => [
    `F: ${h} / ${t}`,
    'paymentFailed',
    main(`<h1>${h}</h1><p>${t}</p><p>Recarga</p><button>Intentar de nuevo</button>`),
    es,
  ]),
];
