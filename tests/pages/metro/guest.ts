import { cardFields, cardScript } from '../cardForm';
import { inScript } from '../layout';
import type { Visit } from '../visit';
import { metroPage } from './page';

/** Numbers of the Metro practice site; every other ten digits will do. */
export const metroNumbers = { good: '2065550120', invalid: '2065550199' } as const;

/**
 * The refill without signing in: one document at one address, moved on by its own script. The two
 * ids and the title are known; all other words are what any such page says. Not one says "refill",
 * as a site that speaks of paying would not.
 */
export const guestPay = (visit: Visit) =>
  metroPage(visit, {
    title: 'Pay',
    body: `<h1>Pay as a guest</h1><div data-stage></div>
${faces(visit)
  .map((face, n) => `<template id="face-${n}">${face}</template>`)
  .join('\n')}`,
    script: `${cardScript}\n${script}`,
  });

const amount = (dollars: number) =>
  `<label class="choice"><input type="radio" name="amount" value="${dollars}"> $${dollars}.00</label>`;

const faces = (visit: Visit) => [
  `<p class="error" role="alert" hidden>Phone number is invalid.</p>
<form class="narrow" novalidate>
<div class="field"><label for="phonenum-input">Phone number</label><input id="phonenum-input" type="tel" autocomplete="off"></div>
<div class="field"><label for="confirm-input">Confirm phone number</label><input id="confirm-input" type="tel" autocomplete="off"></div>
<button class="btn">Continue</button></form>`,
  `<h2>Select an amount</h2><p>For <span data-show="number"></span></p>
<form><fieldset><legend>Amount</legend>${[30, 40, 50].map(amount).join('')}</fieldset>
<button class="btn" disabled>Continue</button></form>`,
  `<h2>Payment method</h2><p>For <span data-show="number"></span> · <span data-show="amount"></span></p>
<form>${cardFields(visit)}<button class="btn">Continue</button></form>`,
  `<h2>Review your payment</h2>
<dl class="sum"><div><dt>Phone number</dt><dd data-show="number"></dd></div><div><dt>Total</dt><dd data-show="amount"></dd></div></dl>
<form><button class="btn">Submit payment</button></form>`,
  `<h2>Thank you</h2><p class="lead">Your payment is complete.</p>
<dl class="sum"><div><dt>Phone number</dt><dd data-show="number"></dd></div><div><dt>Amount paid</dt><dd data-show="amount"></dd></div><div><dt>Confirmation number</dt><dd>PRACTICE-0003</dd></div></dl>
<button type="button" class="btn plain" data-print>Print</button>`,
  `<h2>Payment declined</h2>
<p class="error" role="alert">Your card was declined by the bank. You have not been charged.</p>
<button type="button" class="btn" data-again>Try another card</button>`,
];

const script = `const order = { number: '(206) 555-0120', amount: '$40.00' };
let refused = false;
function show(n) {
  const stage = one('[data-stage]');
  stage.replaceChildren(document.getElementById('face-' + n).content.cloneNode(true));
  for (const place of stage.querySelectorAll('[data-show]')) place.textContent = order[place.dataset.show];
  one('[data-again]', stage)?.addEventListener('click', () => show(2));
  const form = one('form', stage);
  form?.addEventListener('change', () => { one('.btn', form).disabled = false; });
  if (n === 2) onCard(form, (declined) => { refused = declined; move(3); });
  else form?.addEventListener('submit', (event) => { event.preventDefault(); leave[n](form); });
  scrollTo(0, 0);
}
// The next face comes a little later, as on sites that ask their server first.
const move = (n) => setTimeout(() => show(n), 120);
const leave = {
  0: (form) => {
    const [number, again] = [...form.querySelectorAll('input')].map(({ value }) => value.replace(/\\D/g, ''));
    if (number === ${inScript(metroNumbers.invalid)} || number.length !== 10 || number !== again) { one('.error').hidden = false; return; }
    order.number = '(' + number.slice(0, 3) + ') ' + number.slice(3, 6) + '-' + number.slice(6);
    move(1);
  },
  1: (form) => { order.amount = '$' + one(':checked', form).value + '.00'; move(2); },
  3: () => move(refused ? 5 : 4),
};
show(0);`;
