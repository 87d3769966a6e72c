import { frameHost, refusedCard } from '../cardForm';
import { inScript } from '../layout';
import type { Visit } from '../visit';
import { polishPage } from './page';

/** Numbers of the Polish practice carrier; every other nine digits will do. */
export const polishNumbers = { good: '500000001', invalid: '500000099' } as const;

/** The path of the one frame that holds the card fields. */
const cardPath = '/karta';

/**
 * The refill: one document at one address, moved on by its own script. Ids as public automation
 * code names them; the words around the known ones are what any such page says.
 */
export const refill = (visit: Visit) =>
  polishPage(visit, {
    title: 'Doładowanie',
    body: `<div data-stage></div>
${faces.map((face, n) => `<template id="face-${n}">${face}</template>`).join('\n')}`,
    script,
  });

const amount = (zloty: number) =>
  `<li class="topup-amount"><label class="choice"><input type="radio" name="amount" value="${zloty}"> ${zloty} zł</label></li>`;

const faces = [
  `<h1>Doładuj konto</h1><p class="lead">Dla telefonów na kartę.</p>
<p class="error" role="alert" hidden>Nieprawidłowy numer telefonu</p>
<form class="narrow"><div class="field"><label for="form-phone-0">Numer telefonu</label><input id="form-phone-0" type="tel" autocomplete="off" required></div>
<div class="field"><label for="form-email">Adres e-mail</label><input id="form-email" type="email" required></div>
<button class="btn" id="submit-step-1">Dalej</button></form>`,
  `<h1>Wybierz kwotę doładowania</h1><p>Numer <span data-show="number"></span></p>
<form><ul>${[20, 30, 50, 100].map(amount).join('')}</ul>
<button class="btn" id="submit-step-2" disabled>Dalej</button></form>`,
  `<h1>Zgody</h1><form><label class="choice"><input type="checkbox" required> Akceptuję regulamin</label>
<label class="choice"><input type="checkbox"> Chcę otrzymywać informacje o ofertach</label>
<button class="btn" id="submit-step-3">Dalej</button></form>`,
  `<h1>Płatność</h1><p class="lead">Doładowanie numeru <span data-show="number"></span> · <span data-show="amount"></span></p>
<form><fieldset><legend>Sposób płatności</legend>
<label class="choice"><input type="radio" name="way" id="payway-radio-CARD" checked> Karta płatnicza</label>
<label class="choice"><input type="radio" name="way" id="payway-radio-TRANSFER"> Przelew</label></fieldset>
<iframe class="card" id="iframeCards" title="Dane karty płatniczej" src="https://${frameHost}${cardPath}"></iframe>
<div class="row"><button class="btn">Płacę</button></div></form>`,
  `<h1>Dziękujemy</h1><p class="lead">Doładowanie zostało zrealizowane.</p>
<dl class="sum"><div><dt>Numer telefonu</dt><dd data-show="number"></dd></div><div><dt>Kwota doładowania</dt><dd data-show="amount"></dd></div><div><dt>Numer transakcji</dt><dd>ĆWICZENIE-0001</dd></div></dl>
<button type="button" class="btn plain" data-print>Drukuj</button>`,
  `<h1>Płatność nie powiodła się</h1>
<p class="error" role="alert">Karta została odrzucona przez bank. Konto nie zostało doładowane.</p>
<button type="button" class="btn" data-again>Spróbuj ponownie</button>`,
] as const;

const script = `const order = { number: '500 000 001', amount: '30 zł' };
let card;
addEventListener('message', ({ origin, data }) => { if (origin === ${inScript(`https://${frameHost}`)}) card = data; });
function show(n) {
  const stage = one('[data-stage]');
  stage.replaceChildren(document.getElementById('face-' + n).content.cloneNode(true));
  for (const place of stage.querySelectorAll('[data-show]')) place.textContent = order[place.dataset.show];
  one('[data-again]', stage)?.addEventListener('click', () => show(3));
  const form = one('form', stage);
  form?.addEventListener('change', () => { one('.btn', form).disabled = false; });
  form?.addEventListener('submit', (event) => { event.preventDefault(); leave[n](form); });
  scrollTo(0, 0);
}
// The next face comes a little later, as on sites that ask their server first.
const move = (n) => setTimeout(() => show(n), 120);
const leave = [
  (form) => {
    const digits = one('#form-phone-0', form).value.replace(/\\D/g, '');
    if (digits === ${inScript(polishNumbers.invalid)} || digits.length !== 9) { one('.error').hidden = false; return; }
    order.number = digits.replace(/(...)(?=.)/g, '$1 ');
    move(1);
  },
  (form) => { order.amount = one(':checked', form).value + ' zł'; move(2); },
  () => move(3),
  () => { if (card?.filled) move(card.refused ? 5 : 4); },
];
show(0);`;

/** The page inside the frame of the card, or undefined for any other path. */
export function polishCardFrame(path: string, nonce: string): string | undefined {
  if (path !== cardPath) return undefined;
  return `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Dane karty</title>
<style nonce="${nonce}">body{margin:0;display:flex}input{box-sizing:border-box;width:33%;height:48px;border:0;padding:0 12px;font:16px system-ui,sans-serif;background:none}</style>
<input aria-label="Numer karty" inputmode="numeric"><input aria-label="Data ważności" inputmode="numeric"><input aria-label="CVV" inputmode="numeric">
<script nonce="${nonce}">
addEventListener('input', () => {
  const [number, ...rest] = [...document.querySelectorAll('input')].map(({ value }) => value.replace(/\\D/g, ''));
  const filled = [number, ...rest].every((digits) => digits.length > 2);
  parent.postMessage({ filled, refused: number === '${refusedCard}' }, '*');
});
</script></html>`;
}
