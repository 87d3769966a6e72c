import type { Visit } from '../visit';
import { polishPage } from './page';

/** The front page. The words of other steps lie about unseen, and must not speak. */
export const home = (visit: Visit) =>
  polishPage(visit, {
    title: 'Strona główna',
    body: `<section class="hero"><h1>Abonament, internet i smartfony</h1>
<p class="lead">Szybka sieć i dobre ceny.</p>
<a class="btn" href="/sklep/kategoria/telefony/lista/produkty">Zobacz telefony</a></section>
<div class="tiles"><div class="tile"><h3>Masz telefon na kartę?</h3><a href="https://doladowania.t-mobile.pl/doladowanie">Doładuj konto</a></div>
<div class="tile"><h3>Internet</h3><p>Od 45 zł miesięcznie.</p></div></div>
<div hidden><h2>Płatność</h2><label>Numer karty <input autocomplete="cc-number"></label><label>Data ważności <input autocomplete="cc-exp"></label><button>Płacę</button></div>`,
    ...signIn,
  });

const phone = (name: string, price: string) =>
  `<div class="tile"><h3>${name}</h3><p class="big">${price}</p><a class="btn plain" href="/sklep/basket">Do koszyka</a></div>`;

/** Phones to buy, where the sign-in may lie over them at the same address. */
export const phones = (visit: Visit) =>
  polishPage(visit, {
    title: 'Telefony',
    body: `<h1>Telefony</h1><div class="tiles">${phone('Telefon do ćwiczeń 10', '1999 zł')}${phone('Telefon do ćwiczeń 8', '1299 zł')}${phone('Tablet do ćwiczeń', '899 zł')}</div>`,
    ...signIn,
  });

/** The basket: amounts and a "Dalej", but no refill. */
export const basket = (visit: Visit) =>
  polishPage(visit, {
    title: 'Koszyk',
    body: `<h1>Twój koszyk</h1>
<div class="tile between"><div><h3>Telefon do ćwiczeń 10</h3><span class="quiet">Urządzenie bez abonamentu</span></div><b>1999 zł</b></div>
<h2>Podsumowanie</h2>
<dl class="sum"><div><dt>Opłata za dostawę</dt><dd>0 zł</dd></div><div><dt>Płatność na start</dt><dd>79 zł</dd></div><div><dt>Razem miesięcznie</dt><dd>80 zł</dd></div></dl>
<button type="button" class="btn">Dalej</button>`,
    ...signIn,
  });

/** The sign-in of the whole site: a dialog in two faces, opened over whatever page is in front. */
const signIn = {
  dialog: `<div class="box" role="dialog" aria-modal="true" aria-labelledby="login-dialog-title" hidden>
<button type="button" class="link" data-close aria-label="Zamknij">✕</button>
<form data-face="name"><h2 id="login-dialog-title">Zaloguj się i wybierz, co chcesz zrobić.</h2>
<p>A jeśli nie masz jeszcze konta w naszym sklepie, poprosimy Cię o jego założenie.</p>
<div class="field"><label for="username">e-mail lub numer w T-Mobile poprzedzony "48"</label><input id="username" name="current-username" inputmode="email"></div>
<button class="btn">Dalej</button></form>
<form data-face="password" hidden><h2>Podaj hasło</h2>
<div class="field"><label for="password">Hasło</label><input id="password" type="password"></div>
<button class="btn">Zaloguj się</button></form>
</div>`,
  script: `const box = one('[role=dialog]');
const face = (name) => { for (const form of box.querySelectorAll('form')) form.hidden = form.dataset.face !== name; };
one('[data-sign-in]').addEventListener('click', () => { face('name'); box.hidden = false; });
one('[data-close]').addEventListener('click', () => { box.hidden = true; });
box.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target.dataset.face === 'name') face('password');
  else { box.hidden = true; one('[data-sign-in]').textContent = 'Profil'; }
});`,
};
