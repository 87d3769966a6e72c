import type { Visit } from './visit';

/** Where the framed card fields come from: another origin, as with real payment processors. */
export const frameHost = 'fields.card-practice.example';

/** The card that the practice bank refuses. */
export const refusedCard = '4000000000000002';

interface Frame {
  part: string;
  label: [en: string, es: string];
  /** The frame's own title, which is all that a reader outside learns of it. */
  title: [en: string, es: string];
  hint: string;
}

const frames: Frame[] = [
  {
    part: 'card-number',
    label: ['Card number', 'Número de tarjeta'],
    title: ['Secure card number', 'Número de tarjeta, campo seguro'],
    hint: '0000 0000 0000 0000',
  },
  {
    part: 'card-expiry',
    label: ['Expiration date (MM/YY)', 'Fecha de vencimiento (MM/AA)'],
    title: ['Secure expiration date', 'Fecha de vencimiento, campo seguro'],
    hint: '00/00',
  },
  {
    part: 'card-cvv',
    label: ['CVV', 'Código de seguridad (CVV)'],
    title: ['Secure security code', 'Código de seguridad, campo seguro'],
    hint: '000',
  },
];

/**
 * The part of a form that asks for a card: plain fields, frames of another origin, or a stored
 * card, as the visit's variants say. Nothing typed here has a `name`, so nothing is ever sent.
 */
export function cardFields(visit: Visit): string {
  if (visit.has('savedCard')) return savedCard(visit);
  return visit.has('frame') ? framedFields(visit) : plainFields(visit);
}

const plainFields = ({
  say,
}: Visit) => `<div class="field"><label for="card-number">${say('Card number', 'Número de tarjeta')}</label>
<input id="card-number" autocomplete="cc-number" inputmode="numeric" pattern="[\\d ]{15,23}" required></div>
<div class="pair">
<div class="field"><label for="card-expiry">${say('Expiration date (MM/YY)', 'Fecha de vencimiento (MM/AA)')}</label>
<input id="card-expiry" autocomplete="cc-exp" inputmode="numeric" pattern="\\d\\d ?/ ?\\d\\d" required></div>
<div class="field"><label for="card-cvv">${say('CVV', 'Código de seguridad (CVV)')}</label>
<input id="card-cvv" autocomplete="cc-csc" inputmode="numeric" pattern="\\d{3,4}" required></div>
</div>`;

const framedFields = ({ say }: Visit) =>
  frames
    .map(
      ({ part, label, title }) =>
        `<div class="field"><span class="label">${say(...label)}</span>
<iframe class="card" title="${say(...title)}" name="${part}" src="https://${frameHost}/${part}"></iframe></div>`,
    )
    .join('\n');

const savedCard = ({
  say,
}: Visit) => `<fieldset><legend>${say('Saved payment method', 'Método de pago guardado')}</legend>
<label class="choice"><input type="radio" name="method" checked> ${say('Practice card ending in 4242', 'Tarjeta de práctica que termina en 4242')}<b>12/39</b></label>
</fieldset>
<div class="field narrow"><label for="card-cvv">${say('Security code (CVV)', 'Código de seguridad (CVV)')}</label>
<input id="card-cvv" autocomplete="cc-csc" inputmode="numeric" pattern="\\d{3,4}" required></div>`;

/** Calls `done(refused)` when a form with card fields is sent and complete. */
export const cardScript = `
function onCard(form, done) {
  const framed = new Map();
  addEventListener('message', ({ origin, data }) => {
    if (origin === 'https://${frameHost}') framed.set(data.part, data);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = form.querySelectorAll('iframe').length;
    if ([...framed.values()].filter((field) => field.filled).length < wanted) return;
    const typed = one('#card-number', form)?.value ?? '';
    const refused = typed.replace(/\\D/g, '') === '${refusedCard}' || framed.get('card-number')?.refused === true;
    done(refused);
  });
}`;

/** The page inside one payment frame, or undefined for a path that is none of them. */
export function framePage(path: string, nonce: string): string | undefined {
  const frame = frames.find(({ part }) => path === `/${part}`);
  if (!frame) return undefined;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${frame.label[0]}</title>
<style nonce="${nonce}">body{margin:0}input{box-sizing:border-box;width:100%;height:48px;border:0;padding:0 12px;font:16px system-ui,sans-serif;background:none}</style>
<input aria-label="${frame.label[0]}" inputmode="numeric" placeholder="${frame.hint}">
<script nonce="${nonce}">
document.querySelector('input').addEventListener('input', ({ target }) => {
  const digits = target.value.replace(/\\D/g, '');
  parent.postMessage({ part: '${frame.part}', filled: digits.length > 2, refused: digits === '${refusedCard}' }, '*');
});
</script></html>`;
}
