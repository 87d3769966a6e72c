import { bare, framed, type Sample, sample, unknown } from './sample';

/** An order to check, what became of it, and the orders before. */
export const orderPages: readonly Sample[] = [
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
    'pending',
    unknown,
    'paymentPending.wait',
    bare(`<h1>We are processing your payment</h1><p>Refill of $15.00</p>
<p role="status">Your refill is still pending.</p><p>Reference number 0001</p>`),
  ),
  sample(
    'pending in Spanish',
    unknown,
    'paymentPending.wait',
    bare(`<h1>¡Gracias por tu pago!</h1><p>Tu recarga está en proceso. Puede tardar una hora.</p>
<p>Número de confirmación 0001</p>`),
  ),
  sample(
    'pending in Chinese',
    unknown,
    'paymentPending.wait',
    bare('<h1>付款审核中</h1><p>充值金额 $15.00</p><p>订单编号 0001</p>'),
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
];
