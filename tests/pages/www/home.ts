import { layout } from '../layout';
import type { Visit } from '../visit';

/**
 * The front page. As on the real one the words of every other step lie about unseen, in closed
 * dialogs, hidden parts and data: none of them may speak.
 */
export function home(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Home', 'Inicio'),
    body: `<section class="hero">
<h1>${say('More of what you love, wherever you are', 'Más de lo que te gusta, donde estés')}</h1>
<p class="lead">${say('Fast network, friendly prices, no surprises.', 'Red rápida, buenos precios y sin sorpresas.')}</p>
<a class="btn" href="/practice-shop/devices">${say('Shop devices', 'Ver dispositivos')}</a>
</section>
<div class="tiles">
<div class="tile"><h3>${say('Plans', 'Planes')}</h3><p>${say('Find one that fits how you live.', 'Encuentra uno que vaya contigo.')}</p><a href="https://prepaid.t-mobile.com/prepaid-plans">${say('See plans', 'Ver planes')}</a></div>
<div class="tile"><h3>${say('Help', 'Ayuda')}</h3><p>${say('Answers to common questions.', 'Respuestas a preguntas comunes.')}</p><a href="/support/practice-refill-help">${say('Get help', 'Obtener ayuda')}</a></div>
</div>
${hiddenSteps}`,
  });
}

const hiddenSteps = `<dialog><h2>Payment information</h2><label>Card number <input autocomplete="cc-number"></label><label>Expiration date <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label><button>Continue to review</button></dialog>
<dialog><h2>Success</h2><p>Thank you. Your refill is complete.</p></dialog>
<div hidden><h2>Refill this account</h2><label>Enter T-Mobile® phone number <input type="tel"></label><p>Mobile number is invalid.</p><h2>Payment declined</h2><button>Order now</button></div>
<script type="application/json">{"title":"Review your order","cta":"Order now","fields":["Card number","Email or phone number","Password"]}</script>`;
