import { cardFields, cardScript } from '../cardForm';
import { layout } from '../layout';
import type { Visit } from '../visit';

const still = `for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault());`;

/** The postpaid guest payment, which people with a prepaid SIM reach by mistake. */
export function guestPay(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Pay your bill', 'Paga tu factura'),
    body: `<form class="narrow" data-next>
<h1>${say('Make a guest payment', 'Haz un pago como invitado')}</h1>
<p>${say('Pay a monthly bill without logging in.', 'Paga una factura mensual sin iniciar sesión.')}</p>
<div class="field"><label for="guest-number">${say('Phone number', 'Número de teléfono')}</label><input id="guest-number" type="tel"></div>
<button class="btn">${say('Next', 'Siguiente')}</button>
</form>`,
    script: `one('[data-next]').addEventListener('submit', (event) => { event.preventDefault(); location.assign('/guestpay/landing'); });`,
  });
}

/** Its second page, which asks for an account number that a prepaid SIM has not. */
export function guestPayLanding(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Pay your bill', 'Paga tu factura'),
    body: `<form class="narrow">
<h1>${say('Make a guest payment', 'Haz un pago como invitado')}</h1>
<div class="field"><label for="guest-number">${say('Phone number', 'Número de teléfono')}</label><input id="guest-number" type="tel"></div>
<div class="field"><label for="account-number">${say('Account number', 'Número de cuenta')}</label><input id="account-number" inputmode="numeric"></div>
<p class="quiet">${say('You can find it on your monthly bill.', 'Lo encuentras en tu factura mensual.')}</p>
<button class="btn">${say('Next', 'Siguiente')}</button>
</form>`,
    script: still,
  });
}

/** The signed-in payment of a monthly bill: a card form that is no refill. */
export function oneTimePayment(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('One-time payment', 'Pago único'),
    body: `<h1>${say('Make a one-time payment', 'Haz un pago único')}</h1>
<form>
<label class="choice"><input type="radio" name="sum" checked> ${say('Total Balance', 'Saldo total')}<b>$84.10</b></label>
<label class="choice"><input type="radio" name="sum"> ${say('Other amount', 'Otro monto')}</label>
${cardFields(visit)}
<button class="btn">Agree &amp; submit</button>
</form>`,
    script: `${cardScript}\nonCard(one('form'), () => {});`,
  });
}

/** The monthly bill. */
export function billSummary(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Bill', 'Factura'),
    body: `<h1>${say('Your bill', 'Tu factura')}</h1>
<div class="tile between"><div><div class="quiet">${say('Total Balance', 'Saldo total')}</div><div class="big">$84.10</div><div class="quiet">${say('Bill posted', 'Factura emitida')} 11/01/2026</div></div><a class="btn" href="/payments/onetimepayment">${say('Pay bill', 'Pagar factura')}</a></div>
<p><a href="#view">${say('View bill', 'Ver factura')}</a></p>
<p><a href="#download">${say('Download detailed bill', 'Descargar factura detallada')}</a></p>`,
  });
}
