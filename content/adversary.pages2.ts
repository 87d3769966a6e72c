const main = (s: string) =>
  `<!doctype html><html lang="en"><body><header><nav><a href="/refill">Refill</a><a href="/plans">Plans</a></nav><button>My account</button></header><main>${s}</main><footer><a href="/h">Payment history</a><p>Refill terms.</p></footer></body></html>`;
const bare = (s: string) => `<!doctype html><html><body><main>${s}</main></body></html>`;
const p = 'https://prepaid.t-mobile.com/p/step';
const my = 'https://my.t-mobile.com/account/p';
const www = 'https://www.t-mobile.com/account/p';
const metro = 'https://www.metrobyt-mobile.com/guestpay/landing';
const m2 = 'https://www.metrobyt-mobile.com/my-account/p';
const es = 'https://es.t-mobile.com/account/p';
const card =
  '<label>Card number <input autocomplete="cc-number"></label><label>Exp <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label>';
const cardEs = `<label>Número de tarjeta <input autocomplete="cc-number"></label><label>Vence <input autocomplete="cc-exp"></label><label>CVV <input autocomplete="cc-csc"></label>`;
export const sets: [string, string, string, string][] = [
  // Spanish pending
  [
    'es-pend1',
    'none',
    main(
      '<h1>Gracias</h1><p>Recibimos tu pago de $15.00. Está pendiente y tu recarga se aplicará en unas horas.</p><p>Número de confirmación: 881</p>',
    ),
    es,
  ],
  [
    'es-pend2',
    'none',
    main(
      '<h1>Pago pendiente</h1><p>Tu recarga fue recibida y espera la respuesta de tu banco.</p><p>Número de referencia: 8</p>',
    ),
    es,
  ],
  [
    'es-pend3',
    'none',
    main('<h1>Recarga recibida</h1><p>Estado: pendiente</p><p>Folio 881</p>'),
    es,
  ],
  [
    'es-pend4',
    'none',
    main(
      '<h1>Recibimos tu solicitud</h1><p>Tu recarga de $15 está en revisión. Te avisaremos en 24 horas.</p><p>Número de referencia 9</p>',
    ),
    es,
  ],
  [
    'es-pend5',
    'none',
    main(
      '<h1>Estamos validando tu pago</h1><p>Tu recarga será confirmada en breve. No cierres esta página.</p>',
    ),
    es,
  ],
  [
    'es-pend6',
    'none',
    main(
      '<h1>Ya casi</h1><p>Tu pago fue recibido, pero tu recarga aún no se aplica.</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-held',
    'none',
    main(
      '<h1>Gracias por tu pago</h1><p>Tu recarga está retenida mientras revisamos la operación.</p><p>Número de operación 99</p>',
    ),
    es,
  ],
  [
    'es-hold2',
    'none',
    main('<h1>Pago recibido</h1><p>No hemos podido aplicar tu recarga todavía. Folio 12</p>'),
    es,
  ],
  [
    'es-partial',
    'none',
    main(
      '<h1>Recarga parcialmente aplicada</h1><p>Se abonaron $5.00 de $15.00.</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-sched1',
    'none',
    main(
      '<h1>Pago programado</h1><p>Gracias. Tu recarga de $15 se cobrará el 4 de diciembre.</p><p>Número de confirmación 12</p>',
    ),
    es,
  ],
  [
    'es-sched2',
    'none',
    main(
      '<h1>Gracias</h1><p>Tu recarga quedó confirmada para el 4 de diciembre.</p><p>Número de confirmación 12</p>',
    ),
    es,
  ],
  [
    'es-sched3',
    'none',
    main(
      '<h1>¡Listo!</h1><p>El 4 de diciembre recargaremos tu línea con $15.00.</p><p>Tu recarga de cada mes se carga a Visa terminada en 1111</p><p>Número de confirmación 12</p>',
    ),
    es,
  ],
  [
    'es-auto1',
    'none',
    main(
      '<h1>¡Listo! Pago automático activado</h1><p>Tu recarga se hará cada mes.</p><p>Número de confirmación 12</p>',
    ),
    es,
  ],
  [
    'es-auto2',
    'none',
    main(
      '<h1>Gracias</h1><p>Tu recarga automática fue confirmada.</p><p>Número de confirmación 12</p>',
    ),
    es,
  ],
  ['es-auto3', 'none', main('<h1>Recarga automática cancelada con éxito</h1><p>Folio 12</p>'), es],
  [
    'es-auto4',
    'none',
    main(
      '<h1>Éxito</h1><p>Activaste AutoPay para tus recargas.</p><dl><dt>Monto</dt><dd>$15.00</dd><dt>Tarjeta</dt><dd>Visa •••• 1111</dd></dl><p>Número de confirmación 12</p>',
    ),
    es,
  ],
  [
    'es-auto5',
    'none',
    main(
      '<h1>No pudimos activar tu pago automático</h1><p>Tu recarga de $15 fue exitosa.</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-refund1',
    'none',
    main(
      '<h1>Reembolso realizado</h1><p>Tu pago de la recarga de $15 fue devuelto a tu tarjeta.</p><p>Número de operación 9</p>',
    ),
    es,
  ],
  [
    'es-refund2',
    'none',
    main('<h1>Operación exitosa</h1><p>Te devolvimos $15.00 de tu recarga.</p><p>Folio 9</p>'),
    es,
  ],
  [
    'es-rev',
    'none',
    main('<h1>Recarga revertida</h1><p>La operación se reversó con éxito. Folio 9</p>'),
    es,
  ],
  [
    'es-cancel1',
    'none',
    main(
      '<h1>Recarga cancelada</h1><p>Tu recarga fue cancelada con éxito. No se hizo ningún cargo.</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-cancel2',
    'none',
    main(
      '<h1>Cancelaste el pago</h1><p>Tu recarga no se realizó.</p><button>Intentar de nuevo</button>',
    ),
    es,
  ],
  [
    'es-dispute',
    'none',
    main(
      '<h1>Aclaración recibida</h1><p>Estamos revisando el pago de tu recarga realizado el 3 de octubre.</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-promo',
    'none',
    main(
      '<h1>Tu saldo promocional venció</h1><p>Recarga para tener más.</p><button>Recargar</button>',
    ),
    es,
  ],
  [
    'es-bonus',
    'none',
    main(
      '<h1>¡Gracias!</h1><p>Tu bono de 2 GB ya está en tu línea.</p><p>Recarga antes del 4 de diciembre.</p><p>Folio 7</p>',
    ),
    es,
  ],
  [
    'es-gift1',
    'none',
    main(
      '<h1>Tarjeta de recarga activada</h1><p>Gracias. Activación completada.</p><p>Número de referencia 7</p>',
    ),
    es,
  ],
  [
    'es-gift2',
    'none',
    main(
      '<h1>Gracias por tu compra</h1><p>Te enviamos el PIN de recarga por correo. Ingrésalo para agregar saldo.</p><p>Número de pedido 12</p><p>Total pagado $25.00</p>',
    ),
    es,
  ],
  [
    'es-pinused',
    'none',
    main(
      '<h1>Este PIN ya fue usado</h1><p>La recarga con este PIN fue realizada el 3 de octubre en otra línea.</p><p>Número de referencia 12</p>',
    ),
    es,
  ],
  [
    'es-old1',
    'none',
    main(
      '<a href="/h">Volver al historial de pagos</a><h1>Detalle del pago</h1><p>Recarga del 3 de octubre de 2025</p><p>Monto pagado: $15.00</p><p>Número de confirmación: 12</p><button>Imprimir recibo</button>',
    ),
    es,
  ],
  [
    'es-old2',
    'none',
    main(
      '<h1>Tu última recarga fue exitosa el 3 de octubre</h1><p>Tu saldo: $3.20</p><button>Otra recarga</button>',
    ),
    es,
  ],
  [
    'es-old3',
    'dashboard',
    main(
      '<h1>Hola, Ana</h1><p>Última recarga recibida: 3 de octubre</p><p>Saldo disponible</p><p>$3.20</p><button>Recargar</button>',
    ),
    es,
  ],
  [
    'es-old4',
    'none',
    main(
      '<h1>Comprobante</h1><p>3 oct 2025</p><dl><dt>Recarga</dt><dd>$15.00</dd><dt>Tarjeta</dt><dd>Visa •••• 1111</dd></dl><p>Folio 881</p><button>Descargar comprobante</button>',
    ),
    es,
  ],
  [
    'es-find',
    'none',
    main(
      '<h1>Consulta tu recarga</h1><p>Escribe tu número de confirmación para ver si tu pago fue recibido.</p><label>Folio <input></label><button>Buscar</button>',
    ),
    es,
  ],
  [
    'es-mail',
    'none',
    main(
      '<h1>Correo enviado</h1><p>Mandamos tu comprobante de recarga a a***@mail.com.</p><p>Gracias</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-device',
    'none',
    main(
      '<h1>Gracias por tu compra</h1><p>Tu Galaxy A16 llega el lunes. Pago recibido. Número de pedido 12</p><p>La recarga se vende por separado.</p>',
    ),
    es,
  ],
  [
    'es-post',
    'none',
    main(
      '<h1>Gracias por tu pago</h1><p>Pago de $85.00 recibido para la cuenta 9912.</p><p>Número de confirmación 7</p><p>¿Tienes prepago? Recarga aquí.</p>',
    ),
    es,
  ],
  [
    'es-act',
    'none',
    main(
      '<h1>¡Listo! Tu línea está activa</h1><p>Tu número: 206-555-0100</p><p>Recarga antes del 29 de diciembre.</p><p>Número de confirmación 1</p>',
    ),
    es,
  ],
  [
    'es-act2',
    'none',
    main(
      '<h1>Activación completada</h1><p>Pago recibido: $15.00</p><p>Tu próxima recarga: 4 de diciembre</p><p>Número de pedido 1</p>',
    ),
    es,
  ],
  [
    'es-plan',
    'none',
    main(
      '<h1>Cambio de plan confirmado</h1><p>Tu nuevo plan empieza en tu próxima recarga. Folio 12</p><p>Gracias</p>',
    ),
    es,
  ],
  [
    'es-time1',
    'none',
    main(
      '<h1>Tu sesión expiró</h1><p>No sabemos si tu recarga fue realizada. Revisa tu saldo antes de volver a intentar.</p><button>Iniciar sesión</button>',
    ),
    es,
  ],
  [
    'es-time2',
    'none',
    main(
      '<h1>Esto tarda más de lo normal</h1><p>Tu recarga no ha fallado. No intentes de nuevo.</p>',
    ),
    es,
  ],
  [
    'es-time3',
    'none',
    main(
      '<h1>No se pudo confirmar tu pago</h1><p>Tu recarga puede haberse hecho. No vuelvas a pagar.</p>',
    ),
    es,
  ],
  [
    'es-dup1',
    'none',
    main(
      '<h1>¿Pagar otra vez?</h1><p>Ya recargaste $15 hoy. Folio 12</p><button>Sí, recargar</button><button>No</button>',
    ),
    es,
  ],
  [
    'es-dup2',
    'none',
    main(
      '<h1>Pago duplicado</h1><p>Tu segundo pago fue rechazado porque tu recarga de $15 ya se aplicó.</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-dup3',
    'none',
    main(
      '<h1>No presiones dos veces</h1><p>Tu recarga está siendo procesada.</p><p>Número de referencia 12</p>',
    ),
    es,
  ],
  [
    'es-mixed',
    'none',
    main('<h1>Pago recibido, recarga no aplicada</h1><p>Folio 12</p><p>Llama al 611.</p>'),
    es,
  ],
  [
    'es-chat',
    'none',
    main(
      '<h1>Chat</h1><p>Agente: tu pago fue recibido</p><p>Tú: ¡gracias!</p><p>Agente: folio 12</p><p>Recarga</p>',
    ),
    es,
  ],
  [
    'es-chat2',
    'none',
    main(
      '<h1>Chat de ayuda</h1><p>Mi tarjeta fue rechazada</p><p>Intenta de nuevo</p><p>Quiero una recarga</p>',
    ),
    es,
  ],
  [
    'es-survey',
    'none',
    main(
      '<h1>¿Cómo fue tu recarga?</h1><p>Gracias por tu recarga. Califica del 0 al 10.</p><button>Enviar</button>',
    ),
    es,
  ],
  [
    'es-maint',
    'none',
    main(
      '<h1>Lo sentimos</h1><p>Por mantenimiento no se pueden procesar recargas. Intenta de nuevo a las 6 am.</p>',
    ),
    es,
  ],
  [
    'es-terms',
    'none',
    main(
      '<h1>Condiciones de la recarga</h1><ul><li>La recarga es válida cuando el pago es aprobado.</li><li>Guarda tu número de confirmación.</li></ul>',
    ),
    es,
  ],
  [
    'es-help',
    'none',
    main(
      '<h1>Pagar con tarjeta</h1><ol><li>Elige el monto</li><li>Paga</li><li>Recarga exitosa</li><li>Guarda tu folio</li></ol>',
    ),
    'https://es.t-mobile.com/ayuda/pagar',
  ],
  [
    'es-help2',
    'none',
    main(
      '<h1>Errores de pago</h1><dl><dt>Tarjeta rechazada</dt><dd>Usa otra tarjeta.</dd></dl><p>Recarga</p>',
    ),
    'https://es.t-mobile.com/ayuda/errores',
  ],
  [
    'es-credit',
    'none',
    main(
      '<h1>Crédito aplicado</h1><p>Abonamos $5.00 a tu cuenta por la falla del servicio. No es una recarga.</p><p>Folio 12</p>',
    ),
    es,
  ],
  [
    'es-transfer',
    'none',
    main(
      '<h1>Listo</h1><p>Pasaste $5.00 de tu saldo al 206-555-0199. Folio 12</p><p>Recarga tu línea</p>',
    ),
    es,
  ],
  [
    'es-real1',
    'confirmation',
    main('<h1>Todo bien.</h1><p>El 206-555-0100 ya tiene $15.</p><p>Folio 12</p>'),
    es,
  ],
  [
    'es-real2',
    'confirmation',
    main('<h1>¡Gracias!</h1><p>Tu recarga de $15 se realizó.</p><p>Número de confirmación 12</p>'),
    es,
  ],
  [
    'es-real3',
    'confirmation',
    main('<h1>Recarga exitosa</h1><p>Si no ves tu saldo, reinicia tu teléfono.</p><p>Folio 12</p>'),
    es,
  ],
  [
    'es-real4',
    'confirmation',
    main('<h1>Recarga exitosa</h1><p>No pudimos guardar tu tarjeta. Folio 12</p>'),
    es,
  ],
  [
    'es-realF1',
    'paymentFailed',
    main('<h1>Tu pago no fue aprobado</h1><p>Tu recarga no se hizo. Folio 12</p>'),
    es,
  ],
  [
    'es-realF2',
    'paymentFailed',
    main('<h1>Recarga no exitosa</h1><p>Número de operación 12</p>'),
    es,
  ],
  [
    'es-realF3',
    'paymentFailed',
    main('<h1>La recarga no pudo ser realizada</h1><p>Número de operación 12</p>'),
    es,
  ],
  [
    'es-realF4',
    'paymentFailed',
    main('<h1>Recarga sin éxito</h1><p>Número de operación 12</p>'),
    es,
  ],
  [
    'es-realF5',
    'paymentFailed',
    main('<h1>Gracias, pero tu pago no pasó</h1><p>Recarga</p><p>Folio 12</p>'),
    es,
  ],
  [
    'es-realF6',
    'paymentFailed',
    main('<h1>Tu recarga nunca fue completada</h1><p>Número de operación 12</p>'),
    es,
  ],
  [
    'es-realF7',
    'paymentFailed',
    main('<h1>Recarga incompleta</h1><p>Tu pago no fue confirmado. Folio 12</p>'),
    es,
  ],
  [
    'es-realF8',
    'paymentFailed',
    main('<h1>Ninguna recarga fue realizada</h1><p>Número de operación 12</p>'),
    es,
  ],
  // steps near
  [
    'step1',
    'none',
    main(
      '<h1>Update your payment method</h1><p>Refill settings</p>' +
        card +
        '<button>Update card</button>',
    ),
    my,
  ],
  [
    'step2',
    'none',
    main(
      '<h1>Pay for your new phone</h1><p>$199.00. Refill not included.</p>' +
        card +
        '<button>Pay $199.00</button>',
    ),
    p,
  ],
  [
    'step3',
    'none',
    main(
      '<h1>Verify your card</h1><p>We charge $1.00 and give it back. No refill is made.</p>' +
        card +
        '<button>Verify</button>',
    ),
    my,
  ],
  [
    'step4',
    'none',
    main(
      '<h1>Activate your SIM: payment</h1><p>First month $15.00. You can refill later.</p>' +
        card +
        '<button>Pay now</button>',
    ),
    p,
  ],
  [
    'step5',
    'none',
    main(
      '<h1>Pay your device balance</h1><p>Prepaid payment plan</p>' +
        card +
        '<button>Pay $20.00</button>',
    ),
    my,
  ],
  [
    'step6',
    'none',
    main(
      '<h1>International calling pass</h1><p>Choose a pass</p><button>$5</button><button>$10</button><button>$20</button><p>Paid from your prepaid balance.</p><button>Continue</button>',
    ),
    my,
  ],
  [
    'step7',
    'none',
    main(
      '<h1>Transfer balance</h1><p>Send part of your prepaid balance to 206-555-0199</p><p>Choose an amount</p><button>$5</button><button>$10</button><button>$20</button><button>Continue</button>',
    ),
    my,
  ],
  [
    'step8',
    'none',
    main(
      '<h1>Auto Refill amount</h1><p>Choose an amount for each month, for 206-555-0100</p><button>$15</button><button>$25</button><button>$50</button><button>Save</button>',
    ),
    my,
  ],
  [
    'step9',
    'none',
    main(
      '<h1>Low balance alert</h1><p>Text me to refill when my balance is under:</p><label><input type="radio" name="a"> $5</label><label><input type="radio" name="a"> $10</label><label><input type="radio" name="a"> $20</label><p>Choose an amount</p><button>Continue</button>',
    ),
    my,
  ],
  [
    'step10',
    'none',
    main(
      '<h1>Spending limit</h1><p>Choose an amount for this line: 206-555-0100</p><button>$5</button><button>$10</button><button>$20</button><p>Top-up blocked above the limit</p><button>Continue</button>',
    ),
    my,
  ],
  [
    'step11',
    'none',
    main(
      '<h1>Review your plan change</h1><p>Plan $25.00 at your next refill</p><button>Confirm and submit order</button>',
    ),
    my,
  ],
  [
    'step12',
    'none',
    main(
      '<h1>Review your AutoPay</h1><dl><dt>Refill amount</dt><dd>$15.00</dd><dt>Card</dt><dd>Visa •••• 1111</dd></dl><button>Confirm</button>',
    ),
    my,
  ],
  [
    'step13',
    'none',
    main(
      '<h1>Review your order</h1><p>Refill card $25.00, sent by email</p><p>Total $25.00</p><button>Place order</button>',
    ),
    p,
  ],
  [
    'step14',
    'none',
    main(
      '<h1>Check your refill status</h1><label>Phone number <input type="tel"></label><button>Continue</button>',
    ),
    p,
  ],
  [
    'step15',
    'none',
    main(
      '<h1>Get refill reminders</h1><p>We text you before your plan ends.</p><label>Phone number <input type="tel"></label><button>Submit</button>',
    ),
    p,
  ],
  [
    'step16',
    'none',
    main(
      '<h1>Find stores that sell refill cards</h1><label>ZIP code <input></label><label>Phone number (to text the address) <input type="tel"></label><button>Send</button>',
    ),
    p,
  ],
  [
    'step17',
    'none',
    main(
      '<h1>Request a refill from a friend</h1><label>Friend\'s phone number <input type="tel"></label><button>Send</button>',
    ),
    p,
  ],
  [
    'step18',
    'none',
    main(
      '<h1>Refill refund request</h1><label>Phone number <input type="tel"></label><button>Submit</button>',
    ),
    p,
  ],
  [
    'step19',
    'none',
    main(
      '<h1>Check a refill card</h1><p>See if your card is valid.</p><label>Refill card PIN <input></label><button>Submit</button>',
    ),
    p,
  ],
  [
    'step20',
    'none',
    main(
      '<h1>Activate a refill card</h1><label>Refill card number <input></label><button>Submit</button>',
    ),
    p,
  ],
  [
    'step21',
    'none',
    main(
      '<h1>Cancel Auto Refill</h1><label>Phone number <input type="tel"></label><button>Continue</button>',
    ),
    p,
  ],
  [
    'step22',
    'none',
    main(
      '<h1>Review your refund</h1><dl><dt>Refill to refund</dt><dd>$15.00</dd><dt>Card</dt><dd>Visa •••• 1111</dd></dl><button>Submit</button>',
    ),
    p,
  ],
  [
    'step23',
    'none',
    main(
      '<h1>Review your dispute</h1><p>Refill of $15.00 on Oct 3</p><button>Confirm and submit</button>',
    ),
    p,
  ],
  [
    'es-step1',
    'none',
    main(
      '<h1>Agregar tarjeta</h1><p>Para tus próximas recargas. No se te cobrará hoy.</p>' +
        cardEs +
        '<button>Guardar</button>',
    ),
    es,
  ],
  [
    'es-step2',
    'none',
    main(
      '<h1>Pasar saldo</h1><p>Elige el monto para el 206-555-0199</p><button>$5</button><button>$10</button><button>$20</button><button>Continuar</button>',
    ),
    es,
  ],
  [
    'es-step3',
    'none',
    main(
      '<h1>Pide una recarga a un amigo</h1><label>Número de teléfono <input type="tel"></label><button>Enviar</button>',
    ),
    es,
  ],
  [
    'es-step4',
    'none',
    main(
      '<h1>Avisos de recarga</h1><label>Número de teléfono <input type="tel"></label><button>Enviar</button>',
    ),
    es,
  ],
  [
    'es-step5',
    'none',
    main(
      '<h1>Revisa tu cambio de plan</h1><p>Se cobra en tu próxima recarga</p><dl><dt>Plan</dt><dd>$25.00</dd><dt>Línea</dt><dd>206-555-0100</dd></dl><button>Confirmar</button>',
    ),
    es,
  ],
  [
    'es-step6',
    'none',
    main(
      '<h1>Reembolso de recarga</h1><label>Número de teléfono <input type="tel"></label><button>Enviar</button>',
    ),
    es,
  ],
];
