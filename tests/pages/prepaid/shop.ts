import { layout } from '../layout';
import type { Visit } from '../visit';

/** Where a SIM is activated: names the device, asks for no money. */
export function activation(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Bring your own device', 'Trae tu propio dispositivo'),
    body: `<h1>${say('Activate your prepaid SIM', 'Activa tu SIM prepagada')}</h1>
<p class="lead">${say('First see whether your device works on the network.', 'Primero verifica si tu dispositivo funciona en la red.')}</p>
<form class="narrow" data-still>
<div class="field"><label for="imei">${say('Device IMEI', 'IMEI del dispositivo')}</label><input id="imei" inputmode="numeric" maxlength="15"></div>
<div class="field"><label for="iccid">${say('SIM card number (ICCID)', 'Número de la tarjeta SIM (ICCID)')}</label><input id="iccid" inputmode="numeric" maxlength="20"></div>
<button class="btn">${say('Check compatibility', 'Verificar compatibilidad')}</button>
</form>`,
    script: `one('[data-still]').addEventListener('submit', (event) => event.preventDefault());`,
  });
}

/** The prepaid shop: sells new plans, so the guide has nothing to say. */
export function plans(visit: Visit): string {
  const { say } = visit;
  const plan = (price: number, en: string, es: string) =>
    `<div class="tile"><h3>${say(en, es)}</h3><p class="big">$${price}<span class="quiet">/${say('mo.', 'mes')}</span></p><button type="button" class="btn plain">${say('Add to cart', 'Agregar al carrito')}</button></div>`;
  return layout(visit, {
    title: say('Prepaid plans', 'Planes prepagados'),
    body: `<h1>${say('Plans for every pace', 'Planes para cada ritmo')}</h1>
<div class="tiles">
${plan(15, 'Light', 'Ligero')}
${plan(25, 'Everyday', 'Diario')}
${plan(50, 'Unlimited', 'Ilimitado')}
${plan(60, 'Unlimited more', 'Ilimitado más')}
</div>`,
  });
}
