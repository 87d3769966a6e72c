import { inScript, layout } from '../layout';
import { type RefillView, refillScript, refillViews } from '../refillViews';
import { pastDay, renewalDay, type Visit } from '../visit';

/** Paths of our own for the refill with full page loads: the real ones are unknown. */
export const accountPath = '/practice-account/step-';

/**
 * The prepaid account page. Its modules are `xpr-npi-content` elements whose words sit in open
 * shadow roots and come a moment after the page.
 */
export function dashboard(visit: Visit): string {
  const { say } = visit;
  const modules = {
    balance: `<div class="tile between"><div><div class="quiet">${say('Available Service Balance', 'Saldo de servicio disponible')}</div><div class="big">$2.14</div><div class="quiet">${say('Renewal amount', 'Monto de renovación')} $15.00</div><div class="quiet">${say('Renewal date', 'Fecha de renovación')}: ${renewalDay(visit)}</div></div><a class="btn" href="${accountPath}2">Add to Balance</a></div>`,
    data: `<div class="tile between"><div><div class="quiet">${say('Data remaining', 'Datos restantes')}</div><div class="big">0.6 GB</div></div><a href="/support/practice-refill-help">${say('Manage data', 'Administrar datos')}</a></div>`,
    autopay: `<div class="tile between"><div><h3>${say('AutoPay Not Enrolled', 'AutoPay no inscrito')}</h3><span class="quiet">Auto Refill</span></div><a href="/support/practice-refill-help">${say('Manage AutoPay', 'Administrar AutoPay')}</a></div>`,
    links: `<div class="tile"><p><a href="${accountPath}2">Refill</a></p><p><a href="/practice-account/past">${say('Get payment history', 'Ver historial de pagos')}</a></p><a href="/support/practice-refill-help">${say('Redeem a refill card', 'Canjear una tarjeta de recarga')}</a></div>`,
  };
  return layout(visit, {
    title: say('My account', 'Mi cuenta'),
    body: `<h1>${say('Your prepaid account', 'Tu cuenta prepagada')}</h1>
<p data-loading class="quiet">${say('Loading…', 'Cargando…')}</p>
${Object.keys(modules)
  .map((name) => `<xpr-npi-content data-module="${name}"></xpr-npi-content>`)
  .join('\n')}`,
    script: `const modules = ${inScript(modules)};
const sheet = new CSSStyleSheet();
sheet.replaceSync(one('style').textContent);
setTimeout(() => {
  customElements.define('xpr-npi-content', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = modules[this.dataset.module];
    }
  });
  one('[data-loading]').remove();
}, 150);`,
  });
}

/** One face of the signed-in refill, on a page of its own. */
export function accountRefill(visit: Visit, view: RefillView): string {
  return layout(visit, {
    title: visit.say('My account', 'Mi cuenta'),
    body: refillViews[view](visit),
    script: `${refillScript}
behave(${view}, one('main'), (n) => location.assign(${inScript(accountPath)} + n));`,
  });
}

/** Past payments of the prepaid line. */
export function history(visit: Visit): string {
  const { say } = visit;
  const row = (date: string, amount: string) =>
    `<tr><td>${date}</td><td>${say('Refill', 'Recarga')}</td><td>${amount}</td></tr>`;
  return layout(visit, {
    title: say('Payment history', 'Historial de pagos'),
    body: `<h1>${say('Payment history', 'Historial de pagos')}</h1>
<table><thead><tr><th>${say('Date', 'Fecha')}</th><th>${say('Type', 'Tipo')}</th><th>${say('Amount', 'Monto')}</th></tr></thead>
<tbody>${row(pastDay(18), '$16.28')}${row(pastDay(48), '$16.28')}${row(pastDay(78), '$27.13')}</tbody></table>
<p class="row"><a href="/my-account/dashboard">${say('Back to my account', 'Volver a mi cuenta')}</a></p>`,
  });
}
