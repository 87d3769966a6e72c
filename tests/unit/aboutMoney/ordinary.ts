import { type AboutMoney, at } from './aboutMoney';

const metro = 'https://www.metrobyt-mobile.com/my-account/p';
const number = '<p>Confirmation number: 7712</p>';
const folio = '<p>Número de confirmación: 7712</p>';
const retry = '<button>Try again</button>';

/** Ordinary sentences that a word too wide would turn into their opposite. */
export const pages: readonly AboutMoney[] = [
  // Refusals
  [
    'zh 您的卡已被拒绝',
    'paymentFailed',
    '<h1>付款失败</h1><p>您的卡已被拒绝。请使用其他卡。</p><p>充值金额 $15.00</p>',
    at.prepaid,
  ],
  [
    'zh 银行拒付',
    'paymentFailed',
    '<h1>充值失败</h1><p>您的信用卡已被银行拒付。</p><button>重试</button>',
    at.prepaid,
  ],
  [
    'declined, what now',
    'paymentFailed',
    `<h1>Payment declined. What now?</h1><p>Your card was declined. Your refill was not added.</p>${retry}`,
    at.prepaid,
  ],
  [
    'declined, but',
    'paymentFailed',
    `<h1>Your card was declined, but you can try again</h1><p>Your refill payment was declined by your bank.</p>${retry}`,
    at.prepaid,
  ],
  [
    'bank declined payment',
    'paymentFailed',
    `<h1>Refill failed</h1><p>Your bank declined payment.</p>${retry}`,
    at.prepaid,
  ],
  [
    'issuer declined the request',
    'paymentFailed',
    `<h1>Payment failed</h1><p>The card issuer declined the request. Your refill was not added.</p>${retry}`,
    metro,
  ],
  [
    'bank did not say why',
    'paymentFailed',
    `<h1>Refill failed</h1><p>Your card was declined. Your bank didn’t say why the payment was declined.</p>${retry}`,
    at.prepaid,
  ],
  [
    'es rechazó la solicitud',
    'paymentFailed',
    '<h1>Tu recarga no se realizó</h1><p>Tu banco rechazó la solicitud.</p><button>Intentar de nuevo</button>',
    at.spanish,
  ],
  // Receipts
  [
    'plan has not changed',
    'confirmation',
    `<h1>Refill successful</h1><p>Your plan has not changed.</p><p>New balance: $25.00</p>${number}`,
    at.prepaid,
  ],
  [
    'received on a day',
    'confirmation',
    `<h1>Thank you</h1><p>Refill payment received on Nov 29, 2026</p><p>Amount paid: $15.00</p>${number}<button>Print receipt</button>`,
    at.prepaid,
  ],
  [
    'bonus points',
    'confirmation',
    `<h1>Your payment was successful</h1><p>Your refill of $15.00 has been added.</p><p>25 bonus points will be added to your account.</p>${number}`,
    at.prepaid,
  ],
  [
    'not on the statement yet',
    'confirmation',
    `<h1>Refill successful</h1><p>You may not see the payment on your statement for two days.</p><p>New balance: $25.00</p>${number}`,
    at.prepaid,
  ],
  [
    'paid and loyal',
    'confirmation',
    `<h1>Thank you for your payment and your loyalty</h1><p>Your refill of $15.00 has been added.</p>${number}`,
    at.prepaid,
  ],
  [
    'es listo para usar',
    'confirmation',
    `<h1>Recarga exitosa</h1><p>Tu saldo ya está listo para usar.</p>${folio}`,
    at.spanish,
  ],
  [
    'es en tu estado de cuenta',
    'confirmation',
    `<h1>Recarga exitosa</h1><p>El pago fue aprobado y se verá en tu estado de cuenta.</p>${folio}`,
    at.spanish,
  ],
  [
    'pl dane osobowe',
    'confirmation',
    '<h1>Doładowanie zakończone pomyślnie</h1><p>Numer transakcji: 7712</p><p>Kwota zapłacona: 50 zł</p><p>Przetwarzamy Twoje dane osobowe.</p>',
    at.refillPl,
  ],
  [
    'receipt is being sent',
    'confirmation',
    `<h1>Refill successful</h1><p>A receipt is being sent to your email.</p><p>New balance: $25.00</p>${number}`,
    at.prepaid,
  ],
  [
    'balance not loaded',
    'confirmation',
    `<h1>Refill successful</h1><p>Unable to load your balance right now.</p><p>Amount paid: $15.00</p>${number}`,
    at.prepaid,
  ],
  [
    'promo not applied',
    'confirmation',
    `<h1>Refill successful</h1><p>We couldn’t apply your promo code.</p><p>Amount paid: $15.00</p>${number}`,
    at.prepaid,
  ],
  [
    'next refill',
    'confirmation',
    `<h1>Refill successful</h1><p>Your remaining balance will be applied to your next renewal.</p><p>Amount paid: $15.00</p>${number}`,
    at.prepaid,
  ],
  [
    'received at an hour',
    'confirmation',
    `<h1>Thank you for your refill</h1><p>We received your payment on November 29 at 2:41 PM.</p><p>Amount paid: $15.00</p>${number}`,
    at.prepaid,
  ],
  [
    'es en tu tarjeta en 24 horas',
    'confirmation',
    `<h1>Recarga exitosa</h1><p>El cargo se reflejará en tu tarjeta en 24 a 48 horas.</p>${folio}`,
    at.spanish,
  ],
  [
    'zh 积分将到账',
    'confirmation',
    '<h1>充值成功</h1><p>积分将于24小时内到账。</p><p>实付金额：$15.00</p><p>订单号：7712</p>',
    at.prepaid,
  ],
  [
    'pl czekamy na opinię',
    'confirmation',
    '<h1>Doładowanie zakończone pomyślnie</h1><p>Numer transakcji: 7712</p><p>Kwota zapłacona: 50 zł</p><p>Czekamy na Twoją opinię!</p>',
    at.refillPl,
  ],
  [
    'zh 无法确认卡',
    'paymentFailed',
    '<h1>支付失败</h1><p>无法确认您的银行卡信息，请更换银行卡。</p><p>充值金额 $15.00</p>',
    at.prepaid,
  ],
  [
    'es datos mal',
    'paymentFailed',
    '<h1>Tu pago fue rechazado</h1><p>Es posible que se hayan ingresado mal los datos.</p><p>Recarga de $15.00</p>',
    at.spanish,
  ],
  // The money is gone
  [
    'received, not added',
    'paymentPending?',
    `<h1>Refill payment received</h1><p>We were unable to add $25 to your account.</p>${number}`,
    at.prepaid,
  ],
  [
    'failed, charged',
    'paymentPending',
    '<h1>Refill failed</h1><p>Your card was charged $40.00.</p><p>Refill</p>',
    at.prepaid,
  ],
  [
    'zh 充值失败，已扣款',
    'paymentPending',
    '<h1>充值失败</h1><p>您的卡已被扣款 $40.00。</p><p>充值金额 $40.00</p>',
    at.prepaid,
  ],
  // No such thing
  [
    'declined, try this',
    null,
    '<h1>Refill your line</h1><h2>Card declined? Try this</h2><p>Your card was declined because of insufficient funds.</p><p>Try another card.</p>',
    at.prepaid,
  ],
  [
    'zh 付款失败怎么办',
    null,
    '<h1>话费充值</h1><button>$10</button><button>$20</button><h2>付款失败怎么办</h2><p>银行拒绝了您的交易。</p><p>请更换银行卡重试。</p>',
    at.prepaid,
  ],
  [
    'es no hay recargas todavía',
    null,
    '<h1>Historial de recargas</h1><p>No hay recargas todavía.</p>',
    at.spanish,
  ],
  [
    'es aún no has guardado',
    null,
    '<h1>Recarga</h1><p>Aún no has guardado una tarjeta.</p>',
    at.spanish,
  ],
  [
    'es impuestos',
    null,
    '<h1>Recarga</h1><p>Es posible que se apliquen impuestos.</p>',
    at.spanish,
  ],
  ['zh 活动进行中', null, '<h1>话费充值</h1><p>优惠活动进行中</p>', at.prepaid],
  ['pl nie płać prowizji', null, '<h1>Doładuj online</h1><p>Nie płać prowizji.</p>', at.refillPl],
  [
    'within minutes',
    null,
    '<h1>Refill your line</h1><p>Your refill will be added within minutes.</p><a href="/go">Refill now</a>',
    at.prepaid,
  ],
  [
    'not in real time',
    null,
    '<h1>Your usage</h1><p>Usage is not updated in real time.</p><button>Refill</button>',
    at.account,
  ],
  [
    'not sure which',
    null,
    '<h1>Refill</h1><p>Not sure which refill is right for you? See all plans.</p><a href="/plans">Plans</a>',
    at.prepaid,
  ],
  [
    'zh 24 小时内到账',
    null,
    '<h1>充值须知</h1><p>充值金额将在 24 小时内到账。</p><a href="/go">立即充值</a>',
    at.prepaid,
  ],
  [
    'pl w ciągu 24 godzin',
    null,
    '<h1>Doładuj konto</h1><p>Konto doładujemy w ciągu 24 godzin.</p><a href="/go">Doładuj</a>',
    at.refillPl,
  ],
  [
    'pl do realizacji',
    null,
    '<h1>Doładuj konto</h1><p>Podaj dane niezbędne do realizacji płatności.</p>',
    at.refillPl,
  ],
  [
    'one sentence, twice',
    null,
    '<h1>Thank you for your payment</h1><div role="status">Thank you for your payment</div><p>Refill</p>',
    at.prepaid,
  ],
];
