/**
 * The words that an outline of a page may repeat (see mask.ts): what sign-in, refill and payment
 * pages say everywhere, the words of words.ts among them, and the little words between. Written
 * without accents and in lower case. Words that are mostly names of people stay out, even where a
 * page may use them; no month, no place, no company but the carriers and the cards.
 */
const latin = {
  en: `a about above accept accepted access account accounts action actions activate activated activating
    activation active activity add added additional address adobe after again against agree agreement alert
    alerts all allow allowed already also alternatively always am amex an and another answer any anytime
    apartment app apple applied apply approved apps apt are area as ask at authenticate authentication authenticator
    authorisation authorise authorised authorization authorize authorized auto autopay automatic automatically
    autorefill available away back backup balance balances bank bar basket be been before begin below benefits
    billing bill bills biometric biometrics bonus both bought box branch bring browser bundle bundles business
    but button buy buying by byod cable call called caller calls can cancel canceled cancelled cannot card cardholder
    cardnumber cards care carrier cart cash cc ccname ccnum ccnumber cell cellular center challenge change changed changes charge charged charges chat
    check checked checking checkout chip choice choose choosemethod choosing city clear click client close closed code codes com
    company comparable compare compatibility compatible complete completed condition conditions confirm confirmation
    confirmed connect connected connection contact contacts content continue contract convenient cookie cookies copy
    correct cost costs could couldn count counted country coupon coupons cover coverage create created creating
    credit credited csc currency current currently custom customer customers customize cvc cvn cvv daily dashboard data
    date day days dd deal deals debit decline declined default delete deliver delivered delivery denied denomination deny desktop detail details
    device devices dial dialing did didn different digit digital digits direct disable disabled discard discount discounts discover
    dismiss do does doesn doing dollars domestic don done double down download driver due duration e each earn easier easy edit
    eid either electronic eligible email emailed emails enable enabled end ended ending ends enroll enrolled enrollment enter
    entered entering entertainment epin error errors esim estimated evv every exchange existing exit exp expand expdate expiration expire
    expired expires expiring expiry explore express extra face failed failure faq faqs fast faster fax features fee feedback
    fees fewer field fields file files fill filled filter final find fingerprint finish finished first firstname fix flexible
    flight flights folder follow following for forgot forgotten form format forms found free frequency frequently from front full fund funds funding
    further get gets getting gift give global go goes going good goods google got great group guest guestpay guide had
    half happened has hasn have haven having head heading hello help here hi hide high history hold holder home hotspot hotspots hour
    hours how however i iccid icon id identification identify identity idea if iframe iframecards imei immediately important in include included includes including incorrect
    info information initiate input insert installment installments instant instantly instead instructions insurance international internet into invalid invite
    invoice is isn issue issued issuer it item items its join jump just keep key keypad keyword kids know label landing language
    last lastname later latest leading learn least leave left legal less let level license like limit limited limits line lines
    link linked links list lists little live load loaded loading locate location locations lock locked log logged login logon logo logout longer look looking looks
    lost low lower m made magenta mail main maintenance make making manage management manager managing mandatory manual manually map mastercard match
    maximum me means media meid member members membership menu message messages messaging method methods middle min minimum minute minutes
    missing mm mobile mode modify moment money month monthly months more most move msisdn much multiple must my name names
    national navigation need needed needs network never new news newsletter next nickname no nobody non none not note notes notice
    notification notifications now num number numbers object of off offer offered offers office ok okay old on once one onetimepayment online only open opened
    opening opens operator opt option optional options or order ordered ordering orders other otherwise otp our out outage over overview own owner pack
    package packages page pages paid paper part partial party pass passcode passcodes passenger passengers passkey passkeys passport passwd password
    passwords past pay payable payg paying payment payments paypal pays pending people per period permission permitted person
    personal personalise personalize phone phonenumber phones phone photo pick picked pickup picture pin place placed plan plans plastic platform please plus
    pm points policies policy popular port portal position possible post postal postcode postpaid preauthorized prefer preference
    preferences preferred prepaid preview previous previously price prices pricing primary print privacy problem problems proceed process processed
    processing product products profile promo promos promotion promotional promotions protect protected protection provide provided
    provider public purchase purchased purchases put pwd qr qty quantity question questions quick quickly rate rates re reach read
    ready really reason receipt receipts receive received recent recently recharge recharged recharges recharging recipient recognised recognized recommend recommended recover
    recovery recurring redeem redirect reduced reenter refer reference referral refill refilled refilling refills refresh refund refunds refuse refused region
    register registered registering registration reject rejected related relationship reload remain remaining remember remind reminder reminders
    remove removed renew renewal renewals renewed renewing renews rent repeat replace replacement report request requested requests require required
    requirements resend reset resident resolve respond response result results retry return returning returns retype review reviewed reviewing
    rewards right roaming routing s safe safely safety sale sales same sap satisfaction save saved saving savings say scan scheduled scratch screen
    script scroll search second seconds section secure secured securely security see select selected selecting selection sell send sending sent separate
    service services session set setting settings setup share shared ship shipping shop shopping short should show
    showing shown sign signed signin signing signon signout signup sim simple simply sims since single site skip skype sms so social sold some
    someone something soon sorry sort speed spend ssn standard start started starting state statement status stay step steps still
    stop stopped store stores street strength style subject submit submitted submitting subscribe subscriber subscription subtotal success successful
    successfully such suffix suggestions suite suitable summary support supported sure suspended suspend switch system t tab table tablet tablets take taken takes
    talk tap tax taxes telephone temporarily temporary term terms test text texting texts tfa than thank thanks that the their them
    then there these they third this those though through thru tip title tmobile to today toggle told tomorrow too top topped
    topping topup topups total totals touch tourist town track tracking trade transaction transactions transfer transferred transferring travel trouble
    trust trusted try trying turn twice two type types typed u ultimate unable unavailable unauthorized under unexpected unfortunately uh unit
    unknown unless unlimited unlock unrecognized unsubscribe unsuccessful until unverified up update updated updates upgrade upload
    upon us usage use used useful user userid username users uses using usually v valid validate validation validity value values
    ve verification verified verify verifying version via video view viewed viewing virtual visa visit visitor visitors voice voicemail voucher vouchers
    wait waiting wallet want wants warning was wasn watch way ways we web website week weekly weeks welcome well went were weren what whatever
    when where which while who whole whom whose why wi widget wifi wireless wish with within without won work working works would wouldn write
    wrong www x yearly years yes yesterday yet you your yours yourself yy yyyy zip zipcode gb mb kb tb g oops hey back dear oh isnt dont
    bundle buyer adder adding choices unpaid overdue owed owe payer payee biller posted historical bogo lte iot ios android mastercards maestro unionpay alipay diners jcb
    byline esimcard simcard sign-in carddetails cardholdername csv paywall accountnumber security-code securitycode expirydate expirationdate expmonth expyear country telephonenumber emailaddress usernameoremail emailorphone
    amount amounts bag barcode cardcvc cardcvv cardexpiry cardfield cardfields cardname cardnum ccno cid confirmationnumber confirmpassword countrycode couponcode creditcard d debitcard
    discountcode areacode entry filling ids lebara ll mailing mobilenumber mobilephone myaccount n newpassword ordernumber orderid otpcode postalcode promocode qrcode retypepassword time times onetimecode toppedup
    userids word words year youre paymentcard paymentmethod submitorder placeorder nt billed charging credits
    able afternoon airtime alive almost annual answers approval approve arrangements arrival arrive bed beneficiary bitcoin boarding breakdown bus claim
    coffee confirming course crypto cycle decide deductible deleted deposits dispute eight electric electricity evening everyday everything expected extend
    extended fare few four game gas gigabytes gigs gym hang hmm homeowner hotel insufficient interest itinerary kwh launch life loan lottery loyalty luck
    medications messaged meter morning mortgage moved movie movies music nights nonprofit nothing onto overdraft parcel parking pause payroll pharmacy
    pizza player pop ported power premium prescriptions preset property prove putting raffle receiving record ref remittance renters resets restaurant
    reward said schedule sec server settle shipment six snag station streaming student survey sweepstakes switched tag takeout tenants texted ticket
    tickets tight toll trace traffic transfers transit trial tuition turned unions unsubscribed utilities water will wire withdrawals worked gigabyte
    reloaded forum community replies`,
  es: `abajo abonar abono acceda accede acceder acceso aceptar aceptado acerca acreditado actual actualizado actualizar activa activacion activada activado activar
    active adicional administrar agrega agregada agregado agregar agregue ahi ahora ahorra ajustes al algo algun alguna alta ambos antes anterior anadido anadir ano
    anos aparato aplicacion aplicar aqui archivo asi atencion atras aun autenticacion automatica automaticamente automatico autorizado avanzar aviso
    ayuda banco bancaria bienvenida bienvenido borrar boton buscar busqueda cada caduca caducidad calle cambiar cambio cambios cancelar cantidad
    caracteristicas cargando cargo cargos carrito casa caso celular cerrar cesta chip ciudad clave cliente clientes clic cobrado cobrar cobro codigo codigos comienza
    como compartir compatibilidad compatible completa completada completado completar complete completo compra compras comprar comprobar con condiciones conectar
    confirma confirmacion confirmada confirmado confirmamos confirmar confirme confirmemos configuracion conoce consultar contacto contenido continua continuar
    continue contrasena contrasenas copiar correcto correo costo crea crear credito cual cuando cuanto cuenta cuentas cumple cupon cvv
    dato datos de debe debito declinada declinado dejar del denegada denegado desactivar descargar descuento desde desea deseas despues
    detalle detalles dia dias digitos dinero direccion dispositivo dispositivos disponible disponibles dolares donde dos duracion editar el electronica
    electronico elegir elige elija eliminar ellos email empezar empresa en encontrar entrar entrega entregar enviado enviamos enviar envie envia envio equipo error
    es esa escoge escoja escribe escribir ese eso esperar espera espere esta estado estamos estan este esto estos etiqueta exito exitosa exitoso expiracion expira
    factura facturacion facturas facil fallida fallido falta fecha filtrar fin final finalizar finalizado fondos forma formulario fue funciona garantia gracias gratis
    guardada guardado guardar ha habla hace hacer haga han hasta hay haz hecho hemos hizo historial hola hora horas hoy huella identidad
    idioma importe importante impuesto impuestos incluye incluido incorrecta incorrecto informacion ingresa ingresar ingrese inicia iniciada iniciar inicie inicio inmediatamente inscrito inscribir
    intenta intentar intentarlo intente intentalo intentelo internacional internet invalida invalido ir la las le lejos libre limite limitado linea lineas
    listo llamada llamadas llamar llave lleva lo los lugar luego mantener mantenimiento mas mayor me medio mejor menos mensaje mensajes mensual
    menu mes meses metodo metodos mi miembro minimo minuto minutos mis misma mismo modo momento moneda monto montos mostrar movil moviles mucho
    muchas muy nacional necesario necesita necesitas ni ningun ninguna no nombre nos nosotros nota notificaciones nuestra nuestro nuestros nueva
    nuevamente nuevas nuevo nuevos numero numeros o oferta ofertas olvidaste olvido omitir opcion opcional opciones operacion orden ordenar
    otra otras otro otros pagada pagado pagar pagas pago pagos pague paga pagina pais pantalla paquete paquetes para parte pasaporte paso
    pasos pedido pedidos pendiente perfil permite permiten permitida permitidas permitido permitidos permitir pero persona personal personales plan planes plazo poder
    politica por porque portal postal precio precios preferencias pregunta preguntas prepagada prepagado prepago primer primera primero principal privacidad probar problema procesar
    procesado producto productos programar promocion promocional promociones proteccion proveedor proximo prueba pruebe pudimos pudo puede puedes puntos que quien quiere quieres quieras
    rapida rapido razon realizada realizado realizar rechazada rechazado rechazo recarga recargada recargado recargando recargar recargas recargue recibe
    recibida recibido recibimos recibir recibo recordar recuerdame recuperar red reembolso referencia regalo registrar registrarse registrarte registrate
    registrese registro regresar renovacion renovar renueva repetir repita repite requerido requisitos resolver respuesta restante restantes resultado resumen revisa revisar
    revise revision saber salir saldo saldos salio se sea segura seguridad seguro seguir segundo selecciona seleccionar seleccione seleccionado sello semana sentimos
    ser servicio servicios sesion si siento siempre sigue siguiente sin sistema sitio sms sobre solicitar solicitud solo somos son su sucursal sus suscripcion
    suspendida suspendido tal tambien tarde tarjeta tarjetas tarifa tecnico tel telefonica telefono telefonos telefonico temporal tenemos tengo termina terminos termino tiempo tienda tiendas tiene tienes tipo
    titular toca toda todas todo todos total trae transaccion transacciones transferir traslado tras tu tus ubicacion ultima ultimo ultimos un una unico unas unidos unos usa usada usado usados
    usar uso usted usuario usuarios utilizar valida validar valido valor vence vencimiento venta ver verifica verificacion verificar verifique version vez viaje vida vigencia visita visitar volver voz
    vuelva vuelve y ya yo zona dolar cantidades articulos articulo envios propio recientes cod imprimir aa campo ilimitado ilimitada ilimitados canjear
    abonos abonado abonaron abre acaba acabamos acabas acuerdo adelante adeudo agrego agua ahorros aire anadimos anteriores aseguradora autorizacion
    autorizar bajar beneficiario bien bono buen buenas buenos noches cajeros captura carga cargado cargamos cargar cargas casi checa cheques cierres cita cobramos
    cobrando cobrarte comprobante comprueba confirmando confirmo consumo contrata corregir corte cotiza cuanta dar darse deducible define deposita
    depositos descontamos desconto destino devolucion diamantes digita dijo distinta domicilio donar efectuar empieza encuesta entra eres estas estrena
    fallo faltan farmacia folio funciono gas gimnasio guarda habitacion hechos hicimos hotel hubo indica insuficientes introduce jugador lealtad libres
    llega llego logramos luz mandame mandamos mandar marca medicamentos membresia meter mil monedero mora movimientos nomina operaciones panel pase pedir
    peajes peliculas perfecto periodo ponle poner ponemos portabilidad prende prestamo proceso pusimos queda quedan quedo recibiste reclamo reenviar
    registra reinicia remesas renovaste reporte reserva restaurante retiros seguimiento seguros series siniestro soy suma supermercado tardar terminar
    ticket transferencias transporte traspasos ultimas vas vencido verificando vigente vistazo vuelos foro comunidad registrada`,
  pl: `aby aktualizacja aktualna aktualny aktywacja aktywacji aktywacyjny aktywna aktywne aktywny aktywowac aktywuj albo ale anuluj aplikacja aplikacji automatyczna
    automatyczne automatycznie automatyczny bardzo bedzie bez bezpieczenstwa bezpieczenstwo bezpieczna bezpieczne bezpieczny bezplatna bezplatne bezplatnie bezplatny blad bledny bledna bonus brak byc byl byla bylo
    calosc cena ceny chce chcesz ci cie ciasteczka cookies cos czas czat czesto czy czyli dalej dane danych darmowe data daty deklaracja dla dlaczego dni dnia do dodaj dodana dodane
    dodano dodany dodatkowe dodatkowy dokonaj dokument doladowac doladowan doladowana doladowane doladowania doladowanie doladowaniem doladowaniu doladowany doladowuj doladuj doladujesz domowy domu dopisz dostaw
    dostawa dostawy dostep dostepna dostepne dostepny dostepu dotyczace dowiedz dowod drugi duzo dwa dzieki dziekujemy dzien dzis dzisiaj dziala edytuj ekran elektroniczny email
    esim ewentualnie faktura faktury filtruj firma firmy formularz gb gdy gdzie godzin gotowe gotowka gratis grupa haslem haslo hasla haslu historia i ich id ile ilosc imie in
    informacja informacje informacji inna innej inne inny internet internetu istnieje ja jak jaki jakie jednorazowe jednorazowy jednostki jest jesli jestes jeszcze jezeli jezyk juz
    kanal kart karta karte kartowy karty kazdy kierunkowy klient klienta klientow klikaj kliknij klucz klucza kluczem kod kodem kodu kodow kolejny kolejne komfort komorkowy komunikat kontakt konta konto kontem
    kontaktowy kontynuowac kontynuuj kopiuj korzystaj koszt koszty koszyk koszyka koszyku kraj kraju krok kroku krotko ktore ktory kup kupon kupuje kupujesz kwot kwota kwote kwoty latwo lat liczba limit limity linia link
    lista logowania logowanie loguj login lub ma mail masz mb mi miasto miejsca miejscowosc miesiac miesiecy miesieczna miesiecznie minut minuty mnie mobilna mobilny moge moj moja moje mozesz mozna mozliwe
    musi musisz my na nadal najnowsze nam nami nas nasz nasza nasze nastepny natychmiast nazwa nazwisko naszych nazwe nie niedostepna niedostepne niedostepny niemozliwa niemozliwe niemozliwy niepowodzenie nieprawidlowa nieprawidlowe nieprawidlowy nieudana
    nieudane nieudany niz niebawem nim nowa nowe nowego nowej nowy numer numeru numery numerow o oba obciazona obciazone obciazono obecnie obsluga od odbierz odblokuj odbior odcisk odciskiem odcisku odmowa odrzucona odrzucone odrzucony odswiez
    ofert oferta oferte oferty ofertowe ok okres on online opcja opcje operacja opis oplata oplaty oplac opuszczac oraz ostatnia ostatnie ostatni oszczedz otrzymaj otrzymasz otworz
    pakiecie pakiet pakietow pakietu pakiety pamietaj pamietasz pan parametry platnicza platnosc platnosci platnoscia place pobierz pobrana pobrane pobrany poczatek pocztowy pod podaj podany podatek podatki podsumowanie pokaz poland polska
    pole polaczenia polityka polski pomin pomoc ponad ponownie ponowna poprawnie poprawny posiadacz posiadacza poszlo potwierdz potwierdzam potwierdzenia potwierdzenie potwierdzona potwierdzone potwierdzony powiadomienia powiodla powiodlo powiodl powod powrot powtorz pozostala pozostale pozostalo poziom
    prawidlowy prawo preferencje prepaid prosimy prosze prywatnosc prywatnosci przed przedluz przegladarka przejdz przekroczono przelew przelewy przenies przepraszamy przerwa przeslij przez przy przycisk przyjeta przyjete przyjety
    przypomnij pytania pytanie rabat rabatowy rachunek rachunku raty razem realizacja regulamin regulaminu rejestracja rejestracji rodzaj rok roku rozmowy rozpocznij rozumiem rozwin roznych saldo salon samo serwis serwisu sie sim
    skasuj sklep sklepu skontaktuj skopiuj smartfon smartfony smartwatche sms smsem smsy spada specjalne sposob sprawdz sprobuj sprzedaz srodki srodkow stan stary start status stawka sterowanie strona strone strony
    sukces swoj swoja swoje swojego system szczegoly szukaj szybciej szybki szybko swojej tak taryfa taryfy te teraz tej telefon telefonu telefony telefonow telewizja ten termin to tobie token tozsamosc transakcja transakcje transakcji transakcyjny twoj twoja
    twoje twojego twojej twoich tych tydzien tylko tym tytul udana udane udany udostepnij ulica ulubione umowa umowy ups urzadzen urzadzenia urzadzenie uslug usluga uslugi usun ustaw ustawienia utworz uwaga uzyj uzytkowanie uzytkownik uzytkownika voucher vouchera
    w waluta warunki wazna wazne waznosc waznosci wazny wczytywanie wejdz weryfikacja weryfikacji weryfikacyjny wiecej wiadomosc wiadomosci widok wiek wielkosc wifi witaj witamy wkrotce wlacz wlasny wniosek wpisany wpisz wroc wpisac wprowadz wprowadzony
    wskaz wspolny wstecz wszystkie wszystko wybierz wybor wybrana wybrane wybrany wydrukuj wygasa wygasla wygasniecia wygodnie wykonaj wykorzystane wyloguj wymagane wymagany wynosi wyslac wyslalismy wyslany wyslij wysylka wyszukaj wyswietl
    z za zablokowane zadzwon zachowaj zagubiona zakoncz zakonczona zakonczone zakonczony zakup zakupy zalogowac zalogowany zaloguj zaloz zaakceptuj zamknij zamow zamowienia zamowienie zamowien zamowieniu zapamietaj zaplac zaplacic zaplacona zaplata zaplaty zapomniales zapomnialas zapisz zapoznaj zarejestruj zarzadzaj
    zasada zasady zasilenie zasilenia zasilic zasilona zasilone zasilony zaznacz zbyt zdarzenie zdrapka zdrapki ze zestaw zglos zgoda zgode zgody zgodnosc zielony zl zlotych zmien zmiana znajdz zobacz zobowiazania obowiazkiem zostac zostal zostala zostalo zostalo
    zrealizowana zrealizowane zrealizowany zrodlo zwiekszenie zwrot zweryfikuj zyskaj doladowanpl doladowaniepl pln usd gbp eur us kompatybilnosc wpisywac odbiorca adres adresu dobry karcie kredytowa referencyjny promocyjny zamawiam raz pomoca zasil pomocy utworzyc jednej dziala nr cvv cvc rr mm tmobile polityce
    abonament autoryzacji autoryzacyjny brawo chcialbys chwile cyfrowy cyfry czekac czesc darmowa debet dobrze dodac dodajemy dodalismy dokonac dokup
    dolacz doladowalismy doladowano doladowuje dorzuc dostales dotarl dotarla dotarly dowolna drukuj fakture filmy finalizuj gaz gigabajty glowne gosci gra
    hej identyfikator inaczej innym jedno konca koncie konczy kredyt logujesz metoda metode mojego mozemy nadaj nastepne niestety noc numerze obciazylismy
    odbioru odnowienie odsetki okiem okresl operacji oplacono paczke panel paragon paragonu pewno pieniadze placic platne pobierzemy pobralismy pobrano
    poczte pomyslnie ponow popraw poprawne popros poprzednie porzadku potwierdzisz pozostal prad pradu premium profil przeglad przelac przelej przelewu
    przepisz przerwana przesylke przyslalismy przyszedl pulpit pulpitu punkty rozliczenia rzuc sciagnelismy seriale skrzynke spokojnie sprawdzamy startera
    strefa stworz sukcesem terminie tozsamosci trwa twoim udalo uruchom wartosc wieczor wplac wplacic wplacono wplata wplate wplaty wplat wydania
    wykorzystania wykorzystano wyszlo zadzialalo zagralo zaksiegowana zakupu zaleglosc zaleglosci zamykaj zanim zapisane zaplacisz zaplacone zaplacono
    zasililismy zasilono zgadza zostaly zrealizuj zrobione zasilany forum blik drodze wygasl stracil dluzej zwykle zatwierdzam przechodze banku trafilo wplynelo zasileniu upewnic swiatlowod przeszla autoryzacja minal wygeneruj przejrzyj`,
};

/** Words of Latin letters that may be repeated, in lower case and without accents. The package carries them packed. */
export const latinWords: readonly string[] = [
  ...new Set(Object.values(latin).flatMap((words) => words.split(/\s+/))),
];
