import {
  amounts,
  bare,
  cardEn,
  cardEs,
  es,
  field,
  frame,
  framed,
  prepaid,
  radios,
  type Sample,
  sample,
  unknown,
  www,
} from './sample';

/** A refill, from its number to the card. */
export const refillPages: readonly Sample[] = [
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
    'ways to pay, none of them begun',
    unknown,
    'payment.method',
    bare(`<h1>How do you want to pay?</h1><p>Refill for (206) 555-0100</p><label><input type="radio" name="way"> Credit or debit card</label>
<label><input type="radio" name="way"> PayPal</label><label><input type="radio" name="way"> Bank account</label><button>Continue</button>`),
  ),
];
