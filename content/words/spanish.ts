import type { Said } from './lists';

const paid = 'pago|recarga|transaccion|operacion|abono';
const refusable = `tarjeta|banco|cargo|autorizacion|compra|${paid}`;

/** The Spanish words (see words.ts). */
export const spanish: Said = {
  signInWords:
    'inici(?:a|e|ar) sesion|ingres(?:a|e|ar) (?:a|al|en|con)|ingresar|acced(?:e|a|er)|entrar|identificate|entra(?:r)? (?:a|en|con)|entra(?=\\W*$)|inicio de sesion',
  registerWords:
    'registr(?:ate|arse|arme|ese|o|a)|(?:cre|abr)(?:a|e|ar|ir) (?:una |tu |su |mi )?cuenta|crear perfil|darse de alta|date de alta|(?:crear|crea|abre|haz)(?: (?:tu|una|mi|la|nueva))* (?:cuenta|perfil|acceso)|(?:crea|crear) tu (?:[\\w-]+ )?(?:usuario|id)|soy nuev[oa]|unete',
  passkeyWords:
    '(?:(?:continuar|inicia(?:r)? sesion|usar?) (?:con|tu|la)? ?)?(?:face id|huella|llave de acceso|clave de acceso)[\\w /]*',
  passwordLinkWords:
    '(?:inicia(?:r)? sesion|ingresa(?:r)?|entrar|acceder) con (?:tu |su )?(?:contrasena|clave)|usar contrasena',
  forgotWords:
    '[¿]?(?:has )?olvid(?:aste|o|e|ado) (?:tu |su |mi |la )?(?:contrasena|clave)\\??|recuerdame|recordarme|mantener sesion iniciada',
  verifyWords:
    'confirm(?:emos|a|e|ar) (?:que eres tu|que es usted|tu identidad|su identidad)|(?:verific|valid)(?:a|ar|acion) (?:de )?(?:tu|su|la|en)? ?(?:identidad|cuenta|dos pasos)|(?:te |le )?(?:enviamos|mandamos|hemos enviado) un (?:codigo|mensaje|sms)[\\w ]*|codigo de (?:verificacion|seguridad por)|como (?:quieres|deseas) recibir[\\w ]* codigo|ingresa el codigo[\\w ]*|(?:te |le )?(?:enviamos|mandamos|acabamos de (?:enviar|mandar))(?:te|le)? (?:un|el|tu)? ?(?:codigo|clave|mensaje|sms)[\\w ]*|(?:escribe|ingresa|captura|teclea|pon|introduce|digita) (?:el|tu|los) (?:codigo|clave|\\d+ digitos|digitos|numeros?)[\\w ]*|revisa tus (?:mensajes|sms|correos)|verificacion|(?:comprueba|confirma|valida) (?:que eres|tu (?:numero|identidad|correo))[\\w ]*|codigo de (?:un solo uso|verificacion|acceso|\\d)',
  verifyMethodWords:
    '(?:enviar|envia|envie|recibir)(?:me)? (?:un |el )?(?:codigo|mensaje)[\\w @*•.,()+-]*|(?:mensaje(?: de texto)?|sms|correo|llamada) (?:a|al)? ?[\\w(+]{0,3}[*•]{2}[\\w @*•.,()+-]*',
  resendWords:
    'reenviar|(?:volver a )?enviar(?: el)? codigo (?:de nuevo|otra vez)|(?:volver a enviar|no (?:recibiste|me llego|te llego))[\\w ]*|(?:mandal[oa]|envial[oa]|mandar|enviar)(?: de nuevo| otra vez)|[¿]?no (?:llego|llega|recibiste|lo recibi)[\\w ]*|(?:pedir|solicitar|otro) (?:otro )?codigo|nuevo codigo',
  bankCodeWords:
    'autenticacion (?:de (?:la |tu |su )?|del )(?:compra|pago|titular|tarjeta)|autoriz(?:ar|a|as|ando) (?:la|esta|tu|su|una) (?:compra|transaccion|operacion)|(?:volver|regresar) al (?:comercio|comerciante)',
  balanceWords:
    '(?:tu |su |mi )?saldo(?: actual| disponible| principal| de (?:la )?cuenta| de servicio)?|balance disponible|te quedan?|(?:te |tu )?(?:saldo|dinero|credito) (?:que te queda|restante|para usar)|disponible(?=\\W*$)|tienes [$€]|en tu cuenta(?=\\W*$)',
  planStateWords:
    'fecha de renovacion|monto de renovacion|se renueva (?:el|en)|vence(?: el| en)?|vigencia|vigente hasta|valido hasta|datos (?:restantes|disponibles|usados|consumidos)|(?:\\d+(?:[.,]\\d+)? ?[gm]b )(?:disponibles|restantes|de)|pago automatico|autopay[\\w ]*|recarga automatica|(?:tu|su|mi) (?:plan|bono|paquete|consumo)|bono activo|(?:se )?(?:acaba|termina|reinicia|caduca|renueva) (?:el|en)|\\d+(?:[.,]\\d+)? ?[gm]b (?:libres|usados|por usar|te quedan)|(?:quedan|faltan) \\d+ dias|valid[oa] hasta|activ[oa] hasta|proxim[oa] (?:renovacion|corte|pago|cobro)|cambiar (?:de |mi )?plan',
  ownNumberWords:
    '(?:tu|su|mi) (?:numero|linea|cuenta)(?: de telefono)?|cerrar sesion|salir|hola|bienvenid[oa]|buen(?:os|as) (?:dias|tardes|noches)|mi (?:panel|resumen)|cambiar de (?:plan|linea)',
  accountWords:
    '(?:mi )?cuenta|iniciar sesion|ingresar|area de clientes?|entrar|acceder|mi (?:linea|perfil)|soy cliente|iniciar sesion',
  activateWords:
    'activ(?:a|e|ar|acion)(?: (?:tu|su|mi|la|una|de))*(?: (?:tarjeta|sim|esim|chip|linea|dispositivo|servicio))*|(?:verificar|comprobar|revisar) (?:la )?compatibilidad|trae tu propio (?:dispositivo|telefono)|(?:enciende|prende|estrena|registra|da de alta|dar de alta|pon a funcionar|empieza con)(?: (?:tu|su|el|la|mi|nuevo|nueva))* (?:chip|sim|esim|linea|tarjeta sim)|alta de (?:chip|linea|sim)|registro de (?:chip|sim|linea)',
  continueWords: 'siguiente|continuar?|seguir|enviar|confirmar|verificar|validar|ir a pagar',
  refillWords:
    'recarg(?:a|ar|ue|as|ando|uen|aste|ado|amos)|(?:agregar|anadir|abonar|anade|agrega|cargar) (?:saldo|dinero|fondos)|abono de saldo|monto de renovacion|renovar (?:tu |mi |el )?(?:plan|paquete|bono)|(?:poner|ponle|ponerle|pon|meter|meterle|metele|echa(?:r|rle|le)|compra(?:r)?|carga(?:r)?|suma(?:r)?|deposita(?:r)?) (?:mas )?(?:saldo|dinero|tiempo aire|lana)|tiempo aire|recarg(?:arle|arlo|arla|ale|alo|ala|aron|aste|amos|aremos|adas?|ados?)|saldo (?:a|para|en) (?:tu|la|mi|otra|esta) (?:linea|numero)|(?:linea|numero) (?:a recargar|que recibe|de destino)|renov(?:ar|a|amos|acion)(?: de)? (?:tu|mi|el|su|la|de|mi)? ?(?:plan|paquete|bono|linea|servicio|vigencia)|abono a (?:tu|la) linea|se (?:abon|acredit|recarg|deposit|sum|agreg|carg)(?:o|aron)[^.?!]{0,14} (?:al|a la|a tu|en tu) (?=\\d|numero|linea|celular|saldo)',
  lineWords:
    'numero (?:celular|movil|de telefono)|celular|movil|linea|prepago|chip|sim|saldo|datos|\\d+ ?gb|paquete|bono|minutos',
  chooseWords:
    '(?:elige|elija|elegir|selecciona|seleccione|escoge|escoja)(?: un| una| el| la| tu| su)? (?:monto|cantidad|importe|plan|recarga|paquete|bono)[\\w ]*|(?:monto|importe) de (?:la |tu )?recarga|[¿]?cuanto (?:quieres|desea)[\\w ]*|(?:elige|elija|elegir|selecciona|seleccione|escoge|escoja|define|indica|marca)(?: (?:un|una|el|la|tu|su|otro|otra|cuanto|cuanta|de|los|las))*(?: (?:monto|cantidad|importe|plan|recarga|paquete|bono|saldo|opcion|pase|vigencia|valor|montos|planes|paquetes))[\\w ]*|[¿]?(?:cuanto|de cuanto)(?: (?:saldo|le|te|va|vas|la|a|es))* (?:quieres|quiere|desea|deseas|ponemos|pones|ponerle|poner|metes|recargar|recargas|recarga|necesitas|sera|agregar|cargas)[\\w ]*|otr[oa] (?:monto|importe|valor|cantidad)|monto libre|montos',
  reviewWords:
    'revis(?:a|e|ar|ion)(?: de)?(?: tu| su| el| la)? ?(?:pedido|orden|pago|recarga|compra|datos|detalles)?|(?:confirm|verific)(?:a|e|ar) (?:tu|su|el|la|los) (?:pedido|pago|recarga|orden|compra|datos)|resumen(?: de(?:l| la| tu| su)? ?(?:pago|pedido|recarga|compra|orden|operacion))?|antes de (?:cobrar|pagar|continuar|confirmar|cobrarte|enviar|recargar)[\\p{L} ,]*|ultimo (?:vistazo|paso)|(?:un|ultimo) vistazo|echale un (?:ojo|vistazo)|[¿]?(?:todo|esta todo|es) (?:bien|correcto|en orden|listo para pagar)|(?:verifique|revise) y (?:autorice|confirme|pague) (?:su|la|el) (?:recarga|pago|pedido|compra|orden)|(?:revisa|verifica|checa|confirma|comprueba)(?: (?:que|y|tu|tus|los|las|el|la|su|sus|antes|de|todo|bien|este|esta))* ?(?:datos|recarga|pago|pagar|paga|compra|pedido|informacion|detalles|monto|operacion|todo|orden)?(?=$|[.,:])|estas a punto de (?:pagar|recargar|poner)[\\w ]*|casi (?:listo|terminas|acabas)|confirmacion de datos',
  submitOrderWords:
    '(?:realizar|realiza|hacer|haz|enviar|confirmar|completar|finalizar|autorizar)(?: el| la| mi| tu| su)? (?:y pagar|pedido|cargo|pago|compra|orden|recarga)|(?:pagar|recargar) (?:ahora|y finalizar)|pagar(?! con (?:otr[ao]|un[ao]?)\\b)(?: (?:us)?[$€]? ?[\\d.,]+ ?€?)?|ordenar ahora|(?:confirmar|aceptar|autorizar|finalizar|terminar|confirmo) (?:y|e) (?:pagar|recargar|enviar|pago)(?: [\\w$.,€]+)?|(?:si|todo bien|todo correcto|esta bien|de acuerdo|correcto)[, ]+(?:pagar|recargar|autorizar|confirmar|cobrar|pago|recarga|cobrenme|adelante)[\\w $.,]*|(?:pagar|recargar|abonar|cargar)(?: los| mis)? [$€] ?[\\d.,]+|pagar con\\b(?! (?:otr[ao]|un[ao]?)\\b)[\\w ]+|(?:hacer|realizar) (?:el |mi |la )?(?:pago|recarga|cargo)',
  historyWords:
    'actividad de (?:pagos|recargas)|historial de (?:pagos?|recargas?|transacciones|movimientos|saldo)|(?:pagos|recargas) (?:recientes|anteriores|realizad[ao]s)|(?:mis|tus|ultimas|ultimos) (?:recargas|pagos)|(?:tus|mis|ultim[oa]s|tod[oa]s (?:los|las|tus|mis)|sus) (?:pagos|recargas|movimientos|cargos|abonos|transacciones|operaciones)|movimientos (?:de (?:tu|la|mi) (?:cuenta|linea)|recientes)|registro de (?:pagos|recargas)|^(?:pagos|recargas)(?= ?(?:$|[(·:]))',
  recordsWords: 'historial|movimientos|transacciones',
  notAllowedWords:
    '(?:recargas?|pagos?)[\\p{L} ,]{0,40} no (?:estan? )?(?:permitid[oa]s?|disponibles?)[\\p{L} ]*|no se permiten (?:recargas|pagos)[\\p{L} ]*',
  invalidNumberWords: 'numero[\\p{L} ]{0,25} (?:no (?:es )?valido|invalido|incorrecto)',
  payWords:
    'pag(?:o|ar|os|ue|a)|(?:metodo|forma|medio) de pago|facturacion|tarjeta de (?:credito|debito)',
  storedCardWords: 'tarjetas?|terminada en',
  paymentFrameWords: 'tarjeta|pago',
  paidWords: `(?:${paid})(?: [\\p{L}$€\\d.,]+){0,6}? (?:exitos[oa]|(?:con )?exito|realizad[oa]|completad[oa]|complet[ao]|aprobad[oa]|confirmad[oa]|recibid[oa]|procesad[oa]|aplicad[oa]|aceptad[oa]|efectuad[oa]|acreditad[oa]|finalizad[oa])|(?:hemos )?(?:recib|proces|aplic|abon|acredit|recarg|agreg)(?:imos|amos|ido|ado) (?:(?:tu|su|el|la) (?:pago|recarga|saldo|dinero|compra|linea|numero|celular)|[$€]|\\d)[^.?!]{0,20}|se (?:acredit|abon|aplic|recarg)(?:o|aron)(?= )|(?:${paid})(?: de [$€]?[\\d.,]+)? se (?:realizo|completo|proceso|efectuo|aplico|hizo|acredito) (?:correctamente|con exito|exitosamente|satisfactoriamente)|recargaste|pagaste|gracias por (?:tu|su) (?:${paid})|(?:saldo|dinero|recarga|credito|pago)(?: ya)? (?:esta|quedo|fue|llego)(?: [\\p{L}]+)? (?:en (?:tu|la|el|su|este) (?:linea|cuenta|numero|celular|telefono)|(?:list|agregad|acreditad|recargad|aplicad|abonad|hech)[\\p{L}]*)|(?:recarga|pago|compra) (?:list[oa]|hech[oa]|ok)|(?:le |te |ya )?(?:pusimos|sumamos|cargamos|depositamos|metimos|anadimos) (?:los )?(?:[$€]|\\d|saldo|tu|el)[^.?!]{0,20}|(?:linea|numero|celular) (?:ya )?(?:quedo|esta|fue) (?:recargad|pagad|renovad)[oa]|ya (?:tienes|tiene) (?:[$€\\d.]+ )?(?:de )?saldo|quedo (?:recargad|pagad)[oa]|renovaste|(?:plan|cuenta|linea) (?:fue|ha sido) (?:renovad|recargad)[oa]|saldo (?:agregado|recibido)|(?:plan|linea) se (?:renovo|recargo)|recarga enviada(?=\\W*$)`,
  thanksWords:
    '(?:muchas )?gracias|[¡]?exito!?|confirmacion(?=\\W*$)|(?:compra|pedido|orden) (?:exitos|completad|confirmad|recibid|realizad)[oa]|[¡]?listo|(?:todo )?listo|hecho(?=\\W*$)|ya quedo|perfecto(?=\\W*$)|mil gracias|completad[oa](?=\\W*$)',
  gratitudeWords: 'gracias|listo',
  addedWords:
    'cobramos (?:[$]|a )[\\p{L} ]*|(?:se (?:ha|han) (?:agregado|anadido|acreditado|recargado))[\\w ]*|(?:tu|su) (?:pago|recarga) de|(?:monto|importe|total|cantidad) (?:pagad[oa]|pagado|cobrado|agregado|recargado|abonado)|nuevo saldo|^(?:tu |mi )?(?:recibo|comprobante)(?=\\W*$)|(?:cobrado|cargado|con cargo) (?:a|en) [\\p{L}\\d ]+|^pagad[oa](?=$|:| )|(?:total|monto) (?:cobrado|cargado)|nueva (?:vigencia|fecha)|(?:vence|vigente|valid[oa]) (?:ahora )?(?:el|hasta)[\\w ]*',
  orderNumberWords:
    '(?:numero|no\\.?|nº|codigo|clave) de (?:confirmacion|pedido|orden|referencia|transaccion|operacion|autorizacion|recarga)|n\\.? ?[º°o] de confirmacion|folio|autorizacion|^(?:referencia|confirmacion|operacion|comprobante|transaccion|recibo|ref)(?=:| #|\\W*$)|(?:id|ref) de (?:transaccion|operacion|pago|recarga)|numero de (?:recibo|comprobante)',
  receiptWords:
    '(?:imprimir|descargar|ver|enviar) (?:el |mi |tu )?(?:recibo|comprobante|ticket)|(?:otra|nueva) recarga|volver (?:al|a la) (?:inicio|pagina)|(?:guardar|compartir|mandar|bajar|recibir|mandame|guarda) (?:el |mi |tu )?(?:recibo|comprobante|ticket)|(?:volver|ir|regresar) a (?:mi|tu|la) (?:cuenta|linea|pantalla)[\\w ]*|(?:hacer )?otra recarga|recargar otr[oa][\\w ]*',
  declinedWords: `no se (?:complet|realiz|proces|efectu|autoriz)o (?:el|la|tu|su) (?:${refusable})|cancelamos (?:la|tu|su|esta|este|el) (?:recarga|pago|compra)|(?:${refusable})(?:[\\p{L}\\d$€.: ]{0,25}?) (?:rechazad[oa]|rechazo|declinad[oa]|denegad[oa]|denego|fallid[oa]|fallo|no (?:(?:fue|ha sido|se|se ha|pudo|pudo ser|esta|es) )?(?:exitos[oa]|realiz|proces|complet|aplic|aprob|autoriz|efectu|acept|cobr)~)|no (?:se )?(?:pud(?:o|imos)|puede|ha podido|hemos podido|logramos) (?:procesar|completar|realizar|efectuar|aplicar|cobrar)[^.?!]{0,12} (?:${refusable})|fondos insuficientes|(?:tu |su |el )?banco (?:dijo que no|no (?:la |lo |nos )?(?:autoriz|aprob|acept|dej|quis|permit)~|rechaz~|neg~|bloqueo \\p{L}+ (?:${refusable}))|no (?:se )?(?:pud(?:o|imos)|fue posible|puede|ha podido|hemos podido|logramos) (?:(?:hacer|cobrar|pagar|procesar|completar|realizar|cobrarle) (?:(?:el|la|tu|su|un|una|a|de|los) |[$€][\\d.,]+ ){0,3}(?:recarga|pago|tarjeta|compra|cobro|cargo)(?! de (?:la|tu) )|(?:poner|agregar|cargar) (?:el )?saldo (?:a|en)|(?:recargar|poner|cargar) (?:(?:a|en|el|la|tu|su|los) |[$€][\\d.,]+ ){0,3}(?:linea|numero|celular)|(?:cobrar|cargar) (?:el (?:pago|monto|cobro) )?(?:a|en) (?:tu|la|su) tarjeta)|(?:cobro|cargo|pago|recarga|tarjeta) (?:no (?:paso|se hizo|se pudo|pudo|entro|funciono|salio)|rebot~)[\\p{L} ]*`,
  unchargedWords:
    '(?:no (?:te |se |le )?(?:cobramos|cobro|cobraron|hizo ningun cargo|han? cobrado)|no tiene ningun cargo)(?! (?:dos|de nuevo|otra vez|(?:ninguna )?comision|adicional))',
  billRowWords: '(?:periodo|ciclo) de facturacion',
  owedWords: 'saldo vencido|cuenta mensual',
  stoppedWords: '^(?:estado:? )?(?:rechazad|declinad|denegad|anulad|fallid|cancelad)[oa](?=\\W*$)',
  nothingAddedWords:
    'no se (?:ha|han|te ha|le ha|hizo|te|le|realizo|agrego|aplico)(?: (?:agregado|anadido|cobrado|realizado|cobro))?[\\p{L} ]*|no (?:fue|ha sido) (?:aplicad|agregad|cobrad|abonad)[oa]|(?:vuelve|vuelva) a intentar(?:lo)?|int[ée]nt(?:a|e|ar)(?:lo)? (?:de nuevo|otra vez|nuevamente|con otra)|reintentar|(?:usa|use|usar|prueba|pruebe|probar|intentar|elige)(?: con)? otr[ao] (?:tarjeta|forma|metodo)|cambiar (?:la |el )?(?:forma|metodo|medio) de pago|(?:verifica|revisa) los datos de tu tarjeta|no (?:se )?(?:te|le) (?:desconto|cobro|cobramos|descontamos|cargamos|hicimos|quitamos)[\\p{L} ]*|no (?:hubo|hicimos|se hizo) (?:ningun )?(?:cargo|cobro)[\\p{L} ]*|no se (?:desconto|cargo|movio|cobro|hizo)[\\p{L} ]*|(?:probar|intenta|intentar|prueba|paga|pagar|usar)(?: con| de| la)? (?:otr[ao]|una distinta)[\\p{L} ]*|volver a (?:intentar|probar)(?:lo)?|cambiar (?:de |la )?tarjeta|corregir (?:los )?datos',
  sorryWords:
    'lo (?:sentimos|siento)|algo salio mal|error(?: de pago)?|(?<!-)ups|no se pudo|no (?:paso|funciono|salio)|hubo un (?:problema|error)|algo (?:fallo|no salio)|tranquil[oa]',
  billWords: '(?:tu|mi|ver|tus|mis|ultima)? ?facturas?|estado de cuenta|recibos',
  payBillWords:
    '(?:pagar|paga|ver|descargar|consultar)(?: (?:mi|tu|la|mis|tus))? (?:facturas?|recibo|estado de cuenta)|descargar pdf|pagar (?:el total|lo vencido|saldo vencido|mi cuenta)|arreglo de pago|detalle de (?:la )?factura',
  dueWords:
    'fecha (?:limite|de vencimiento)(?: de pago)?|total a pagar|adeudo|importe pendiente|vence el|(?:paga(?:la|lo|r)?|pagar) (?:antes|a mas tardar)[\\p{L} ]*|cargo por mora|vencid[oa]|saldo (?:anterior|vencido)|periodo de facturacion|fecha de corte|por pagar',
  autoPayWords:
    '(?:pagos?|recargas?|cargos?) (?:automatic[oa]s?|recurrentes?|programad[oa]s?)|domiciliar?',
  fieldWords: {
    promo: 'codigo (?:promocional|postal|de descuento|de area)|cupon',
    captcha: 'captcha|(?:codigo|texto|caracteres|letras) (?:de|en) la imagen',
    simNumber: 'numero de (?:la |tu )?(?:tarjeta )?(?:sim|chip)|codigo de activacion',
    securityCode: 'codigo de seguridad|cod\\.? seguridad',
    voucher: '(?:codigo|pin|numero) (?:de|del) (?:la )?(?:recarga|tarjeta de recarga|cupon)',
    cardNumber:
      '(?:numero|num\\.?|no\\.?) (?:de )?(?:la |tu |su )?tarjeta(?: de (?:credito|debito))?(?! de(?:l)? (?:transporte|metro|regalo))',
    expiry: '(?:fecha de )?(?:vencimiento|caducidad|expiracion)|vence|mm ?/ ?aa',
    cardName: 'nombre (?:en|del titular de) la tarjeta|titular(?: de la tarjeta)?',
    accountNumber: 'numero de cuenta',
    code: 'codigo(?: de (?:verificacion|acceso|un solo uso|\\d digitos))?|\\d digitos',
    newPassword:
      '(?:nueva|crea(?:r)?(?: una)?|elige(?: una)?|inventa(?: una)?|define(?: una)?|confirm(?:a|ar)|repit[ae]|repetir)(?: tu| la| una)? ?(?:contrasena|clave)',
    password: 'contrasena|clave',
    emailOrPhone:
      '(?:correo(?: electronico)?|numero(?: de telefono| celular)?|movil|celular)(?:,| o|/) ?(?:numero de )?(?:telefono|correo|celular|movil)[\\w ]*',
    username: '(?:nombre de )?usuario|id de usuario|nif',
    phone:
      '(?:numero|confirma(?:r)? (?:el |tu )?numero)(?! de(?:l)? (?!telefono|celular|movil|linea|t-mobile))(?: de)?(?: telefono| celular| movil| linea| t-mobile)*|telefono|celular|movil',
    email: 'correo(?: electronico)?|email',
    search: 'buscar|busqueda|que (?:estas )?busca(?:s|ndo)',
    amount: '(?:otro )?(?:monto|importe)(?: de recarga)?',
    person: 'nombres?(?: completo)?|apellidos?',
    address: 'direccion|calle|ciudad',
  },
  otherBusinessWords:
    'llega (?:el|hoy|manana)|guia (?:usps|dhl|fedex|estafeta)|direccion de (?:envio|entrega)|(?:metodo|forma|costo|gastos|opciones) de (?:envio|entrega)|entrega (?:estimada|a domicilio)|fecha de entrega|envio (?:gratis|estandar|a domicilio)|rastrea(?:r)?(?: (?:mi|tu))? (?:pedido|envio|paquete)|(?:numero|guia) de (?:rastreo|guia)|(?:tu|el|al) (?:carrito|cesta)|repartidor|paqueteria|recetas?(?: medica)?|farmacia|medicamentos?|donativos?|donaci(?:on|ones)|donar|donante|huesped(?:es)?|\\d+ noches?|habitacion|hotel|vuelos?|pasajeros?|equipaje|reserva(?:cion)?(?: confirmada)|(?:id|nombre) (?:de|del) jugador|diamantes|gemas|medidor|recibo de (?:luz|agua|gas)|kwh|tarjeta de(?:l)? (?:transporte|metro|autobus|regalo)|prestamo|hipoteca|seguro de (?:vida|auto|viaje)|poliza|restaurante|boletos|sorteo|rifa|(?:tu|un|el|mi|contrata(?:r)?|cotiza(?:r)?) seguro|seguro (?:de|para|contra|medico|dental)|aseguradora|seguros|deducible|(?:iniciar|presentar|reportar) (?:un )?siniestro|suscri(?:birme|bete|birte|pcion|pciones)|prueba gratis|membresia|peliculas|series|puntos (?:de lealtad|acumulados|disponibles)|tus puntos|monedero|peaje|estacionamiento|(?:enviar|envio de|mandar) dinero|remesas|beneficiario|tipo de cambio|gimnasio|colegiatura|predial|agua potable|mandado|supermercado|pizza',
  payMethodWords: 'tarjeta(?: de (?:credito|debito))?|cuenta (?:bancaria|de cheques)',
  newsletterWords:
    'suscribir(?:me|se|te)|suscribete|ofertas|novedades|promociones|noticias|boletin',
  bankWords:
    'cuenta (?:corriente|de cheques|de ahorros?|nomina)(?: [.·•*]*\\d{4})|transferencias?|transferir|depositos?|retiros?|sobregiro|cajeros?|nomina|clabe|iban|cheques|traspasos?|saldo contable|limite de credito',
  shopWords:
    'envio|entrega|carrito|resumen del pedido|dispositivo|cantidad de articulos|accesorios|color|reserva(?:cion)?|asientos?',
  howToWords:
    '^[¿]?(?:como|que|por que|cuando|donde|cuales|puedo|guia|consejos|todo lo que)|paso a paso|preguntas frecuentes|guia|tutorial',
  articleWords:
    'foro|respuestas? \\d+|(?:publicad|actualizad|escrit)[oa] (?:el|por)|\\d+ min(?:utos)? de lectura|articulos? relacionad[oa]s?|te (?:resulto|fue|ha sido) util|comentarios|en este articulo|paso \\d+|^por \\p{L}+|redaccion|ultima actualizacion',
  topics: [
    'planes|tarifas|paquetes',
    'telefonos?|equipos?|moviles|celulares',
    'cobertura',
    'cambiate|portabilidad|(?:traer?|llevate|conserva) (?:tu|mi) (?:numero|equipo|telefono)',
    'activa(?:r)?',
    'esim|(?:tarjetas?|mi|tu|una) sim|chip',
    'ofertas|promociones',
    'ya (?:eres|soy|tienes|tengo)(?: de)? (?:cliente|\\p{L}+|numero|linea)',
    'app|aplicacion',
  ],
  helpWords:
    'ayuda|soporte|no encontrad[ao]|no encontramos|mapa del sitio|resultados|foro|comunidad|preguntas',
  inboxWords: 'chat|(?:mis |tus )?(?:mensajes|notificaciones|avisos)|buzon|centro de mensajes',
  pendingWords:
    '^(?:estado:? )?(?:pendiente|en proceso|procesando)(?=\\W*$|[.!])|(?:esta|sigue) (?:pendiente|en proceso|retenid[oa]|en revision)|estado:? pendiente|en (?:camino|curso|tramite)(?=\\W*$|[.,])|estamos (?:procesando|verificando|validando|confirmando)|(?:esta|sigue) siendo|esperando (?:la |a )?(?:respuesta|confirmacion|que)|no (?:pudimos|se pudo) confirmar (?:el|la|tu|su|que|si)|no sabemos si|(?:recarga|pago) solicitad[oa]|sujet[oa] a confirmacion|mientras revisamos|pago pendiente|estamos (?:agregando|haciendo|recargando)(?= (?:tu|su|la|el|saldo|[$]))|no logramos entregar|retuvo (?:el|tu|su) pago|(?:pago|recarga) en espera|en cola|en verificacion|recarga tarda|(?:aun|todavia) no (?!(?:(?:se|te|le|ha|han|hemos|hecho|hace|ningun|realizado) )*(?:cobr|cargo))(?:se|ha|esta|fue|hemos|pod[\\p{L}]+)(?![\\p{L}])|no (?!hay )[\\p{L} ]{0,60}(?:aun|todavia)',
  undeliveredWords:
    '(?:recarga|pago) se vera reflejad[oa] cuando|se aplicara a (?:tu|la) (?:linea|cuenta) en|(?:saldo|recarga|pago)[^.?!]{0,12} se (?:aplicara|acreditara|abonara|reflejara|vera reflejad[\\p{L}]+)(?:(?!tarjeta|estado)[^.?!]){0,30}\\d+ horas|no (?:logramos|pudimos|se pudo) (?:entregar|aplicar|agregar|acreditar)(?! (?:tu |el |la |una )?(?:codigo|tarjeta|cupon|descuento|promo))|(?:aun|todavia) no (?:vemos|aparece|llega|entra)|solo falta que|sigue en [$]0',
  addressToConfirmWords:
    '(?:confirma|verifica) tu correo|correo[\\p{L} ]{0,20} (?:verificad|confirmad)o',
  unclearWords:
    'no (?:vuelvas|vuelva) a pagar|no (?:es necesario|hace falta|necesitas)(?: que)? (?:hagas otr[oa] (?:pago|recarga)|(?:volver a pagar|pagar (?:de nuevo|otra vez)))|no hagas otr[oa] (?:pago|recarga)|es posible que se (?:te |le )?(?:haya|hubiera) (?:hecho|cobrado|realizado|completado)|puede haberse|todavia puede (?:cobr|complet|pas|proces|aplic|realiz|hac)[\\p{L}]*(?! y recibir)',
  goneWords:
    'recibimos (?:tu|su) pago|(?:tarjeta|cuenta) (?:ya )?(?:fue|ha sido) (?:cobrada|cargada)|(?:ya )?se (?:cobro|cargo|desconto) (?:a|en|de) (?:tu|la) (?:tarjeta|cuenta)|ya (?:se )?(?:te )?(?:cobramos|cobro)|tiempo de espera',
  duplicateWords:
    '(?:transaccion|operacion|pago|recarga|cargo|orden) (?:esta )?duplicad[oa]|^duplicad[oa](?=\\W*$)|ya (?:existe|hay|se hizo) un(?:a)? (?:pago|recarga|transaccion) igual',
  unknownWords:
    'no (?:sabemos|pudimos (?:saber|confirmar)|se pudo confirmar|estamos seguros)(?: de)? (?:si )?(?:que )?(?:tu|su|el|la) (?:pago|recarga)|es posible que (?:ya )?se (?:te |le )?(?:haya|hubiera)|pud[oi](?:eron)? haber(?:se)?|puede haberse|todavia puede (?:cobrarse|completarse|procesarse|aplicarse)|estado (?:del pago )?desconocido|(?:pago|recarga) ya (?:fue|ha sido|se) (?:enviad|procesad|realiz)[\\p{L}]*',
  scheduledWords:
    'pago programado|(?:aun|todavia) no (?:(?:se|te|le|ha|hemos) )+cobrado|para completar tu (?:recarga|pago)|recargaremos|cobraremos|haremos tu recarga|(?<!valor )en efectivo|paga \\$[\\d.]+ mas|ese dia tomamos|ahora hacemos',
  copyWords: '^esta es una copia(?![^.]*\\. guard)|^duplicado(?=\\W*$)',
  earlierWords: '^(?:ayer|anteayer|hace \\d+ dias?|la semana pasada)',
  otherOrderWords:
    '(?:pago|saldo|factura|deuda|cargo)s? (?:a|de|con|en) (?:la |tu |su )?compania anterior|compania anterior esta|reemplazo|cuota \\d+ de|pospago|internet (?:residencial|en casa|hogar)|deposito de garantia|(?:acuerdo|compromiso|promesa|plan)s? de pagos?|cupon de recarga|pin de recarga|(?:tu|nuevo) equipo|activacion completada|activaste|esta activad[oa]|cambio de plan|por la falla|te devolvimos|no es una recarga',
  otherRowWords: 'internet (?:residencial|en casa|hogar)|cuota \\d+ de|(?:pago|compra) del? equipo',
  newNumberWords:
    '^(?:(?:tu )?(?:numero|linea) nuev[oa]|(?:tu )?nuev[oa] (?:numero|linea)|primera recarga|recarga inicial) ?:?$',
  printWords:
    '^(?:terminos|politicas?)(?: y condiciones| de (?:uso|venta|privacidad|reembolso|servicio))?(?=\\W*$)',
  mailWords:
    '^asunto:|^este correo confirma|recib(?:es|iste|e|io) este correo (?:porque|como|por)|(?:guard\\p{L}+|ver bien) este correo|estas? en la version web de(?:l| este| tu) (?:correo|mensaje|recibo)',
  otherTaskWords:
    'citas?|(?:tu|su|el) regalo (?:esta|fue|va|sera|ha|llega)~|regalo (?:enviado|entregado)|otro regalo|saldo bajo|(?:acuerdo|compromiso|promesa) de pago|pide que|cambi[ao] (?:tu|de) numero|pagar de nuevo|dos veces|reembolso|avisos?|recordatorios?|a un amigo|(?:ultim[oa]|anterior) (?:pago|recarga)|^chat|errores de pago|transferencia de (?:saldo|linea|numero|titular~)|^portabilidad(?=\\W*$)|portabilidad de (?:tu|su|numero)|terminos|cancelar|(?:agregar|actualizar|editar|guardar)[\\p{L} ]* (?:metodo|tarjeta)|cambio de plan|limite|activar',
  phrases: {
    supposed:
      '^si(?=\\s)|pud(?:o|ieron) haber|^cuando|cuando (?:el|la|los|las|un|algun|hay|tu|su|se|lo|haya|hayas|este|reciba|termin|complet|confirm|apliqu|llegu|acredit|proces)~|(?<!no se )puede|podria|en caso de|una vez|despues de|al (?:terminar|finalizar|completar)',
    asksUser:
      'que sigue|cuanto (?:le|te|vas|ponemos|necesitas)|quieres|deseas?|prefieres|todo (?:bien|correcto)|esta bien',
    exampleMarks: '(?:p\\. ?|por )?ej(?=\\.)|(?:por )?ejemplo',
    takesBack: 'cancelar|editar|aplicar|quitar|atras|volver|regresar',
    addresses: 'tus?|est[ae](?! (?:sujet|disponib|permitid|inclui|limitad|vincul)~)',
    comesAgain: 'cada (?:mes|\\d+ dias)|mensual~',
    ofBank: 'banco|emisor|transaccion',
    leaves: '^(?:salir|abandonar)',
    stays: '^(?:seguir|quedarme|continuar)',
    leadsToCheck: '^(?:revis[ae]r?|verificar)',
    sends: '^(?:enviar|confirmar|completar|finalizar|comprar|recargar)(?: ahora)?$',
    leadsToPay: '^(?:ir a|elegir|elige|como)',
    onItsWay:
      '(?:pago|recarga|transaccion|pedido)(?: (?:esta|sigue|fue))? (?:pendiente(?! de)|en proceso|en revision|siendo|enviad[oa]|solicitad[oa])|procesando (?:tu|su|el|la) (?:pago|recarga)',
    beginsToPay: '^(?:hacer|realizar) (?:un|otro) pago(?=\\W*$)',
    leadsBack: '^(?:[←‹<«] ?)?(?:volver|regresar)',
    picks: '^(?:elegir|elige|seleccion~|escoger)',
    ofOrder:
      'quitar|eliminar|editar|cambiar|rastre(?:ar|a|o)|ver (?:mis? |tus? |el |los )?(?:pedido|orden|recibo)~',
    otherRefills: 'canjear|auto[ -]?recarga~',
  },
  turns: {
    byItself:
      'recurrentes?|domicilia~|(?:cargo|cobro)s? mensual(?:es)?|pagos mensuales|(?<!mantenimiento )programad[oa]s?',
    conditional: '^(?:si|cuando)',
    beside: 'reembols~|sin (?:costos?|cargos?|comisi~|contratos?)',
    offered: 'desde \\$\\d+|al (?:cambiarte|traer|agregar|cambiar)|por nuestra cuenta',
    denied:
      'nunca|jamas|ningun[oa]?|nada|tampoco|aun|todavia|falta|debe|sin(?! (?:costo|cargo|comision))|por ser|rechaz\\w*|casi|a medias|parcial\\w*',
    negated: 'nunca|jamas|ningun[oa]?|sin',
    open: 'y completa|para (?:completar|terminar|pagar|confirmar)|en cola|siendo|seran?|sean?|(?<!podido )ser|pendientes?|en (?:proceso|breve|espera|revision|camino|curso|tramite|ruta|manos)|list[oa] para (?:pagar|enviar|confirmar)\\w*|sujet[oa] a|procesando|se (?:acreditara|abonara|reflejara|vera)[^.?!]{0,30}\\d+ horas|cuando|va a|vamos a|se aplicara|programad[oa]',
    another:
      'hace|ultim[oa]s?|anterior(?:es)?|proxim[oa]s?|pasad[oa]|dos veces|hoy a las|renovo el \\d|para el \\d|automatic[oa]s?|recurrentes?',
    aside:
      '(?:de )?vuelta|verific\\w*|autentic\\w*|descuento|cupon|(?:medio|formas?|opcion|tipo|tarjeta|codigo)s? de (?:pago|recarga)|por paypal|paciencia|metodos?|(?:forma|fecha) de pago|datos|convenio|arreglo|prorroga|(?:acuerdo|compromiso|promesa|plan)s? de pagos?|reembols\\w*|devol\\w*|cancel\\w*|revers\\w*|disput\\w*|avisos?|recordatorios?|alertas?|solicitud|queja|opinion|autorizacion|bono|regalo|promocional',
    otherwise:
      'seran? (?:rechaz|declin|deneg)\\w*|con cheque|para renovar|no (?:fue|ha sido|esta|se ha|es) (?:rechaz|declin|deneg)\\w*|pud(?:o|ieron) haber|(?:rechaz|declin|deneg)\\w* (?:el |la |tu |su )?(?:codigo|verificacion|reembolso|devolucion|solicitud de reembolso|reclamo|disputa)|(?:el|tu) plan|primer[ao]|segund[oa]|aun|todavia|causas?|motivos?',
    doubted: 'si',
    besides:
      '(?:aparecer|mostrar)\\w*|no (?:cierres?|actualices|salgas|abandones)|puntos?|bonos?|premios?|recibo',
    advised: 'si|antes de',
    avoided: 'evit\\w*|preven\\w*|si|algun\\w*|no',
    ofNothing:
      '(?:pagaste|(?:pago|recarga|cargo|compra) (?:de|por)|cobrado) \\$0(?:\\.00?)?(?![\\d.,])',
    elsewhere:
      'solicitud de (?:recarga|pago)|(?:fue|ha sido|esta|queda|quedo) (?:anulad|cancelad|devuelt|reembolsad|reservad|programad)[oa]|queja|reclamo|acuerdo de pago|pin (?:de|es|sera)|enlace|para (?:terminar|completar)|(?:metodo de pago|tarjeta) (?:fue|quedo|ha sido|esta) (?:guardad|agregad|registrad)[oa]|paga en (?:la|una|cualquier) tienda|llamaremos|se hara|ingresal[oa]|primera recarga (?:de|sera|empieza)|pago automatico (?:fue|quedo|ha sido|esta) (?:configurad|activad)[oa]',
  },
};
