import { amounts, bare, es, field, framed, prepaid, type Sample, sample, www } from './sample';

/** Pages beside a refill, and those where the guide keeps silent. */
export const besidesPages: readonly Sample[] = [
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
