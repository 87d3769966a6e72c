import { cardFields, cardScript } from './cardForm';
import { renewalDay, type Visit } from './visit';

/**
 * The four faces of a refill after its start, and the refusal. Their real addresses and words are
 * unknown; the buttons are the ones the carrier's help names for a prepaid purchase, and they stay
 * English on Spanish pages.
 */
export const refillViews = { 2: choose, 3: pay, 4: review, 5: done, 6: refused } as const;
export type RefillView = keyof typeof refillViews;

function choose({ say }: Visit): string {
  const plan = (price: number, en: string, es: string) =>
    `<label class="choice"><input type="radio" name="plan" value="${price}"><span><strong>${say(en, es)}</strong><br><span class="quiet">${say('30 days', '30 días')}</span></span><b>$${price}.00</b></label>`;
  const amount = (price: number) =>
    `<label class="choice"><input type="radio" name="plan" value="${price}"> $${price}.00</label>`;
  return `<h1>${say('Choose an amount or a plan', 'Elige un monto o un plan')}</h1>
<p class="lead">${say('For', 'Para')} <span data-show="number"></span></p>
<form>
<fieldset><legend>${say('Plans', 'Planes')}</legend>
${plan(50, 'Monthly unlimited', 'Mensual ilimitado')}
${plan(25, '10 GB data pack', 'Paquete de datos de 10 GB')}
${plan(15, '2 GB data pack', 'Paquete de datos de 2 GB')}
</fieldset>
<fieldset><legend>${say('Refill amount', 'Monto de la recarga')}</legend>
${amount(10)}
${amount(20)}
${amount(40)}
</fieldset>
<p class="quiet">${say('Taxes and fees are added at checkout.', 'Los impuestos y cargos se agregan al final.')}</p>
<button class="btn" disabled>Continue to payment</button>
</form>`;
}

function pay(visit: Visit): string {
  const { say } = visit;
  return `<h1>${say('Payment information', 'Información de pago')}</h1>
<p class="lead">${say('Refill for', 'Recarga para')} <span data-show="number"></span> · <span data-show="price"></span></p>
<form>
<div class="field"><label for="pay-name">${say('Name on card', 'Nombre en la tarjeta')}</label><input id="pay-name" autocomplete="cc-name" required></div>
<div class="pair">
<div class="field"><label for="pay-email">${say('Email', 'Correo electrónico')}</label><input id="pay-email" type="email" autocomplete="email" required></div>
<div class="field"><label for="pay-zip">${say('ZIP code', 'Código postal')}</label><input id="pay-zip" autocomplete="postal-code" inputmode="numeric" pattern="\\d{5}" required></div>
</div>
${cardFields(visit)}
<button class="btn">Continue to review</button>
</form>`;
}

function review({ say }: Visit): string {
  return `<h1>${say('Review your order', 'Revisa tu pedido')}</h1>
<dl class="sum">
<div><dt>${say('Phone number', 'Número de teléfono')}</dt><dd data-show="number"></dd></div>
<div><dt>${say('Refill', 'Recarga')}</dt><dd data-show="price"></dd></div>
<div><dt>${say('Taxes and fees', 'Impuestos y cargos')}</dt><dd data-show="tax"></dd></div>
<div><dt>${say('Total due today', 'Total a pagar hoy')}</dt><dd data-show="total"></dd></div>
</dl>
<form class="row">
<button class="btn">Order now</button>
<button type="button" class="link" data-go="3">${say('Edit payment', 'Cambiar el pago')}</button>
</form>
<p class="quiet" data-wait hidden>${say('One moment…', 'Un momento…')}</p>`;
}

function done(visit: Visit): string {
  const { say } = visit;
  return `<h1>Success</h1>
<p class="lead">${say('Thank you. Your refill is complete.', 'Gracias. Tu recarga está completa.')}</p>
<dl class="sum">
<div><dt>${say('Phone number', 'Número de teléfono')}</dt><dd data-show="number"></dd></div>
<div><dt>${say('Amount paid', 'Monto pagado')}</dt><dd data-show="total"></dd></div>
<div><dt>${say('Confirmation number', 'Número de confirmación')}</dt><dd>PRACTICE-0001</dd></div>
<div><dt>${say('Renews on', 'Se renueva el')}</dt><dd>${renewalDay(visit)}</dd></div>
</dl>
<p>${say('A receipt is on its way to your email.', 'Enviamos un recibo a tu correo electrónico.')}</p>
<button type="button" class="btn plain" data-print>${say('Print receipt', 'Imprimir recibo')}</button>`;
}

function refused({ say }: Visit): string {
  return `<h1>${say('Payment declined', 'Pago rechazado')}</h1>
<p class="error" role="alert">${say('Your card was declined by the bank. No credit was added to this account.', 'El banco rechazó tu tarjeta. No se agregó crédito a esta cuenta.')}</p>
<button type="button" class="btn" data-go="3" data-again>${say('Try another card', 'Probar otra tarjeta')}</button>`;
}

/**
 * What the faces do. `behave(n, element, go)` brings view `n` inside `element` to life; `go(n)`
 * is the page's own way to another view. What was chosen is kept for the tab only.
 */
export const refillScript = `${cardScript}
const order = {
  read: () => ({ number: '(206) 555-0100', price: 25, ...JSON.parse(sessionStorage.getItem('practice-order') ?? '{}') }),
  write: (part) => sessionStorage.setItem('practice-order', JSON.stringify({ ...order.read(), ...part })),
};
const dollars = (amount) => '$' + amount.toFixed(2);
function behave(n, element, go) {
  const { number, price, refused } = order.read();
  const tax = Math.round(price * 8.5) / 100;
  const shown = { number, price: dollars(price), tax: dollars(tax), total: dollars(price + tax) };
  for (const place of element.querySelectorAll('[data-show]')) place.textContent = shown[place.dataset.show];
  for (const button of element.querySelectorAll('[data-go]')) button.addEventListener('click', () => go(Number(button.dataset.go)));
  const form = one('form', element);
  if (n === 2) {
    form.addEventListener('change', () => { one('.btn', form).disabled = false; });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      order.write({ price: Number(one(':checked', form).value) });
      go(3);
    });
  }
  if (n === 3) onCard(form, (refused) => { order.write({ refused }); go(4); });
  if (n === 4) form.addEventListener('submit', (event) => {
    event.preventDefault();
    one('.btn', form).disabled = true;
    one('[data-wait]', element).hidden = false;
    setTimeout(() => go(refused ? 6 : 5), 300);
  });
  if (n === 5) one('[data-print]', element).addEventListener('click', () => print());
}`;
