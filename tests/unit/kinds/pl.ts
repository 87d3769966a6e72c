import type { Kind } from './kind';

/** Pages of made-up carriers in Polish. */
export const polish: Kind[] = [
  [
    'logowanie',
    'signIn',
    `<h1>Zaloguj się do Moje Konto</h1><form><label>Numer telefonu lub login <input></label><label>Hasło <input type="password"></label><button>Zaloguj</button></form><a href="#">Nie pamiętasz hasła?</a>`,
  ],
  [
    'logowanie bez nagłówka',
    'signIn',
    `<form><input placeholder="Adres e-mail"><input type="password" placeholder="Hasło"><label><input type="checkbox"> Zapamiętaj mnie</label><button>Zaloguj się</button></form><a href="#">Załóż konto</a>`,
  ],
  [
    'kod z wiadomości',
    'verify',
    `<h2>Potwierdź, że to Ty</h2><p>Na numer *** *** 142 wysłaliśmy SMS z kodem.</p><label>Kod SMS <input inputmode="numeric"></label><button>Potwierdź</button><a href="#">Wyślij kod ponownie</a>`,
  ],
  [
    'wybór metody',
    'verify',
    `<h1>Wybierz sposób weryfikacji</h1><button>Kod SMS na *** *** 142</button><button>Kod e-mail na s***@poczta.example</button><button>Klucz dostępu</button><p>Weryfikacja dwuetapowa</p>`,
  ],
  [
    'rejestracja',
    'register',
    `<h1>Załóż konto</h1><form><label>Numer telefonu <input type="tel"></label><label>E-mail <input type="email"></label><label>Ustaw hasło <input type="password"></label>
<label>Powtórz hasło <input type="password"></label><button>Zarejestruj się</button></form><p>Masz już konto? <a href="#">Zaloguj się</a></p>`,
  ],
  [
    'stan konta',
    'dashboard',
    `<h1>Witaj!</h1><p>Numer: 500 555 142</p><dl><dt>Stan konta</dt><dd>23,45 zł</dd><dt>Konto ważne do</dt><dd>12.12.2026</dd><dt>Pozostało danych</dt><dd>4,2 GB</dd></dl><button>Doładuj</button><a href="#">Wyloguj</a>`,
  ],
  [
    'stan konta w tabeli',
    'dashboard',
    `<h2>Twoje konto na kartę</h2><table><tr><th>Środki na koncie</th><td>8,20 zł</td></tr><tr><th>Ważność połączeń wychodzących</th><td>30.11.2026</td></tr><tr><th>Pakiet internetu</th><td>10 GB</td></tr></table><a href="#">Doładuj konto</a>`,
  ],
  [
    'numer do doładowania',
    'refillStart',
    `<h1>Doładuj telefon</h1><form><label>Podaj numer <input type="tel"></label><label>Powtórz numer <input type="tel"></label><button>Dalej</button></form>`,
  ],
  [
    'doładowanie on-line',
    'refillStart',
    `<h2>Doładowania online</h2><p>Bez logowania, w minutę.</p><form><label>Numer, który chcesz doładować <input></label><button>Przejdź dalej</button></form>`,
  ],
  [
    'kwoty',
    'chooseAmount',
    `<h1>Wybierz kwotę doładowania</h1><p>dla numeru 500 555 142</p><button>10 zł</button><button>25 zł</button><button>30 zł</button><button>50 zł</button><button>Dalej</button>`,
  ],
  [
    'pakiety',
    'chooseAmount',
    `<h2>Ile chcesz doładować?</h2><label><input type="radio" name="k"> 30 zł (15 GB)</label><label><input type="radio" name="k"> 40 zł (30 GB)</label><label><input type="radio" name="k"> 50 zł (bez limitu)</label><button>Przejdź do płatności</button>`,
  ],
  [
    'karta',
    'payment',
    `<h1>Płatność</h1><p>Doładowanie numeru 500 555 142: 50,00 zł</p><form><label>Numer karty <input></label><label>Data ważności <input></label><label>CVV <input></label><button>Płacę 50,00 zł</button></form>`,
  ],
  [
    'karta, dane posiadacza',
    'payment',
    `<h2>Zapłać kartą</h2><p>Kwota doładowania 30 zł</p><form><input placeholder="Nr karty"><input placeholder="MM/RR"><input placeholder="CVC"><button>Zapłać</button></form>`,
  ],
  [
    'podsumowanie',
    'review',
    `<h1>Podsumowanie</h1><table><tr><th>Numer telefonu</th><td>500 555 142</td></tr><tr><th>Doładowanie</th><td>50,00 zł</td></tr><tr><th>Do zapłaty</th><td>50,00 zł</td></tr></table>
<label><input type="checkbox"> Akceptuję regulamin</label><button>Kupuję i płacę</button>`,
  ],
  [
    'sprawdź dane',
    'review',
    `<h2>Sprawdź dane doładowania</h2><p>Numer 500 555 142</p><p>Kwota 30 zł</p><p>Płatność kartą Visa •••• 4242</p><button>Potwierdzam i płacę</button>`,
  ],
  [
    'udało się',
    'confirmation',
    `<h1>Dziękujemy! Doładowanie przebiegło pomyślnie</h1><p>Numer 500 555 142 został doładowany kwotą 50 zł.</p><p>Nr transakcji: 88120</p><button>Pobierz potwierdzenie</button>`,
  ],
  [
    'płatność przyjęta',
    'confirmation',
    `<h2>Płatność zakończona sukcesem</h2><p>Zasiliśmy konto numeru 500 555 142. Środki będą widoczne za chwilę.</p><p>Numer zamówienia DL-2210</p><a href="#">Wróć na stronę główną</a>`,
  ],
  [
    'odmowa',
    'paymentFailed',
    `<h1>Płatność nie powiodła się</h1><p>Bank odrzucił transakcję. Doładowanie nie zostało zrealizowane, a Twoja karta nie została obciążona.</p><button>Spróbuj ponownie</button>`,
  ],
  [
    'brak środków',
    'paymentFailed',
    `<div role="alert">Transakcja odrzucona: brak środków na karcie.</div><p>Doładowanie 50 zł dla 500 555 142</p><button>Wybierz inną metodę płatności</button>`,
  ],
  [
    'historia',
    'history',
    `<h1>Historia doładowań</h1><table><tr><th>Data</th><th>Kwota</th><th>Status</th></tr><tr><td>04.10.2026</td><td>50,00 zł</td><td>Zrealizowane</td></tr><tr><td>02.09.2026</td><td>30,00 zł</td><td>Zrealizowane</td></tr></table>`,
  ],
  [
    'aktywacja',
    'activation',
    `<h1>Aktywuj kartę SIM</h1><form><label>Numer karty SIM (ICCID) <input></label><button>Aktywuj</button></form>`,
  ],
  [
    'faktury abonamentu',
    'postpaidPay',
    `<h1>Faktury i płatności</h1><p>Do zapłaty: 89,99 zł</p><p>Termin płatności: 14.11.2026</p><button>Zapłać fakturę</button>
<table><tr><td>FV/10/2026</td><td>89,99 zł</td><td><a href="#">Pobierz PDF</a></td></tr><tr><td>FV/09/2026</td><td>89,99 zł</td><td><a href="#">Pobierz PDF</a></td></tr></table>`,
  ],
  // Made later, by other companies in other words
  [
    'Dzień dobry',
    'signIn',
    `<h1>Dzień dobry</h1><label>Login<input></label><label>Hasło<input type=password></label><button>Zaloguj się</button>`,
  ],
  [
    'Szybkie doładowanie',
    'refillStart',
    `<h1>Szybkie doładowanie</h1><label>Numer do doładowania<input type=tel></label><button>Dalej</button>`,
  ],
  [
    'Sprawdź i zapłać',
    'review',
    `<h1>Sprawdź i zapłać</h1><dl><dt>Numer</dt><dd>601 555 010</dd><dt>Doładowanie</dt><dd>50 zł</dd></dl><button>Płacę 50 zł</button>`,
  ],
  [
    'Gotowe, konto doładowane!',
    'confirmation',
    `<h1>Gotowe, konto doładowane!</h1><p>Na numerze 601 555 010 jest już 50 zł.</p><p>Numer transakcji 8812</p>`,
  ],
  [
    'Bank nie przyjął płatności',
    'paymentFailed',
    `<h1>Bank nie przyjął płatności</h1><p>Nic nie pobraliśmy. Doładowanie nie zostało zrealizowane.</p><button>Zapłać inaczej</button>`,
  ],
  [
    'Cześć, Olu',
    'dashboard',
    `<h1>Cześć, Olu</h1><p>601 555 010</p><p>Na koncie masz</p><p>12,40 zł</p><p>Konto ważne do 30.11.2026</p><a class=b href="#">Doładuj</a><p>2,1 GB z 5 GB</p>`,
  ],
  [
    'Podaj kod z SMS-a',
    'verify',
    `<h1>Podaj kod z SMS-a</h1><p>Wysłaliśmy go na 601 *** 010</p><input aria-label="Kod"><button>Dalej</button>`,
  ],
  [
    'Historia doładowań',
    'history',
    `<h1>Historia doładowań</h1><table><tr><td>02.11.2026</td><td>50,00 zł</td></tr><tr><td>02.10.2026</td><td>30,00 zł</td></tr></table>`,
  ],
  [
    'Dziękujemy!',
    'confirmation',
    `<h1>Dziękujemy!</h1><p>Doładowanie 50 zł dla numeru 601 555 010 zostało zrealizowane.</p><p>Nr transakcji 8812</p>`,
  ],
  [
    'Płatność kartą',
    'payment',
    `<h1>Płatność kartą</h1><p>Doładowanie 50 zł</p><label>Numer karty<input></label><label>Data ważności<input></label><label>CVV<input></label><button>Płacę</button>`,
  ],
  [
    'Zarejestruj kartę SIM',
    'activation',
    `<h1>Zarejestruj kartę SIM</h1><label>Numer karty SIM<input></label><button>Dalej</button>`,
  ],
  [
    'Załóż konto',
    'register',
    `<h1>Załóż konto</h1><label>E-mail<input type=email></label><label>Hasło<input type=password></label><label>Powtórz hasło<input type=password></label><button>Załóż konto</button>`,
  ],
  // With what stands around on a site
  [
    'Upewnijmy się',
    'verify',
    `<h1>Upewnijmy się, że to Ty</h1><form><label><input type=radio name=w> SMS na numer 6** *** *10</label><label><input type=radio name=w> E-mail na adres k***a@poczta.example</label><button>Dalej</button></form>`,
  ],
  [
    'Rejestracja karty',
    'activation',
    `<h1>Rejestracja karty SIM</h1><p>Zarejestruj swój starter w 3 minuty.</p><form><label>Numer telefonu<input type=tel></label><label>Numer karty SIM<input></label><button>Dalej</button></form>`,
  ],
  [
    'Świeże środki',
    'confirmation',
    `<h1>50 zł trafiło na Twoje konto</h1><p>Saldo po doładowaniu: 58,20 zł</p><a href="#">Wróć na pulpit</a>`,
  ],
  [
    'Przeszła',
    'confirmation',
    `<p>Bezpłatna dostawa starterów kurierem</p><h1>Płatność przeszła</h1><p>Doładowanie wykonane.</p><p>Konto otrzymało doładowanie.</p>`,
  ],
  [
    'Zatwierdzam',
    'review',
    `<p>Darmowa dostawa w weekend</p><h1>Krok 3 z 3. Weryfikacja zamówienia</h1><table><tr><td>Doładowanie</td><td>50,00 zł</td></tr><tr><td>Numer</td><td>601 555 010</td></tr></table><button>Zatwierdzam i płacę</button>`,
  ],
  [
    'Kod BLIK',
    'paymentFailed',
    `<h1>Kod BLIK stracił ważność</h1><p>Nie potwierdzono płatności w aplikacji. Doładowanie 50 zł nie zostało zrealizowane.</p><button>Wygeneruj nowy kod</button>`,
  ],
  [
    'Czas na płatność',
    'paymentFailed',
    `<h1>Czas na płatność minął</h1><p>Doładowanie 50 zł. Nic nie pobraliśmy.</p><button>Zapłać ponownie</button>`,
  ],
  [
    'W drodze',
    'paymentPending',
    `<h1>Doładowanie jest już w drodze</h1><p>Mamy Twoją wpłatę 50 zł. Nie doładowaliśmy jeszcze numeru 601 555 010.</p>`,
  ],
  [
    'Dłużej',
    'paymentPending',
    `<h1>Doładowanie 50 zł</h1><p>To trwa dłużej niż zwykle.</p><p>Numer transakcji 7712</p>`,
  ],
  [
    'Bez umowy',
    'home',
    `<h1>Telefon bez umowy</h1><a href="#">Kup starter</a><a href="#">Doładuj</a><a href="#">Smartfony</a><a href="#">Internet domowy</a><h2>Masz już numer?</h2><a href="#">Zaloguj się</a>`,
  ],
  [
    'Faktura',
    'postpaidPay',
    `<p>Darmowa dostawa kurierem</p><h1>Faktura do zapłaty</h1><p>Termin płatności 12.03.2027</p><p>129,98 zł</p><button>Zapłać fakturę</button><p>Ubezpieczenie telefonu 12 zł</p>`,
  ],
  [
    'Wpłata przyjęta, a obok zostaw numer',
    'confirmation',
    `<h1>Doładowanie wykonane</h1><p>Wpłata 30 zł przyjęta.</p><p>Nr transakcji 8812</p><h2>Weź abonament</h2><p>Zostaw swój numer, oddzwonimy.</p><input placeholder="Twój numer"><button>Zamów rozmowę</button>`,
  ],
  [
    'kwoty, a przy nich loteria',
    'chooseAmount',
    `<h1>Za ile doładowujemy?</h1><p>Numer 512 000 143</p><label><input type="radio" name="k"> 30 zł</label><label><input type="radio" name="k"> 50 zł</label><label><input type="radio" name="k"> 100 zł</label><button>Przejdź dalej</button><p>Za każde 50 zł los w loterii.</p>`,
  ],
];
