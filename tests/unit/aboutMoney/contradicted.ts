import { type AboutMoney, at } from './aboutMoney';

/** All that a receipt has, but for what one of its rows says. */
const receipt = (heading: string, label: string, value: string) =>
  `<h1>${heading}</h1><dl><dt>Amount paid</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ••••1881</dd><dt>Confirmation number</dt><dd>88120</dd>
<dt>${label}</dt><dd>${value}</dd></dl><button type="button">Print receipt</button>`;

/** Receipts that one line takes back, and what only looks like one: however much else speaks for it. */
export const pages: readonly AboutMoney[] = [
  [
    'a receipt whose refill is still processing',
    'paymentPending',
    receipt('Refill payment received', 'Status of your refill', 'Processing'),
    at.prepaid,
  ],
  [
    'a receipt whose refill could not be applied',
    'paymentPending?',
    receipt('Payment received', 'Refill', 'Your refill could not be applied'),
    at.prepaid,
  ],
  [
    'a receipt whose status is a refusal',
    'paymentFailed?',
    `<p>Thanks for refilling with us.</p>${receipt('Your receipt', 'Status', 'Declined')}`,
    at.prepaid,
  ],
  [
    'es a receipt whose status is a refusal',
    'paymentFailed?',
    '<h1>Tu comprobante</h1><p>Gracias por tu recarga.</p><dl><dt>Monto pagado</dt><dd>$25.00</dd><dt>Número de confirmación</dt><dd>88120</dd><dt>Estado</dt><dd>Rechazado</dd></dl>',
    at.spanish,
  ],
  [
    'pl a receipt whose status is a refusal',
    'paymentFailed?',
    '<h1>Potwierdzenie</h1><p>Doładowanie numeru 512 000 143</p><dl><dt>Kwota</dt><dd>50,00 zł</dd><dt>Numer transakcji</dt><dd>88120</dd><dt>Status</dt><dd>Odrzucona</dd></dl>',
    at.refillPl,
  ],
  [
    'zh a receipt whose status is a refusal',
    'paymentFailed?',
    '<h1>收据</h1><p>感谢您的充值。</p><dl><dt>支付金额</dt><dd>$25.00</dd><dt>订单号</dt><dd>88120</dd><dt>状态</dt><dd>已拒绝</dd></dl>',
    at.prepaid,
  ],
  [
    'to be authorized, under the heading of a receipt',
    'review?',
    '<h1>Payment confirmation</h1><p>Refill for (206) 555-0100</p><dl><dt>Amount</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ••••1881</dd><dt>Order number</dt><dd>88120</dd></dl><button>Authorize payment</button>',
    at.prepaid,
  ],
  [
    'to be confirmed, under the heading of a receipt',
    'review?',
    '<h1>Payment confirmation</h1><p>Refill for (206) 555-0100</p><dl><dt>Amount</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ••••1881</dd><dt>Order number</dt><dd>88120</dd></dl><button>Continue</button>',
    at.prepaid,
  ],
  [
    'pl data to be confirmed',
    'review?',
    '<h1>Potwierdzenie danych</h1><dl><dt>Numer telefonu</dt><dd>512 000 143</dd><dt>Kwota doładowania</dt><dd>50,00 zł</dd><dt>Numer zamówienia</dt><dd>88120</dd></dl><button>Dalej</button>',
    at.refillPl,
  ],
  [
    'zh to be completed',
    'review?',
    '<h1>完成付款</h1><p>为 (206) 555-0100 充值</p><dl><dt>扣款金额</dt><dd>$25.00</dd><dt>扣款卡</dt><dd>Visa ••••1881</dd><dt>订单号</dt><dd>88120</dd></dl><button>继续</button>',
    at.prepaid,
  ],
  [
    'AutoPay was switched on',
    null,
    '<h1>You’re all set!</h1><p>AutoPay is on for (206) 555-0100.</p><p>Your refill of $25.00 repeats on the 1st of every month.</p><a href="#">Back to my account</a>',
    at.prepaid,
  ],
  [
    'home internet among the rows',
    null,
    receipt('Payment successful', 'Service', 'T-Mobile Home Internet'),
    at.www,
  ],
  [
    'past due, to keep a service active',
    'postpaidPay?',
    '<h1>Make a payment</h1><p>Past due</p><p>Total balance: $85.00</p><p>Pay now to keep your service active.</p><form><label>Card number <input autocomplete="cc-number"></label><label>Expiration date <input autocomplete="cc-exp"></label><label>Security code <input autocomplete="cc-csc"></label><button>Submit payment</button></form>',
    at.www,
  ],
  [
    'paid, and a card that could not be kept',
    'confirmation',
    `<p>We couldn’t add this card to your wallet.</p>${receipt('You’re all set!', 'Refill', '$25.00')}`,
    at.prepaid,
  ],
  [
    'a phone with fast charging on the Spanish shop',
    'payment?',
    '<h1>Finaliza tu compra</h1><p>moto razr 2026 con recarga rápida</p><form><label>Número de tarjeta <input autocomplete="cc-number"></label><label>Vencimiento <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label><button>Pagar $699.99</button></form>',
    'https://es.t-mobile.com/checkout',
  ],

  // What contradicts none
  [
    'a receipt with a rule of promo codes',
    'confirmation',
    `${receipt('Refill complete', 'Refill', '$25.00')}<p>Promo codes cannot be added after purchase.</p>`,
    at.prepaid,
  ],
  [
    'a receipt that asks for a quarter of an hour',
    'confirmation',
    `${receipt('Refill complete', 'Refill', '$25.00')}<p>Please allow up to 15 minutes for your refill to be applied.</p>`,
    at.prepaid,
  ],
  [
    'a receipt with the next charge of AutoPay',
    'confirmation',
    `${receipt('Refill complete', 'Refill', '$25.00')}<p>AutoPay is on. We’ll charge your Visa $25.00 on Jan 4.</p>`,
    at.prepaid,
  ],
  [
    'a receipt on which AutoPay was declined',
    'confirmation',
    receipt('Refill complete', 'AutoPay', 'Declined'),
    at.prepaid,
  ],
  [
    'a receipt after a payment that failed',
    'confirmation',
    receipt('Refill complete', 'Previous payment', 'Failed'),
    at.prepaid,
  ],
  [
    'a receipt of a refill by PIN',
    'confirmation',
    receipt('Refill complete', 'Paid with', 'Voucher'),
    at.prepaid,
  ],
  [
    'a receipt for a named line',
    'confirmation',
    receipt('Refill complete', 'Line', 'Mum’s iPhone 15'),
    at.prepaid,
  ],
  [
    'no money on the line',
    'paymentFailed',
    '<h1>We couldn’t add $25 to your line</h1><p>Your card wasn’t charged.</p><button>Try again</button><p>Refill for (206) 555-0100</p>',
    at.prepaid,
  ],
  [
    'thanks, and cookies beside what is processing',
    'paymentPending',
    '<h1>Thank you for your payment</h1><p>Order number 88120. Refill of $25.00.</p><p>Your payment is still processing. Don’t close this page or clear your cookies.</p>',
    at.prepaid,
  ],
  [
    'a list under the name of the account, one of it pending',
    null,
    '<h1>My account</h1><h2>Refill history</h2><ul><li><b>Jan 4</b> $25 <i>Pending</i></li><li><b>Dec 4</b> $25 <i>Done</i></li></ul>',
    at.account,
  ],
  [
    'zh a receipt with what happens to others',
    'confirmation',
    '<h1>充值成功</h1><p>感谢您的充值。</p><dl><dt>支付金额</dt><dd>$25.00</dd><dt>订单号</dt><dd>88120</dd></dl><p>失败订单会自动退款</p>',
    at.prepaid,
  ],

  // The second time it was looked for
  [
    'a receipt by the backup card, with another that was declined',
    'confirmation',
    `${receipt('Thank you!', 'Refill', '$25.00')}<h2>Your Visa ••4242 was declined</h2><p>So we used your backup card, and your refill went through.</p><button>Update card</button>`,
    at.prepaid,
  ],
  [
    'thanks for choosing, though nothing was paid',
    'paymentFailed?',
    '<h1>Your refill did not happen</h1><p>The bank would not release the money.</p><dl><dt>Refill</dt><dd>$25.00</dd><dt>Phone</dt><dd>(206) 555-0100</dd><dt>Reference number</dt><dd>88120</dd></dl><p>Thank you for choosing us.</p>',
    at.prepaid,
  ],
  [
    'pl to be transferred first',
    null,
    '<h1>Dziękujemy</h1><p>Doładujemy numer, gdy przelew do nas dotrze.</p><dl><dt>Kwota doładowania</dt><dd>50,00 zł</dd><dt>Numer telefonu</dt><dd>512 000 143</dd><dt>Numer zamówienia</dt><dd>88120</dd></dl>',
    at.refillPl,
  ],
  [
    'refused, and zero was charged',
    'paymentFailed',
    '<h1>Your card was declined</h1><p>$0.00 was charged for this refill.</p><button>Try another card</button>',
    at.prepaid,
  ],
  [
    'es refused, and the line still receives',
    'paymentFailed',
    '<h1>Tu pago fue rechazado</h1><p>No te cobramos nada. Tu línea todavía puede recibir llamadas.</p><p>Recarga de $25.00</p><button>Intentar de nuevo</button>',
    at.spanish,
  ],
  [
    'pl refused, for no known reason',
    'paymentFailed',
    '<h1>Płatność odrzucona</h1><p>Nie wiemy, z jakiego powodu. Pieniądze nie zostały pobrane.</p><p>Doładowanie 50,00 zł</p><button>Spróbuj ponownie</button>',
    at.refillPl,
  ],
  [
    'a receipt whose AutoPay amount has not changed',
    'confirmation',
    `${receipt('Refill complete', 'Refill', '$25.00')}<p>Your AutoPay payment has not changed.</p>`,
    at.prepaid,
  ],
  [
    'pl a receipt beside an address that is not confirmed',
    'confirmation',
    '<h1>Doładowanie wykonane</h1><p>Wpłata 30 zł przyjęta.</p><dl><dt>Kwota</dt><dd>30,00 zł</dd><dt>Numer transakcji</dt><dd>8812</dd></dl><p>Twój adres e-mail nie jest jeszcze potwierdzony, sprawdź skrzynkę.</p>',
    at.refillPl,
  ],
  [
    'a bill that says where refills are made',
    null,
    `${receipt('Payment successful', 'Billing period', 'Nov 3 to Dec 2')}<p>Refills for prepaid lines are made elsewhere.</p>`,
    at.www,
  ],
  [
    'es an instalment that refills nothing',
    null,
    '<h1>Pago exitoso</h1><dl><dt>Cuota de tu equipo</dt><dd>$33.34</dd><dt>Pagado con</dt><dd>Visa ••1881</dd><dt>Número de confirmación</dt><dd>88120</dd></dl><p>Este pago no recarga tu línea.</p>',
    at.spanish,
  ],

  // Thanks and a number, but no word of paying: told within a refill, no more.
  [
    'thanks for a purchase, with rows',
    'confirmation?',
    `<h1>Thank you for your purchase</h1><table><tr><td>Airtime</td><td>$25.00</td></tr><tr><td>Phone</td><td>415-555-0132</td></tr><tr><td>Approval code</td><td>882110</td></tr></table><button>Print</button>`,
    at.prepaid,
  ],

  // The third time
  [
    'received and still processing, updates by itself',
    'paymentPending',
    '<h1>Payment received</h1><p>Your refill is still processing. Your balance will update automatically.</p><p>Confirmation number: 88120</p>',
    at.prepaid,
  ],
  [
    'an order still processing, to be told by mail',
    'paymentPending',
    '<h1>Payment received</h1><p>Your refill order is still processing. We’ll email you when it’s done.</p><p>Confirmation number: 88120</p>',
    at.prepaid,
  ],
  [
    'declined, not charged twice, and the first still processing',
    'paymentPending',
    '<h1>Payment declined</h1><p>You were not charged twice. Don’t pay again: your first refill payment is still processing.</p>',
    at.prepaid,
  ],
  [
    'zh declined though the money is on its way',
    'paymentPending',
    '<h1>充值失败</h1><p>您的卡已被扣款，但我们尚未收款。请勿重复付款。</p>',
    at.prepaid,
  ],
  [
    'a receipt with the number of an invoice',
    'confirmation',
    receipt('Refill successful', 'Invoice number', 'A-88120'),
    at.prepaid,
  ],
  [
    'a confirmation that is refused below',
    'paymentFailed',
    '<h1>Payment confirmation</h1><dl><dt>Refill</dt><dd>$25.00</dd><dt>Card</dt><dd>Visa ••1881</dd><dt>Reference number</dt><dd>88120</dd></dl><h2>Your payment was declined</h2><p>Try another card.</p>',
    at.prepaid,
  ],
  ...(
    [
      ['Review your order', 'New number', 'First refill', 'Place order', at.prepaid],
      ['Review your order', 'Your new number', 'Starting refill', 'Place order', at.prepaid],
      ['Revisa tu pedido', 'Número nuevo', 'Primera recarga', 'Realizar pedido', at.spanish],
      ['确认订单', '新号码', '首次充值', '提交订单', at.prepaid],
      ['確認訂單', '新門號', '首次儲值', '提交訂單', at.prepaid],
      ['Podsumowanie', 'Nowy numer', 'Doładowanie na start', 'Zamawiam i płacę', at.refillPl],
    ] as const
  ).map(
    ([heading, number, refill, button, address]): AboutMoney => [
      `an order of a new number with a refill: ${number}`,
      null,
      `<h1>${heading}</h1><dl><dt>${number}</dt><dd>206-555-0100</dd><dt>${refill}</dt><dd>$25.00</dd><dt>Total</dt><dd>$30.00</dd></dl><button>${button}</button>`,
      address,
    ],
  ),
  ...(
    [
      [
        at.spanish,
        'Gracias por tu pago',
        'Tu recarga fue exitosa.',
        'Número de confirmación',
        'Tu pago fue rechazado. El monto será devuelto a tu tarjeta.',
      ],
      [
        at.spanish,
        'Gracias por tu pago',
        'Tu recarga fue exitosa.',
        'Número de confirmación',
        'Tu tarjeta fue rechazada. Elige cuándo intentarlo.',
      ],
      [
        at.prepaid,
        'Thank you for your payment',
        'Your refill was successful.',
        'Confirmation number',
        'Your payment was declined. Maybe your bank stopped it.',
      ],
      [
        at.prepaid,
        'Thank you for your payment',
        'Your refill was successful.',
        'Confirmation number',
        'Your payment was declined but nothing was charged.',
      ],
      [
        at.refillPl,
        'Dziękujemy',
        'Doładowanie zakończone sukcesem.',
        'Numer transakcji',
        'Płatność została odrzucona. Bank mógł odmówić autoryzacji.',
      ],
    ] as const
  ).map(
    ([address, heading, done, number, refusal]): AboutMoney => [
      `a receipt with a refusal on it: ${refusal}`,
      'paymentFailed?',
      `<h1>${heading}</h1><p>${done}</p><dl><dt>${number}</dt><dd>88120</dd></dl><p>${refusal}</p>`,
      address,
    ],
  ),
  ...['Tracking', 'Order tracking', 'View orders'].map(
    (link): AboutMoney => [
      `a SIM that is sent, beside what reads like a receipt: ${link}`,
      null,
      `<h1>Thank you for your payment</h1><p>Your refill was successful.</p><dl><dt>Confirmation number</dt><dd>88120</dd></dl><section><p>SIM card kit</p><a href="/t">${link}</a></section>`,
      at.prepaid,
    ],
  ),
  ...['eSIM', 'eSIM 号码', 'Line'].map(
    (name): AboutMoney => [
      `a refill to check, of a line that is called ${name}`,
      'review',
      `<h1>Review your refill</h1><dl><dt>${name}</dt><dd>206-555-0100</dd><dt>Refill</dt><dd>$25.00</dd><dt>Total</dt><dd>$25.00</dd></dl><button>Place order</button>`,
      at.prepaid,
    ],
  ),
  [
    'a receipt below which first refills are explained',
    'confirmation',
    `${receipt('Refill successful', 'Number', '206-555-0100')}<table><tr><td>First refill</td><td>5 GB bonus</td></tr></table>`,
    at.prepaid,
  ],
  [
    'zh a receipt with a refusal that goes on with but',
    'paymentFailed?',
    '<h1>感谢您的付款</h1><p>充值成功。</p><dl><dt>确认号</dt><dd>88120</dd></dl><p>付款被拒绝，但未扣款。</p>',
    at.prepaid,
  ],
  [
    'es a receipt beside a choice to be told of refusals',
    'confirmation',
    '<h1>Gracias por tu pago</h1><p>Tu recarga fue exitosa.</p><dl><dt>Número de confirmación</dt><dd>88120</dd></dl><p>Avísame cuando un pago sea rechazado.</p>',
    at.spanish,
  ],
  [
    'es a rule about expired cards is no refusal',
    null,
    '<h1>Tu recarga</h1><p>Un pago con tarjeta vencida será rechazado.</p>',
    at.spanish,
  ],
  [
    'a receipt after a card that was declined',
    'confirmation',
    `${receipt('Refill successful', 'Number', '206-555-0100')}<p>Your Visa card was declined but your refill went through with PayPal.</p>`,
    at.prepaid,
  ],
  [
    'a receipt after a card that was declined, told in two sentences',
    'confirmation',
    `${receipt('Refill successful', 'Number', '206-555-0100')}<p>Your Visa card was declined. Your payment went through with PayPal.</p>`,
    at.prepaid,
  ],
  [
    'a receipt of a new number',
    null,
    `<h1>Thank you for your payment</h1><p>Your refill was successful.</p><dl><dt>New number</dt><dd>Assigned at activation</dd><dt>Refill</dt><dd>$25.00</dd><dt>Confirmation number</dt><dd>88120</dd></dl><button type="button">Print receipt</button>`,
    at.prepaid,
  ],
  [
    'es a refill at no extra cost',
    'confirmation',
    '<h1>Recarga exitosa sin costo adicional</h1><p>Número de confirmación: 88120</p><p>Monto pagado: $25.00</p>',
    at.spanish,
  ],
];
