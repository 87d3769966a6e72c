import { look } from './look';
import type { Visit } from './visit';

/** What one page gives to the layout. Everything is ready HTML or a ready script. */
export interface Sheet {
  title: string;
  body: string;
  script?: string;
  /** The carrier's header with its account menu; pages of the purchase have a bare one. */
  header?: 'full' | 'bare';
}

/** A value written into a script so that it cannot end the script element. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** One whole page of the practice site, with its label on top. */
export function layout(visit: Visit, sheet: Sheet): string {
  const { nonce, say } = visit;
  const wall = visit.has('cookieWall') && !visit.consented;
  return `<!doctype html>
<html lang="${say('en', 'es')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${sheet.title} · practice site</title>
<style nonce="${nonce}">${look}</style>
</head>
<body>
<div class="practice">${say('Practice site · not a carrier', 'Sitio de práctica · no es un operador')}</div>
${sheet.header === 'bare' ? bareHeader() : fullHeader(visit)}
<main>
${sheet.body}
</main>
<footer class="foot">${say('A made-up site for trying out a guide. Nothing here is real.', 'Un sitio inventado para probar una guía. Nada aquí es real.')}</footer>
${wall ? cookieWall(visit) : ''}
<script nonce="${nonce}">
const one = (selector, from = document) => from.querySelector(selector);
// Read back: on a busy machine the request for the next page was quicker than a cookie that was only written.
const setCookie = (name, value) => {
  document.cookie = name + '=' + value + '; domain=t-mobile.com; path=/; secure';
  return document.cookie;
};
${sheet.header === 'bare' ? '' : menuScript}
${wall ? wallScript : ''}
${sheet.script ?? ''}
</script>
</body>
</html>`;
}

const bareHeader = () =>
  '<header class="top"><a class="brand" href="https://www.t-mobile.com/">Carrier</a></header>';

const fullHeader = ({ say, signedIn }: Visit) => `<header class="top">
<a class="brand" href="https://www.t-mobile.com/">Carrier</a>
<a href="https://prepaid.t-mobile.com/prepaid-plans">${say('Plans', 'Planes')}</a>
<a href="https://www.t-mobile.com/practice-shop/devices">${say('Devices', 'Dispositivos')}</a>
<div class="unav-account">
<button type="button" class="unav-account__button" aria-expanded="false" aria-controls="account-menu">${say('My account', 'Mi cuenta')}</button>
<ul class="unav-account__menu" id="account-menu" hidden>
${
  signedIn
    ? `<li><a href="https://www.t-mobile.com/my-account/dashboard">${say('Overview', 'Resumen')}</a></li>`
    : `<li><a class="unav-account__login" href="https://www.t-mobile.com/my-account/dashboard">${say('Log in', 'Iniciar sesión')}</a></li>
<li><a href="https://www.t-mobile.com/guestpay">${say('Pay bill', 'Pagar factura')}</a></li>`
}
</ul>
</div>
</header>`;

const menuScript = `one('.unav-account__button').addEventListener('click', (event) => {
  const menu = one('.unav-account__menu');
  menu.hidden = !menu.hidden;
  event.currentTarget.setAttribute('aria-expanded', String(!menu.hidden));
});`;

const cookieWall = ({ say }: Visit) => `<div class="wall-shade"></div>
<div class="wall" id="onetrust-banner-sdk" role="dialog" aria-label="${say('Cookies', 'Cookies')}">
<p>${say('We use cookies to make this site work.', 'Usamos cookies para que este sitio funcione.')}</p>
<button type="button" class="btn" id="onetrust-accept-btn-handler">${say('Accept all', 'Aceptar todo')}</button>
</div>`;

const wallScript = `one('#onetrust-accept-btn-handler').addEventListener('click', () => {
  setCookie('practice-consent', '1');
  one('.wall-shade').remove();
  one('#onetrust-banner-sdk').remove();
});`;
