import { cardFields, cardScript } from '../cardForm';
import { layout } from '../layout';
import type { Visit } from '../visit';

/** Phones to buy: nothing for the guide. */
export function devices(visit: Visit): string {
  const { say } = visit;
  const phone = (name: string, price: string) =>
    `<div class="tile"><h3>${name}</h3><p class="big">${price}</p><a class="btn plain" href="/practice-shop/checkout">${say('Buy', 'Comprar')}</a></div>`;
  return layout(visit, {
    title: say('Devices', 'Dispositivos'),
    body: `<h1>${say('Devices', 'Dispositivos')}</h1><div class="tiles">${phone('Practice Phone 10', '$499.00')}${phone('Practice Tablet 8', '$299.00')}${phone('Practice Watch', '$199.00')}${phone('Practice Hotspot', '$99.00')}</div>`,
  });
}

/** The checkout of a phone: a card form on the carrier's host that is no refill. */
export function checkout(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Checkout', 'Finalizar compra'),
    body: `<h1>${say('Checkout', 'Finalizar compra')}</h1>
<div class="tile between"><div><h3>Practice Phone 10</h3><span class="quiet">128 GB · ${say('Grey', 'Gris')} · ${say('Quantity', 'Cantidad')} 1</span></div><b>$499.00</b></div>
<form>
<h2>${say('Shipping address', 'Dirección de envío')}</h2>
<div class="field"><label for="ship-name">${say('Full name', 'Nombre completo')}</label><input id="ship-name" autocomplete="shipping name"></div>
<div class="field"><label for="ship-street">${say('Street address', 'Dirección')}</label><input id="ship-street" autocomplete="shipping address-line1"></div>
<div class="pair">
<div class="field"><label for="ship-city">${say('City', 'Ciudad')}</label><input id="ship-city" autocomplete="shipping address-level2"></div>
<div class="field"><label for="ship-zip">${say('ZIP code', 'Código postal')}</label><input id="ship-zip" autocomplete="shipping postal-code"></div>
</div>
<h2>${say('Payment', 'Pago')}</h2>
${cardFields(visit)}
<dl class="sum"><div><dt>${say('Shipping', 'Envío')}</dt><dd>$0.00</dd></div><div><dt>Total</dt><dd>$541.42</dd></div></dl>
<button class="btn">${say('Place order', 'Hacer el pedido')}</button>
</form>`,
    script: `${cardScript}\nonCard(one('form'), () => {});`,
  });
}

/** A help article that talks of refills and asks for nothing. */
export function help(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Help', 'Ayuda'),
    body: `<h1>${say('How refills work', 'Cómo funcionan las recargas')}</h1>
<p>${say('A prepaid line renews when its balance covers the renewal amount. You can refill online, by phone or with a refill card from a store.', 'Una línea prepagada se renueva cuando el saldo cubre el monto de renovación. Puedes recargar en línea, por teléfono o con una tarjeta de recarga.')}</p>
<h2>${say('AutoPay and Auto Refill', 'AutoPay y Auto Refill')}</h2>
<p>${say('AutoPay charges your card at renewal. Auto Refill does so as often as you choose. Your confirmation arrives by email after each payment.', 'AutoPay cobra a tu tarjeta al renovar. Auto Refill lo hace con la frecuencia que elijas. La confirmación llega por correo después de cada pago.')}</p>
<h2>${say('If a payment was declined', 'Si un pago fue rechazado')}</h2>
<p>${say('Ask your bank, then try again with another card.', 'Consulta a tu banco y prueba con otra tarjeta.')}</p>`,
  });
}

/** What private windows of Firefox get instead of the account. */
export function unsupported(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Not supported', 'No compatible'),
    header: 'bare',
    body: `<h1>${say('Private browsing is not supported', 'La navegación privada no es compatible')}</h1>
<p>${say('Please open this site in a normal window.', 'Abre este sitio en una ventana normal.')}</p>`,
  });
}

/** The answer to an unknown address. */
export function notFound(visit: Visit): string {
  return layout(visit, {
    title: visit.say('Not found', 'No encontrado'),
    body: `<h1>${visit.say('There is no such page', 'No existe esta página')}</h1>`,
  });
}
