import type { AboutMoney } from './aboutMoney';

// Pages whose menus have no tag of one: what stands at the foot of every page tells of none.

const foot = (...names: string[]): string =>
  `<div class="x9"><ul>${names.map((name) => `<li><a href="/l">${name}</a></li>`).join('')}</ul></div>`;
const inEnglish = foot(
  ...['Careers', 'Press room', 'Investors', 'Pay bill', 'Refill', 'Activate', 'Track an order'],
  ...['Returns', 'Trade in', 'Unlock a device', 'Coverage', 'Terms', 'Privacy', 'Cookies'],
);
const inSpanish = foot(
  ...['Empleos', 'Prensa', 'Inversionistas', 'Pagar factura', 'Recargar', 'Activar', 'Tu pedido'],
  ...['Devoluciones', 'Desbloqueo', 'Cobertura', 'Tiendas', 'Términos', 'Privacidad', 'Cookies'],
);
const inChinese = foot(
  ...['招聘', '新闻中心', '投资者', '付账单', '充值', '激活', '订单状态'],
  ...['退货', '以旧换新', '解锁设备', '覆盖范围', '条款', '隐私', '饼干'],
);
const inPolish = foot(
  ...['Praca', 'Biuro prasowe', 'Inwestorzy', 'Zapłać fakturę', 'Doładuj', 'Aktywuj', 'Zamówienia'],
  ...['Zwroty', 'Zasięg', 'Salony', 'Regulaminy', 'Prywatność', 'Cookies', 'Kontakt'],
);
const top =
  '<div class="x1"><a href="/o">Overview</a><a href="/u">Usage</a><a href="/p">Payments</a></div>';

const page = (lang: string, main: string, end: string): string =>
  `<html lang="${lang}"><body>${top}<div class="x4">${main}</div>${end}</body></html>`;
const en = (main: string) => page('en', main, inEnglish);
const es = (main: string) => page('es', main, inSpanish);
const zh = (main: string) => page('zh-CN', main, inChinese);
const pl = (main: string) => page('pl', main, inPolish);

const my = 'https://my.t-mobile.com/account/p';
const prepaid = 'https://prepaid.t-mobile.com/p/step';
const moj = 'https://moj.t-mobile.pl/konto';

const cardForm =
  '<label>Card number <input autocomplete="cc-number"></label><label>Expires <input autocomplete="cc-exp"></label><label>Security code <input autocomplete="cc-csc"></label>';

// biome-ignore format: a page a line
export const pages: AboutMoney[] = [
  ['cards that are kept', null, en('<h1>Saved cards</h1><p>Visa ending in 1881</p><p role="status">Mastercard ending in 5100 was removed</p><button>Add a card</button>'), my],
  ['a site that is closed for a while', null, en('<h1>Back soon</h1><p>We are working on our systems until 4 AM. Payments and refills can’t be made right now.</p><a href="/">Try again</a>'), my],
  ['a refusal in few words', 'paymentFailed', en('<h1>That payment didn’t go through</h1><p>Your bank declined the card ending in 1009 and your balance is still $0.00.</p><a href="/again">Use another card</a><p>Your refill was not added.</p>'), my],
  ['what someone wrote to an agent', null, en('<h1>Chat of Nov 3</h1><p>You</p><p>I tried to refill and it says declined</p><p>Agent</p><p>Let me look at that for you.</p><button>Save this chat</button>'), my],
  ['a card for AutoPay', null, en(`<h1>Never run out</h1><p>We charge your card a day before each refill.</p><p>Today: $0.00</p>${cardForm}<button>Turn on AutoPay</button>`), prepaid],
  ['an account with a refill under way', 'paymentPending', en('<h1>Hello there</h1><p role="status">Your $25.00 refill is processing</p><p>Balance</p><p>$0.00</p><button disabled>Refill</button><p>10 GB left · renews Dec 2</p>'), my],
  ['an account', 'dashboard', en('<h1>Hello there</h1><p>Balance</p><p>$4.20</p><button>Refill</button><p>10 GB left · renews Dec 2</p>'), my],
  ['a shop where one may refill', null, en('<h1>Store at the square</h1><p>Prepaid refills</p><p>Open until 8 PM</p><h2>Book a visit</h2><label>Your phone number <input type="tel"></label><button>Book</button>'), my],
  ['a receipt that is called a summary', 'confirmation?', en('<h1>Order summary</h1><p>Payment successful.</p><dl><dt>Number</dt><dd>206-555-0142</dd><dt>Refill</dt><dd>$25.00</dd></dl><p>Confirmation number: 7712</p><a href="/r">Print receipt</a><button>Refill again</button>'), prepaid],
  ['a card that was declined, by the name of the account', 'paymentFailed', en('<h1>Refill</h1><p role="alert">Your payment in My T-Mobile was declined.</p><p>Try another card. Your refill was not added.</p>'), my],
  ['what someone asks', null, en('<h1>Community</h1><p>I refilled twice and my card was declined, what now?</p><button>Reply</button>'), my],
  ['a number to refill', 'refillStart', en('<h1>Refill a line</h1><label>Phone number <input type="tel"></label><button>Continue</button>'), prepaid],
  ['una negativa sobre el resumen', 'paymentFailed', es('<p role="alert">El banco no autorizó el cargo</p><p>No se hizo la recarga de $25.00 y no te cobramos.</p><button>Intentar con otra tarjeta</button><button>Otras formas de recargar</button><h2>Resumen</h2><p>Recarga</p><dl><dt>Total</dt><dd>$25.00</dd><dt>Número</dt><dd>206-555-0142</dd></dl>'), 'https://es.t-mobile.com/account/p'],
  ['una tienda donde se recarga', null, es('<h1>Tienda de la plaza</h1><p>Recargas de prepago</p><h2>Agenda tu cita</h2><label>Tu teléfono <input type="tel"></label><button>Agendar</button>'), 'https://es.t-mobile.com/account/p'],
  ['用户写的话', null, zh('<h1>社区</h1><p>我充值的时候，每次都显示付款被拒绝</p><p>换一张卡试试。</p><button>回复</button>'), my],
  ['门店预约', null, zh('<h1>广场店</h1><p>预付费充值</p><h2>预约到店</h2><label>手机号码 <input type="tel"></label><button>提交</button>'), my],
  ['konto', 'dashboard', pl('<h1>Dzień dobry</h1><p>Stan konta</p><p>12,40 zł</p><p>Konto ważne do 2.12.2026</p><button>Doładuj</button>'), moj],
  ['numer do doładowania', 'refillStart', pl('<h1>Kogo doładowujemy?</h1><label>Numer telefonu <input type="tel"></label><button>Następny krok</button>'), 'https://doladowania.t-mobile.pl/doladowanie/status'],
  ['wizyta w salonie', null, pl('<h1>Salon na rynku</h1><p>Doładowania</p><h2>Umów wizytę</h2><label>Numer telefonu <input type="tel"></label><button>Wyślij</button>'), moj],
];
