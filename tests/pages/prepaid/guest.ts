import { inScript, layout } from '../layout';
import { refillScript, refillViews } from '../refillViews';
import type { Visit } from '../visit';

/** Numbers that the practice carrier refuses, and how. Every other ten digits will do. */
export const practiceNumbers = {
  good: '2065550100',
  invalid: '2065550199',
  tourist: '2065550150',
} as const;

/** Paths of our own: the real ones are unknown. Any of them may be loaded anew. */
export const guestPaths = ['/direct-to-account', '/p/2', '/p/3', '/p/4', '/p/5', '/p/6'] as const;

/** The refill without signing in: one document, moved on by `history.pushState`. */
export function guestRefill(visit: Visit): string {
  const views = Object.entries(refillViews)
    .map(([n, view]) => `<template id="view-${n}">${view(visit)}</template>`)
    .join('\n');
  return layout(visit, {
    title: visit.say('Prepaid', 'Prepago'),
    header: 'bare',
    body: `<tmo-root></tmo-root>
<template id="view-1">${start(visit)}</template>
${views}`,
    script: `${refillScript}\n${guestScript(visit)}`,
  });
}

const start = ({ say }: Visit) => `<h2>${say('Refill this account', 'Recarga esta cuenta')}</h2>
<p class="error" role="alert" hidden></p>
<form class="narrow" novalidate>
<div class="field"><label for="refill-number">${say('Enter T-Mobile® phone number', 'Ingresa el número de teléfono de T-Mobile®')}</label>
<input id="refill-number" type="tel" maxlength="14" autocomplete="off"></div>
<div class="field" data-confirm hidden><label for="refill-confirm">${say('Confirm T-Mobile® phone number', 'Confirma el número de teléfono de T-Mobile®')}</label>
<input id="refill-confirm" type="tel" maxlength="14" autocomplete="off"></div>
<button class="btn" disabled>Continue to plans</button>
</form>`;

const guestScript = ({ say }: Visit) => `
const paths = ${inScript(guestPaths)};
const refusals = ${inScript({
  [practiceNumbers.invalid]: say(
    'Mobile number is invalid.',
    'El número de teléfono móvil no es válido.',
  ),
  [practiceNumbers.tourist]: say(
    'Refills and Payments are not allowed on the Tourist rate plan.',
    'No se permiten recargas ni pagos en el plan Tourist.',
  ),
})};
const digitsOf = (field) => field.value.replace(/\\D/g, '').slice(0, 10);
const written = (digits) => digits.length < 10 ? digits : '(' + digits.slice(0, 3) + ') ' + digits.slice(3, 6) + '-' + digits.slice(6);
const viewHere = () => Math.max(paths.indexOf(location.pathname), 0) + 1;
function show(n) {
  const view = document.createElement(n === 1 ? 'tmo-directto-account' : 'tmo-practice-view');
  view.append(document.getElementById('view-' + n).content.cloneNode(true));
  one('tmo-root').replaceChildren(view);
  if (n === 1) startRefill(view); else behave(n, view, move);
  scrollTo(0, 0);
}
let later;
function move(n) {
  history.pushState(null, '', paths[n - 1]);
  turn();
}
// The address changes first and the content a little later, as single-page sites do.
function turn() {
  clearTimeout(later);
  later = setTimeout(() => show(viewHere()), 120);
}
function startRefill(view) {
  const [number, confirm] = view.querySelectorAll('input');
  const button = one('.btn', view);
  const error = one('.error', view);
  view.addEventListener('input', ({ target }) => {
    if (digitsOf(target).length === 10) target.value = written(digitsOf(target));
    error.hidden = true;
    one('[data-confirm]', view).hidden = digitsOf(number).length < 10;
    button.disabled = digitsOf(number).length < 10 || digitsOf(confirm) !== digitsOf(number);
  });
  one('form', view).addEventListener('submit', (event) => {
    event.preventDefault();
    const refusal = refusals[digitsOf(number)];
    if (!refusal) {
      order.write({ number: written(digitsOf(number)), refused: false });
      move(2);
      return;
    }
    error.textContent = refusal;
    error.hidden = false;
  });
}
addEventListener('popstate', turn);
show(viewHere());`;
