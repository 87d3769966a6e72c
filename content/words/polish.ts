import type { Said } from './lists';

/**
 * The Polish words (see words.ts), apart from the others: only the pages of T-Mobile Polska have
 * them, and only those are given them (see wxt.config.ts).
 */
const paid = 'platnosc|doladowanie|transakcja|operacja|zasilenie';
const refusable = `karta|karte|bank|zamowienie|${paid}`;

export const polish: Said = {
  signInWords:
    'zaloguj(?: sie)?|logowani[ea]|loguj|wejdz (?:na|do) (?:swoje |moje |swojego )?kont[oa]|logujesz sie',
  registerWords:
    'zarejestruj(?! (?:\\p{L}+ )?(?:starter|kart|numer|e?sim))(?: sie)?|rejestracj[ai](?! (?:\\p{L}+ )?(?:starter|kart|numer|e?sim))|(?:zaloz|utworz|stworz) (?:nowe |swoje )?konto|(?:zaloz|utworz|stworz|otworz)(?: (?:nowe|swoje|darmowe|bezplatne|swoj))* (?:konto|profil)|nowe konto|zakladanie konta|dolacz',
  passkeyWords:
    '(?:kontynuuj|zaloguj sie) (?:z|za pomoca) (?:face id|odcisk~|klucz~)[\\w /]*|klucz~ dostepu',
  passwordLinkWords: 'zaloguj sie haslem|uzyj hasla',
  forgotWords: '(?:nie pamietasz|zapomnial~|nie pamietam) hasla\\??|zapamietaj mnie',
  verifyWords:
    'potwierdz (?:swoja )?tozsamosc|(?:potwierdz|upewnic|upewnijmy)~(?: sie)?,? ze to (?:na pewno )?ty|kod(?:em)? (?:weryfikacyjny|autoryzacyjny|jednorazowy)|wyslalismy (?:ci )?(?:kod|sms)[\\w ]*|(?:wpisz|podaj|wprowadz) kod(?! blik)[\\w ]*|weryfikacj[ai] (?:dwuetapowa|dwuskladnikowa|tozsamosci)|(?:sposob|metod[eay]) (?:weryfikacji|potwierdzenia)|potwierdzenia tozsamosci|(?:podaj|wpisz|przepisz|wprowadz) (?:\\d+[- ]?cyfrowy |\\p{L}+ )?(?:kod|cyfry)(?! blik)[\\w ]*|(?:wyslalismy|poszedl|przyslalismy)(?: [\\p{L}]+){0,3} (?:kod|sms|wiadomosc)[\\w ]*|sprawdz (?:sms|telefon|wiadomosci|poczte|skrzynke)[\\w ]*|czy to (?:na pewno )?ty|kod (?:z|do) (?:sms|logowania|wiadomosci)~',
  bankCodeWords:
    '(?:autoryzacj~|autoryzuj~|uwierzytelnieni~) (?:transakcj~|platnosci|zakupu)|(?:powrot|wroc) do sprzedawcy',
  verifyMethodWords:
    'wyslij (?:mi )?(?:kod|sms)[\\w @*•.,()+-]*|kod (?:sms|e-?mail) na[\\w @*•.,()+-]*|(?:sms|e-?mail|polaczenie) (?:na)? ?(?:numer|adres|telefon)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*',
  resendWords:
    '(?:wyslij|wyslac)(?: kod| sms)?(?: jeszcze raz| ponownie)|nie (?:dotarl|otrzymal~|dostal~)[\\w ]*|(?:wyslij|popros o|nowy) (?:nowy )?kod(?: ponownie| jeszcze raz)?|nie (?:przyszedl|doszedl|masz kodu|dostales)[\\p{L} ]*|wyslij (?:jeszcze raz|ponownie|go)',
  balanceWords:
    '(?<!sprawdz )(?:stan|saldo) (?:twojego |glownego )?konta(?!,)|(?:twoje |dostepne |glowne )?(?:saldo|srodki)|na koncie(?: masz)?|masz(?: jeszcze)? (?:na koncie|do wydania|\\d+(?:[.,]\\d\\d)? ?zl)|zostalo(?: ci)?(?: na koncie)?|srodki na koncie|do wykorzystania',
  planStateWords:
    '(?:wazn(?:e|y|a)|waznosc~)(?: (?:na )?\\p{L}+(?!\\p{L})){0,3} do|waznosc~|konto wazne|pozostal(?:o|y|ych|e)|pakiet~ (?:danych|internetu)|(?:twoj~|aktywn[ey]) (?:plan|pakiet)~?|automatyczne doladowani[ea]|(?:wazn[eya]|aktywn[eya]|dziala) do|(?:zostalo|pozostalo|masz|wykorzystano) (?:jeszcze |ci )?\\d+(?:[.,]\\d+)? ?(?:gb|mb|dni|min|sms)~|odnow[iy]~ (?:sie)?|konczy sie|nastepne (?:odnowienie|doladowanie)|stan (?:pakietu|uslug)|do konca(?: (?:pakiet|okres|wazn|cykl)~|(?=\\W*$))',
  ownNumberWords:
    '(?:twoj|moj) numer|(?:twoje|moje) konto|wyloguj(?: sie)?|witaj|czesc|dzien dobry|hej|dobry wieczor|moj (?:numer|plan|pakiet)|pulpit|zmien plan|twoj (?:numer|telefon)',
  accountWords:
    'moje konto|moj t-mobile|zaloguj(?: sie)?|konto|logowanie|strefa klienta|panel klienta',
  activateWords:
    'aktyw(?:uj|acja|owac|acji)(?: (?:kart[ey]|starter~|numer~|sim|esim|telefon~))*|sprawdz (?:kompatybilnosc|zgodnosc)|(?:uruchom|zarejestruj|wlacz|odpal)(?: (?:swoj|swoja|moj|nowy|nowa|te))* (?:starter~|kart[ea]~?|sim|esim|numer)~?|rejestracja (?:karty|numeru|startera|sim)[\\p{L} ]*|sprawdz karte',
  continueWords:
    'dalej|nastepny (?:krok|etap)|kontynuuj|przejdz(?: dalej)?|wyslij|potwierdz|zweryfikuj|zatwierdz',
  refillWords:
    'doladow~|doladuj~|zasil(?:eni|ic|il|is|on)~|zasil(?:any|ana|ane|a|asz|ij|amy|e)|(?:wplac(?:ic|am|asz|ilismy)?|wplat[ay]|dodaj|dorzuc|srodki|przelej)(?: [\\p{L}\\d]+){0,3} na (?:numer|konto|karte|telefon)|przedluz(?:enie|yc)? (?:waznosc~|konta|konto|pakiet~|numer~|uslug~)|(?:kup|dokup) (?:minuty|internet|pakiet|gigabajty)|na (?:numerze|koncie)[^.?!]{0,20} (?:jest|masz|pojawi) (?:juz )?\\d+',
  lineWords:
    'numer~ telefonu|telefon~|na karte|prepaid|minut~|internet~|\\d+ ?gb|pakiet~|sms|starter~|numeru',
  chooseWords:
    '(?:wybierz|wskaz|podaj)(?: swoja)? (?:kwote|plan|pakiet|oferte|wartosc)[\\w ]*|ile (?:chcesz|chcialbys)[\\w ]*|kwota(?: doladowania)?|(?:wybierz|wskaz|podaj|okresl|ustaw|wpisz|zaznacz)(?: [\\p{L}]+){0,2} (?:kwot[ey]|plan|pakiet~?|ofert[ey]|wartosc|wariant|doladowani[ea]|opcje)|za ile|ile (?:doladow|wplac|dorzuc|dodac|dodajemy|zasil|ma byc|przelac)~|(?:inna|wlasna|dowolna) kwota',
  reviewWords:
    'podsumowani[ea](?: zamowienia| platnosci| doladowania| zakupu)?|sprawdz (?:swoje |twoje )?(?:zamowienie|dane|szczegoly)[\\w ]*|potwierdz (?:swoje )?(?:zamowienie|platnosc|doladowanie)|(?:czy )?wszystko (?:sie zgadza|w porzadku|gra|ok|dobrze)|czy (?:dane|to) (?:sie zgadza|sa poprawne|sa ok)~?|sprawdz (?:(?:i|czy|raz|jeszcze|swoje|dane|wszystko|przed|swoja) ?)+(?:zaplac~|zamowieni~|szczegoly|doladowani~|platnosc~|potwierdz|zgadza)?|ostatni (?:krok|rzut oka)|rzuc okiem|zanim (?:zaplacisz|pobierzemy|zaplacimy|potwierdzisz)[\\p{L} ]*|za chwile (?:zaplacisz|doladujesz|zasilisz)|(?:przeglad|weryfikacja) zamowienia|(?:przejrzyj|zweryfikuj) (?:swoje )?(?:zamowienie|dane)|szczegoly (?:zamowienia|doladowania|platnosci)',
  submitOrderWords:
    '(?:kupuje i |zamawiam i |potwierdzam i )?place|zaplac(?: teraz)?|zamawiam(?: z obowiazkiem zaplaty)?|potwierdz (?:zamowienie|platnosc)|potwierdzam|(?:zgadza sie|wszystko ok|wszystko gra|tak|ok)[, ]*(?:place|doladuj|doladowuje|zaplac)[\\p{L}\\d ]*|(?:doladuj|zaplac|place|zasil)(?: teraz)?(?: za)? \\d+(?:[.,]\\d\\d)? ?zl|(?:po|za)twierdz(?:am)? i (?:zaplac|doladuj|place|przejdz|przechodze)[\\p{L} ]*|(?:zatwierdz|akceptuj)(?:am|e)? (?:platnosc|zamowienie)|finalizuj|zrealizuj (?:platnosc|doladowanie|zamowienie)',
  historyWords:
    '(?:histori[ai]|historii|lista|ostatnie) (?:platnosci|doladowan~|transakcji|transakcje|zasilen)|(?:twoje|moje|historia|lista|ostatnie|wszystkie|zrobione|poprzednie) (?:platnosci|doladowan~|wplat~|transakcj~|zasilen~|operacj~)',
  recordsWords: 'historia|transakcje|operacje',
  notAllowedWords: '(?:doladowani[ae]|platnosci?)[\\p{L} ,]{0,40} (?:niedostepn~|niemozliw~)',
  invalidNumberWords: '(?:nieprawidlowy|bledny|niepoprawny) numer(?: telefonu)?',
  payWords:
    'place|zaplac|platnosc(?:i)?|kart(?:a|y|e) (?:platnicza|kredytowa|platniczej|kredytowej)',
  storedCardWords: 'kart[aye]',
  paymentFrameWords: 'kart[aye]|platnosc~|iframecards',
  paidWords: `(?:zaplacone|oplacone|zasilone|doladowane)(?=\\W*$)|(?:${paid})(?: [\\p{L}\\d.,]+){0,9}? (?:(?:zakonczon~|przebieg~) (?:pomyslnie|sukcesem|powodzeniem)|zakonczon~|udan~|udal~ sie|przyjet~|przeszl~|zatwierdzon~|zrealizowan~|potwierdzon~|powiodl~ sie|zaksiegowan~|wykonan~|oplacon~|otrzyman~)|zosta(?:l|la|lo|ly) (?:doladowan~|zasilon~|oplacon~)|(?:doladowal|zasil)(?:ilismy|ismy)|dziekujemy za (?:doladowanie|platnosc|wplate)|(?:srodki|pieniadze|minuty|pakiet|kwota) (?:(?:sa |jest |juz ){1,2}na (?:koncie|numerze|twoim)|dodane|dotarly|doliczon|zaksiegowan|trafil|wplyne)~|\\d+(?:[.,]\\d\\d)? zl (?:juz|jest juz|trafilo|wplynelo|dotarlo) (?:juz )?na (?:\\p{L}+ )?(?:kon|numer|kart)~|na (?:numer|konto)(?: [\\d ]{9,15})? (?:trafilo|wplynelo|dotarlo)|(?:konto|numer|telefon|karta)(?: [\\d ]{9,15})? (?:jest |zosta~ )?(?:juz )?(?:doladowan|zasilon)(?:e|y|a)|(?:doladowano|zasilono|oplacono|wplacono)|(?:doladowalismy|zasililismy)(?= )|(?:dorzucilismy|dodalismy) (?:\\d+(?:,\\d\\d)? zl|srodki|pieniadze)|otrzymalismy (?:twoja )?(?:wplate|platnosc)|(?:wplata|zaplata) (?:przyjeta|udana|zaksiegowana|dotarla)`,
  thanksWords:
    'dziekujemy|dzieki|potwierdzenie(?=\\W*$| (?:platnosci|doladowania|zamowienia|transakcji|wplaty))|sukces|gotowe|udalo sie|zrobione|poszlo|brawo|wszystko gotowe|zrealizowan[eoya](?=\\W*$)|zakonczone(?=\\W*$)',
  gratitudeWords: 'dziekujemy|dzieki|gotowe',
  addedWords:
    '(?:zosta(?:l|la|lo|ly)) (?:dodan~|zasilon~|doladowan~)[\\w ]*|(?:stan|saldo)(?: konta)? po (?:zasileniu|doladowaniu|wplacie)|(?:numery?|konto) (?:dostal|otrzymal)[yo]? (?:swoje )?(?:srodki|doladowani~)|kwota zaplacona|zaplacono|nowe saldo|(?:pobrano|obciazono|oplacono|doladowano|zasilono|wplacono|zaplacone)(?= |$|:)|(?:konto|numer) (?:jest )?(?:wazne|aktywne|wazny) do|nowa (?:data|waznosc)[\\p{L} ]*',
  orderNumberWords:
    '(?:numer|nr) (?:zamowienia|potwierdzenia|transakcji|referencyjny|operacji|platnosci)|(?:identyfikator|id) (?:transakcji|operacji|platnosci|zamowienia)|kod (?:operacji|transakcji|autoryzacji)|numer (?:doladowania|paragonu)|nr ref\\.?',
  receiptWords:
    '(?:pobierz|drukuj|wydrukuj) (?:potwierdzenie|paragon)|doladuj (?:ponownie|kolejny|inny)|(?:wroc|powrot) (?:na|do) (?:strony|strone|glown~)[\\w ]*|(?:zapisz|wyslij|udostepnij|zobacz) (?:potwierdzenie|paragon|pdf)|(?:wroc|powrot|przejdz) (?:do|na) (?:konta|pulpitu?|mojego konta|strony)[\\p{L} ]*|(?:kolejne|nowe|jeszcze jedno|nastepne) doladowanie|doladuj inn[yae][\\p{L} ]*',
  declinedWords: `(?:${refusable})(?:[\\p{L}\\d ]{0,25}?) (?:odrzuc~|odmow~|odmawia|nieudan~|niepowodzeni~|nie (?:powiodl~ sie|udal~ sie|dosz~|zosta~ (?:przyjet|zrealizowan|wykonan|autoryzowan|zatwierdzon)~))|nie (?:udalo sie|moglismy|mozemy) (?:doladowac|(?:zrealizowac|przetworzyc|dokonac|przeprowadzic|wykonac|sfinalizowac) (?:twoje[jg]o? |tej )?(?:platnosci|doladowania|transakcji|wplaty)|pobrac (?:oplaty|srodkow|pieniedzy|naleznosci|kwoty|[\\d ,]+zl|.{0,20}(?:karty|konta)))(?![\\p{L}])|kod blik (?:wygasl|stracil waznosc|jest nie(?:prawidlow|poprawn|wazn|aktualn)\\p{L}+|nie(?:prawidlow|poprawn|wazn|aktualn)y)|(?:nie(?:prawidlow|poprawn|wazn|aktualn)|bledn)y kod blik|(?:czas|sesja)(?: na)? (?:platnosc|zaplat|transakcj)~ (?:minal|uplynal|wygasl)~|nie (?:potwierdzono|autoryzowano|zatwierdzono) (?:transakcji|platnosci)|(?:odmowa|brak|negatywna) autoryzacj[ia]|odmowa (?:platnosci|banku)|nieudan~ (?:platnosc|transakcja|doladowanie)|brak (?:wystarczajacych )?srodkow na (?:karcie|rachunku)|bank (?:nie (?:zgodzil sie|zaakceptowal|przyjal|wyrazil|przepuscil|zezwolil|potwierdzil|autoryzowal)|powiedzial nie|odrzuc~)|(?:platnosc|transakcja|doladowanie|karta)(?: [\\p{L}\\d•*]+){0,3} nie (?:przeszl|zadzialal|dotarl|doszl|powiodl|zostala przyjet|zostalo zrealizowan)~|nie (?:udalo sie|moglismy|mozemy) (?:obciazyc|zaplacic|doladowac|zasilic|sciagnac)[\\p{L}\\d ]*|odrzucon[aey] przez (?:bank|wystawce)~|(?:platnosc|transakcja) (?:przerwan|anulowan|odrzucon)~`,
  unchargedWords:
    'nie (?:zostal[aoy]? )?(?:pobra|obciaz)[\\p{L}]*(?! (?:prowizj|dwa|dodatkow|ponownie))',
  billRowWords: 'okres rozliczeniowy',
  owedWords: 'zaleglosc~|zaleglych',
  stoppedWords:
    '^(?:status:? )?(?:odrzucon[aey]|odmowa|nieudan[aey]|anulowan[aey]|niepowodzenie)(?=\\W*$)',
  nothingAddedWords:
    'nie zosta(?:lo|la|ly|l) (?:dodan|pobran|obciazon|doladowan|zrealizowan)~|nie pobra(?:lismy|no)|sprobuj (?:ponownie|jeszcze raz)|ponow (?:platnosc|probe)|(?:uzyj|wybierz|sprobuj) inn(?:ej|a|ego) (?:karty|karte|metod~|sposob~)|zmien (?:metode|sposob) platnosci|nie (?:pobralismy|obciazylismy|sciagnelismy|zdjelismy|pobierzemy)[\\p{L} ]*|(?:pieniadze|srodki|nic)(?: [\\p{L}]+)? nie (?:zostal|zesz|pobral|znikn|zaplac|pobra)~[\\p{L} ]*|(?:zaplac|sprobuj|placic) (?:inaczej|inna karta|raz jeszcze|innym sposobem|od nowa)|inna karta|inn(?:y|a) (?:sposob|metod|kart)~(?: platnosci)?|popraw dane|zaplac ponownie|(?:wygeneruj|wpisz) (?:nowy |kolejny )?kod(?: blik)?',
  sorryWords:
    'przepraszamy|cos poszlo nie tak|blad(?: platnosci)?|ups|nie udalo sie|nie wyszlo|cos nie (?:zadzialalo|zagralo)|problem z|niestety|spokojnie',
  billWords: '(?:twoja |twoje |moje )?faktur[ay]|rachunk~|rozliczeni[ae]',
  payBillWords:
    '(?:zaplac|oplac|pobierz|zobacz)(?: te| swoja)? (?:faktur[eya]|rachunek|pdf)|(?:pobierz|zobacz|pokaz) (?:fakture|pdf|rachunek)|zaplac (?:fakture|rachunek|calosc|zaleglosc)|oplac (?:fakture|rachunek)',
  dueWords:
    'termin platnosci|do zaplaty|zaleglosci|platne do|(?:zaplac|oplac|platnosc) do(?: dnia)?|odsetki|okres (?:rozliczeniowy|rozliczenia)|po terminie|kwota do zaplaty|zalegl[ae]',
  autoPayWords:
    '(?:doladowa~|platnosc~) (?:cykliczn~|automatyczn~)|(?:cykliczn~|automatyczn~) (?:doladowa~|platnosc~)|stal~ zlecen~',
  fieldWords: {
    promo: 'kod (?:rabatowy|promocyjny|pocztowy|kierunkowy)|kupon|rabat',
    captcha: 'captcha|(?:kod|znaki|tekst) z (?:obrazka|rysunku)',
    simNumber: 'numer (?:karty )?sim|kod aktywacyjny',
    securityCode: 'kod (?:cvv2?|cvc2?|bezpieczenstwa)',
    voucher: '(?:kod|numer) (?:doladowania|zdrapki|vouchera)',
    cardNumber: '(?:numer|nr) karty(?! (?:sim|miejskiej|podarunkowej|lojalnosciowej))(?: [\\w]+)?',
    expiry: '(?:data |termin )?(?:waznosci|wygasniecia)|wazna do|mm ?/ ?rr',
    cardName: 'imie i nazwisko (?:na karcie|posiadacza)|posiadacz karty',
    accountNumber: 'numer (?:konta|klienta)',
    code: 'kod(?! blik)(?: (?:weryfikacyjny|jednorazowy|sms|dostepu))?',
    newPassword: '(?:nowe|utworz|ustaw|wybierz|nadaj|powtorz|potwierdz|wymysl) haslo',
    password: 'haslo',
    emailOrPhone:
      '(?:adres )?e-?mail lub (?:numer|nr)[\\p{L} ]*|numer(?: telefonu)? lub (?:login|e-?mail)',
    username: '(?:nazwa )?uzytkownika|login',
    phone:
      '(?<!(?:twoj|zostaw(?: swoj)?) )(?:numer|nr)(?! (?:zamowienia|faktury|umowy|transakcji|recepty|rezerwacji|sprawy|zgloszenia|dowodu|licznika|domu))(?: (?:telefonu|na karte|do doladowania))?|twoj numer (?:telefonu|na karte)|telefon',
    email: '(?:adres )?e-?mail',
    search: 'szukaj|wyszukaj|szukasz',
    amount: '(?:inna )?kwota',
    person: 'imie(?: i nazwisko)?|nazwisko',
    address: 'ulica|adres(?: dostawy)?|miasto|miejscowosc',
  },
  otherBusinessWords:
    '(?:adres|sposob|koszt|metoda|termin|data) (?:dostawy|wysylki|odbioru)|(?<!(?:darmowa|bezplatna) )dostaw[ay]|(?<!dostawa (?:\\p{L}+ )?)kurier~|paczk~|paczkomat~|przesylk~|(?:darmowa|koszt|czas|sposob) wysylk[ai]|sledz~ (?:przesylke|paczke|zamowienie)|(?:twoj|do) koszyk~|recept[ay]|aptek~|lek(?:i|ow)|darowizn~|wesprzyj|fundacj~|zbiork~|datek|darczyn~|rezerwacj~|nocleg~|\\d+ noc(?:e|y)|\\d+ gosci|hotel~|pasazer~|bagaz~|bilet~|przejazd~|gracz~|klejnot~|diament~|licznik~ (?:pradu|energii|gazu|wody)|kwh|kart[aey] miejsk~|kart[aey] podarunk~|pozyczk~|kredyt hipoteczny|polis[ay]|ubezpiecz(?!eni\\p{L} (?:ekranu|telefonu|smartfon|urzadz|sprzet))~|restauracj~|konkurs~|skladk[aie]|szkod[ayei]|abonament (?:premium|vod|filmowy)|subskrypcj~|okres probny|filmy|seriale|punkt(?:y|ow) (?:lojalnosciow|premiow|payback)~|czynsz~|parking~|autostrad~|mandat~|przelew(?:y)? (?:zagraniczn|natychmiastow)~|odbiorca przelewu|silown~|karnet~|zakupy spozywcze|zbieraj punkty|prad i gaz|energi[aie] elektryczn~',
  payMethodWords: 'blik|kart(?:a|ą|y|e)|(?:szybki )?przelew~',
  walletCodeWords: 'kod~ blik',
  newsletterWords: 'ofert~|promocj~|newsletter~|nowosci~|aktualnosci~|rabat~',
  bankWords:
    'przelew~|rachun(?:ek|ku) (?:osobist|oszczednosciow|biezac)~|lokat~|wyplat[ay]|bankomat~|wynagrodzeni~|limit kredytowy|debet|saldo rachunku|iban|saldo ksiegowe',
  shopWords:
    'dostarcz~|urzadzeni[ea]|podsumowanie koszyka|akcesori~|kolor|ilosc|rezerwuj~|miejsc[ea]',
  howToWords:
    '^(?:jak|co|dlaczego|czym|kiedy|gdzie|czy|poradnik|ile)|krok po kroku|poradnik|pytania i odpowiedzi|(?:najczestsze|najczesciej zadawane) pytania',
  articleWords:
    'forum|watek|opublikowan[oay]|autor|redakcja|ostatnia aktualizacja|zaktualizowano|czytaj (?:takze|tez|wiecej|dalej)|(?:powiazane|podobne) (?:artykuly|tematy|pytania)|czy (?:ten|ta|te) [\\p{L} ]*(?:pomoc|przydat|pomogl)~|komentarz~|spis tresci|krok \\d+(?! ?(?:z|/) ?\\d)',
  helpWords:
    'pomoc|wsparcie|nie znalezion~|nie znalezlismy|mapa strony|wyniki|forum|spolecznosc|pytania',
  inboxWords: 'czat|(?:moje |twoje )?(?:wiadomosci|powiadomienia)|skrzynka',
  pendingWords:
    'w toku|przetwarzamy (?:twoj[aey]? )?(?:platnosc|wplat|transakcj|doladowani)~|jest (?:weryfikowan|przetwarzan|sprawdzan)~|nie znamy (?:jeszcze )?wyniku|przyjet~ do realizacji|bank nie odpowiada|dotr(?:a|ze),? gdy|nastapi (?:w ciagu|po|jutro)|w trakcie (?:realizacji|przetwarzania|weryfikacji)|oczekuje(?! na ciebie)|czekamy na (?:potwierdz|odpowiedz|platnosc|bank|wplat|srodki|autoryz|twoja akceptacj|ostateczn|status|decyzj|zgod)~|do weryfikacji|zostanie (?:doladowan|zrealizowan|zaksiegowan)~|nie (?:jest |zosta\\p{L}+ )?jeszcze|trwa doladowanie|(?:doladowani|zasileni|srodki|wplat)~(?: [\\p{L}]+){0,2} w drodze|nie (?:zasil|dolad|dod)\\p{L}+ jeszcze|(?:to|platnosc|doladowanie|transakcja) (?:trwa|zajmuje) (?:\\p{L}+ )?dluzej',
  scheduledWords:
    'zaplanowan~|zrob przelew|gdy (?:przelew|pieniadze|wplata)[\\p{L} ]{0,20}(?:dotr|wplyn)[\\p{L}]*',
  undeliveredWords:
    '(?:zasilimy|doladujemy|zrealizujemy|wykonamy)(?= .{0,30}(?:\\d|jutro|godzin|gdy))|nie (?:moglismy|udalo sie) (?:dodac(?! kart)|zasilic|doladowac)|brakuje jeszcze',
  addressToConfirmWords:
    '(?:adres )?e-?mail[\\p{L} ]{0,20} (?:potwierdzon|zweryfikowan)[yaei]|potwierdz adres',
  unknownWords: 'nie wiemy,? (?:jeszcze,? )?czy|mogly zostac pobrane',
  unclearWords:
    'nie (?:plac|wykonuj (?:przelewu|platnosci)) (?:ponownie|drugi raz|jeszcze raz|po raz)|nie wiemy,? (?:jeszcze,? )?czy|mogly zostac pobrane',
  goneWords:
    'pobralismy (?=\\d)|kart[ae] (?:juz )?zostala obciazona|(?:srodki|pieniadze) (?:juz )?zostaly pobrane|zostala zaksiegowana',
  duplicateWords:
    'zduplikowan[\\p{L}]+ (?:transakcj|platnosc)[\\p{L}]+|(?:transakcj|platnosc)[\\p{L}]+ zduplikowan[\\p{L}]+',
  copyWords: '^(?:to )?(?:duplikat|kopia)(?: (?:potwierdzenia|paragonu))?(?=\\W*$| z \\d)',
  earlierWords: '^(?:wczoraj|przedwczoraj|\\d+ dni temu|w zeszlym)',
  otherOrderWords:
    'faktur~(?: [^ .]+)? zostala oplacona|rata (?:za|\\d)|etui|rachunek za|swiatlowod|kaucja|w salonie|starter wysl~|dodalismy karte|faktura \\d+|zmiana taryfy|zlecenia doladowan|kart[aey] sim|kod doladowania:|twoj kod doladowujacy|pakiet(?= jest| dodan)|nowa taryfa',
  otherRowWords: 'swiatlowod~|internet domowy|rat[ay] za',
  newNumberWords: '^(?:(?:twoj )?nowy numer|doladowanie na start|pierwsze doladowanie) ?:?$',
  printWords:
    '^(?:regulamin(?: (?:sklepu|sprzedazy|serwisu|uslugi?|platnosci|doladowan))?|polityka (?:prywatnosci|zwrotow))(?=\\W*$)',
  mailWords: 'wersj[aei] (?:internetow|przegladarkow)[aey] (?:tej |tego )?(?:wiadomosci|maila)',
  otherTaskWords:
    'wizyt~|prezent (?:jest|zostal|wyslan|dostarczon|dotrze|w drodze)~|(?:wyslij|kup|kolejny) (?:\\p{L}+ )?prezent|zwrot|dodac (?:nowej )?karty|zapisac karty|przypomnien~|anuluj|powiadomien~|ostatni~|poprzedni~|^czat|regulamin~|falszyw~|sprawdz (?:status|stan|saldo)|reklamacj~|odbierz|popros|(?<!stracil )waznosc~|cofniet~|moje karty|(?:dodaj|edytuj|zmien|zapisz) (?:nowa )?(?:karte|taryfe|plan)|cykliczn~|automatyczn~|zmiana (?:taryfy|planu)|portfel',
  topics: [
    'plany|ofert[ay]|taryf~',
    'telefony|smartfony|urzadzenia',
    'zasieg|swiatlowod|internet domowy',
    'przenies(?: swoj)? numer',
    'aktyw(?:uj|acja)',
    'esim|starter~',
    'promocje|okazje',
    'masz juz|jestes juz|jestes (?:naszym klientem|u nas)|dla (?:naszych )?klientow',
    'aplikacj[aei]',
  ],
  phrases: {
    supposed: 'jesli|jezeli|^gdy|^po|po (?:zakonczeniu|oplaceniu|dokonaniu)|mogl[aoy]|moze|moga',
    asksUser: 'co dalej|ile (?:dolad|wplac|dorzuc|doda|zasil)~|ile ma|chcesz|wolisz|sie zgadza',
    exampleMarks: 'np(?=\\.)|na przyklad',
    takesBack: 'anuluj|wroc~|zastosuj|usun|zmien~|zaloguj~|szukaj',
    addresses: 'twoj~|tej',
    comesAgain: 'co miesiac|co \\d+ dni|miesieczn~',
    ofBank: 'transakcj~',
    leaves: '^(?:wyjdz|opusc)',
    stays: '^(?:zosta[nj]|kontynuuj)',
    leadsToCheck: '^sprawdz',
    sends: '^(?:potwierdz|zatwierdz|kup|doladuj|wyslij)(?: teraz)?$',
    leadsToPay: '^(?:do|przejdz do|wybierz)',
    leadsBack: '^(?:[←‹<«] ?)?(?:wroc|powrot)',
    picks: '^(?:wybierz|wybieram)',
    ofOrder: 'usun~|zmien~|edytuj|sledz~',
  },
  turns: {
    byItself: '(?:cykliczn|automatyczn)~',
    conditional: '^(?:jesli|gdy)|po \\w+niu',
    beside: 'zwrot~|bez (?:prowizji|oplat~|umowy)',
    offered: 'taniej o|od \\d+ zl|za 0 zl|przy zakupie',
    denied:
      'nie|nigdy|zadn[aey]|brak|bl[ae]d\\w*|negatywn\\w*|niepowodzeni\\w*|odrzuc\\w*|odmow\\w*|jeszcze|jesli|jezeli|gdy|aby|zeby|czy',
    negated: 'nie',
    open: 'zostan(?:ie|a)|w (?:toku|drodze)|bedzie|beda|ma byc|w trakcie|do realizacji|czesciowo|wstepnie|poczekaj|trwa|oczek\\w*|czeka\\w*|weryfikacj\\w*|wkrotce|przetwarza\\w*',
    another:
      'temu|w (?:stycz|lut|mar|kwiet|maj|czerw|lip|sierp|wrzes|pazdziern|listopad|grud)\\w*|ostatni\\w*|poprzedni\\w*|wczesniejsz\\w*|cykliczn\\w*|automatyczn\\w*|zlecen\\w*',
    aside:
      'cierpliwosc|zwrot\\w*|zwroc\\w*|cofn\\w*|oddam\\w*|na (?:twoja )?karte|karta sim|reklamacj\\w*|anulowan\\w*|wniosek|zgloszeni\\w*|za darmo|gratis|adres\\w*|(?<!na (?:twoj |twoj adres )?)e-?mail\\w*|faktur\\w*|umow\\w*|ustawien\\w*',
    otherwise:
      'jeszcze|nie (?:zostal\\w*|jest|byl\\w*) (?:jeszcze )?(?:odrzucon|odmow)\\w*|nie odrzuc\\w*|mogl\\w*|odrzuc\\w* (?:zwrot|reklamacj|wnios|kod|prosb)\\w*|pierwsz\\w*|aby|zeby|w przypadku|przyczyn\\w*|stan\\w* konta|potwierdzenia|danych|list\\w*|taryf\\w*',
    doubted: 'czy',
    besides:
      'widoczn\\w*|pokazyw\\w*|nie (?:zamykaj|odswiezaj|opuszczaj)|punkt\\w*|bonus\\w*|nagrod\\w*|paragon\\w*',
    advised: 'jesli|zanim',
    avoided: 'unik\\w*|nie|jesli|aby|zeby',
  },
};
