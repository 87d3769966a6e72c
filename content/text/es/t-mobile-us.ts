import type { WordsOf } from '../words';

/** The guide in Spanish where it is T-Mobile US that it guides through. */
export const tMobileUs: WordsOf<'t-mobile-us'> = {
  guide: {
    about: {
      title: 'Qué es una SIM de datos de T-Mobile',
      body: 'Una SIM para un módem portátil, una tableta u otro aparato. Se conecta por la red de T-Mobile. Primero mira quién la vendió: la de un revendedor se recarga con ese revendedor.',
    },
    notes: {
      plansDiffer:
        'Los planes y precios cambian según el país y la región. Guíate por lo que muestra el sitio oficial.',
      trustedOnly:
        'Paga solo en el sitio oficial, en la app o en una tienda; el nombre del sitio debe ser {{carrierDomain}} o terminar en .{{carrierDomain}}. T-Mobile no te escribe de la nada para pedirte datos sensibles. ¿Te llegó un mensaje sospechoso? Reenvíalo al {{scamShortCode}}.',
    },
    prepare: { title: 'Antes de recargar' },
    facts:
      'Verificado en {{month}}: códigos, números y límites. Pueden cambiar; vale lo que diga el sitio oficial.',
  },

  sim: {
    name: 'T-Mobile (prepago)',
    tell: 'Comprada a T-Mobile. Ni la SIM ni su empaque llevan otra marca.',
  },

  method: {
    web: {
      name: 'Sitio web',
      title: 'Recarga en el sitio web',
    },
    app: {
      name: 'App',
      title: 'Recarga en la app',
      intro:
        'La app de T-Mobile ahora se llama {{appName}}. Instálala en tu celular y recarga con unos cuantos toques.',
    },
    store: {
      name: 'Tienda',
      title: 'Recarga en una tienda',
      intro:
        '¿Prefieres que alguien te ayude en persona? Ve a una tienda T-Mobile o a un distribuidor autorizado.',
    },
  },

  step: {
    prepare: {
      activate: {
        title: 'Activa la SIM',
        body: 'Pon la SIM, sigue las indicaciones y escribe el código de activación si te lo piden. ¿Ya la usas? Entonces solo marca este paso.',
      },
      balance: {
        title: 'Mira tu saldo y tus datos',
        body: 'Hay tres formas: el sitio web, la app {{appName}} o uno de los códigos de abajo, marcado en un celular con esta SIM. Un módem portátil no tiene teclado para marcar; ahí usa el sitio o la app.',
      },
    },
    web: {
      open: {
        title: 'Abre el sitio oficial',
        body: 'Es {{officialAddress}}: en la barra de direcciones, el nombre del sitio debe ser {{carrierDomain}} o terminar en .{{carrierDomain}}. Si prefieres no iniciar sesión, ve directo a la página de recarga de prepago: {{guestRefillAddress}}.',
      },
      signIn: {
        title: 'Inicia sesión',
        body: 'Usa tu número o tu correo, o regístrate si aún no tienes cuenta. El número lleva {{numberDigits}}\u00a0dígitos, sin +1.',
      },
      findRefill: {
        title: 'Busca el botón de recarga',
        body: 'Sin iniciar sesión: escribe dos veces el número de la SIM en la página de recarga de prepago. Con sesión: busca [Refill] o [Add to Balance] en tu cuenta. Si AutoPay está activado, al renovarse se cobra solo: mira antes la fecha y el monto.',
      },
      choose: {
        title: 'Elige un monto o un plan',
        body: 'Ilimitado por mes o un paquete de datos, lo que te convenga. Paga al menos el [Renewal amount] (monto de renovación) de tu cuenta, no el precio anunciado, que no incluye impuestos. Se puede recargar hasta {{limitOnce}} por vez.',
      },
      pay: {
        title: 'Escribe los datos de tu tarjeta',
        body: 'Número de tarjeta, fecha de vencimiento y código de seguridad (CVV), o una tarjeta guardada. Solo los escribes tú; la guía nunca lee lo que escribes. Antes de pagar, revisa la barra de direcciones.',
      },
      submit: {
        title: 'Revisa y envía',
        body: 'Revisa el número, el monto y el plan. Luego envía una sola vez y espera el resultado, sin actualizar ni cerrar la página. ¿No hay resultado? No envíes otra vez: revisa antes tu saldo.',
      },
      keepReceipt: {
        title: 'Guarda el comprobante',
        body: 'Antes de cerrar la página, haz una captura de pantalla o anota el número de confirmación, la fecha y el monto.',
      },
    },
    app: {
      install: {
        title: 'Instala la app oficial',
        body: 'Busca {{appName}} en la tienda de apps de tu celular y fíjate que sea de T-Mobile. La antigua app de T-Mobile ahora es parte de ella.',
      },
      signIn: {
        title: 'Inicia sesión en la app',
        body: 'Usa tu número u otra de las formas que salen en pantalla. Fuera de EE.\u00a0UU. no te llegan los códigos por mensaje de texto: elige el correo si te lo ofrecen.',
      },
      account: {
        title: 'Abre “Mi cuenta”',
        body: 'Toca [My account] y mira primero tu saldo.',
      },
      refill: {
        title: 'Recarga y paga',
        body: 'Toca [Refill], elige un monto o un plan y paga. Paga lo que muestra la app, no el precio anunciado, que no incluye impuestos.',
      },
      check: {
        title: 'Revisa la última factura o pago',
        body: 'Vuelve a la pantalla principal y mira el último movimiento: ¿están bien el monto y la fecha? La app también puede mandarte recordatorios.',
      },
    },
    store: {
      bring: {
        title: 'Lleva tu identificación',
        body: 'Lleva el pasaporte, la licencia de conducir u otra identificación, y el número de tu SIM. No todas las tiendas piden lo mismo; si tienes dudas, llama antes.',
      },
      ask: {
        title: 'Di qué necesitas',
        body: 'Por ejemplo, en inglés: “I’d like to refill my prepaid data SIM”. Muestra tus documentos si te los piden. También puedes comprar ahí una tarjeta de recarga y usarla por tu cuenta.',
      },
      pay: {
        title: 'Elige un plan y paga',
        body: 'En la tienda te ayudan con el plan, el monto y el pago. Antes de pagar, pregunta el total con impuestos y si cobran algo por el servicio.',
      },
      receipt: {
        title: 'Pide el recibo',
        body: 'Revisa el número, el monto y la fecha antes de irte. Tómale también una foto.',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: 'El sitio no reconoce mi número',
      why: 'Quizás la SIM no sea de la propia T-Mobile. Ultra Mobile (PayGo), Mint, Metro, GL.iNet y otras usan la red de T-Mobile, pero se recargan en otro lugar.',
      fix: 'Busca la marca en la SIM, la caja o el pedido y recarga en el sitio de esa marca o del vendedor. ¿Tienes dudas? Pregúntale al vendedor antes de pagar.',
    },
    postpaidPage: {
      title: 'La página pide un número de cuenta',
      why: 'Ahí se pagan las facturas mensuales (pospago). Para recargar un prepago no hace falta un número de cuenta.',
      fix: 'Sal de esa página y abre la de recarga de prepago: {{guestRefillAddress}}. Solo necesitas el número de teléfono de la SIM. Si ahí no lo aceptan, inicia sesión y recarga.',
    },
    touristPlan: {
      title: 'Dice que mi plan no se puede recargar',
      why: 'El plan Tourist (de turista) y el U.S. Pass no se pueden recargar en línea.',
      fix: 'Compra un pase nuevo. Usa el enlace de abajo y, antes de pagar, mira cuántos días y datos trae.',
    },
    refillPin: {
      title: 'No hay dónde poner mi PIN de recarga',
      why: 'La página para recargar sin iniciar sesión no acepta los PIN de recarga (“voucher”).',
      fix: 'Inicia sesión y elige [Redeem a refill card], o llama al {{careShort}} desde un celular con esta SIM, o al {{refillPhone}}. No lo dejes para después: un PIN electrónico (ePIN) caduca si no se usa en {{ePinDays}}\u00a0días.',
    },
    signInBlocked: {
      title: 'No puedo entrar o no llega el código',
      why: 'Suele ser una de tres cosas: un +1 antes del número, una pantalla que pide tu cara o tu huella, o un código de verificación por mensaje de texto, que fuera de EE.\u00a0UU. no llega.',
      fix: 'Escribe {{numberDigits}}\u00a0dígitos, sin +1. Si pide Face ID, elige [Log in with password]. Pide el código por correo. Si nada funciona, recarga sin iniciar sesión: {{guestRefillAddress}}.',
    },
    blankPage: {
      title: 'Página en blanco o navegador no admitido',
      why: 'El sitio rechaza las ventanas privadas de Firefox. Una VPN, un bloqueador de anuncios o las cookies bloqueadas también pueden dejar la página vacía.',
      fix: '¿Quedó en blanco después de presionar el pago? No pagues otra vez: revisa antes tu saldo. Si no, usa una ventana normal, permite las cookies, apaga la VPN y el bloqueador por esta vez y vuelve a abrir la página.',
    },
    taxOnTop: {
      title: 'Pagué, pero la línea no se renovó',
      why: 'Quizás pagaste el precio anunciado, que no incluye impuestos, y si al saldo le falta aunque sea un poco, la línea no se renueva.',
      fix: 'Inicia sesión. Cuando tu pago ya aparezca en el saldo, compáralo con el [Renewal amount] (monto de renovación) y agrega solo lo que falte. ¿No aparece o sigue sin renovarse? No pagues otra vez: llama al {{carePhone}}.',
    },
    cardDeclined: {
      title: 'Mi tarjeta fue rechazada',
      why: 'Quizás la bloqueó tu banco, o el sitio no acepta esa tarjeta. La página no siempre dice cuál de las dos.',
      fix: 'Pregunta a tu banco si hay cargo o retención. Si hay, no pagues otra vez: llama al {{carePhone}}. Si no, pregunta el motivo, usa una tarjeta de recarga o pide que pague alguien en EE.\u00a0UU. Da la dirección y el ZIP reales de la tarjeta.',
    },
    unclearPayment: {
      title: 'No sé si el pago se hizo',
      why: 'La página quedó en blanco, se trabó o se cerró antes de mostrar el resultado.',
      fix: 'No pagues otra vez. Mira el saldo en otra pestaña: si ya está la recarga, pagaste. Si no, pregunta a tu banco si hubo un cargo o una retención y llama al {{carePhone}}. Empieza de nuevo solo si ambos dicen que no.',
    },
    stillSuspended: {
      title: 'Tengo saldo, pero sigo sin servicio',
      why: 'Una línea suspendida no siempre vuelve enseguida. O quizás al saldo le falta un poco, porque el precio anunciado no incluye impuestos.',
      fix: 'Saca la SIM, vuelve a ponerla y reinicia el aparato. ¿Sigue igual? No esperes: llama al {{carePhone}}, o al {{careShort}} desde un celular con esta SIM, o ve a una tienda.',
    },
    separateAccounts: {
      title: 'Inicié sesión, pero no veo esta SIM',
      why: 'Las cuentas de prepago y las mensuales (pospago) tienen inicios de sesión distintos.',
      fix: 'Cierra la sesión y entra con el número de esta SIM. O recarga por número, sin iniciar sesión: {{guestRefillAddress}}.',
    },
    overlay: {
      title: 'Algo tapa la página',
      why: 'El sitio suele empezar con una ventana sobre cookies, avisos, ofertas, idioma o ubicación.',
      fix: 'Atiende primero la ventana de encima: léela y elige una opción o ciérrala. Después ya funcionan los botones de abajo.',
    },
    emailTaken: {
      title: 'Dice que mi correo ya está en uso',
      why: 'Pasa al activar: ese correo ya pertenece a una cuenta.',
      fix: 'Usa otro correo, o escribe el código que llegó a este.',
    },
  },

  moment: {
    home: {
      start: {
        title: 'Presiona [*My account] para entrar',
        body: '[Log in] está en [My account]. ¿No quieres iniciar sesión? Recarga por número con el botón de abajo.',
        callout: 'Entra por aquí',
      },
    },
    signIn: {
      number: {
        title: 'Escribe tu número y presiona [*Next]',
        body: '{{numberDigits}}\u00a0dígitos, sin +1. También sirve un correo. [*Next] sigue gris hasta que sea válido.',
        callout: 'Luego, aquí',
      },
      password: {
        title: 'Escribe tu contraseña y presiona [*Log in]',
        body: 'Solo la escribes tú; la guía nunca la lee.',
        callout: 'Luego, aquí',
      },
      passkey: {
        title: 'Elige [*Log in with password]',
        body: 'Esta pantalla pide tu cara o tu huella. Si no la configuraste aquí, usa tu contraseña.',
        callout: 'Usa la contraseña',
      },
    },
    verify: {
      code: {
        title: 'Escribe el código y presiona [*Continue]',
        body: 'Solo lo escribes tú; la guía nunca lo lee. ¿No llegó? Vuelve atrás y elige otra forma.',
        callout: 'Luego, aquí',
      },
      method: {
        title: 'Elige a dónde llega el código',
        body: 'Correo, mensaje de texto o un aviso en otro aparato: elige lo que puedas recibir ahora.',
        callout: 'Elige y sigue aquí',
      },
    },
    register: {
      start: {
        title: 'Regístrate con el número de la SIM',
        body: 'Escribe {{numberDigits}}\u00a0dígitos, sin +1, y sigue los pasos de la página.',
        callout: 'Luego, aquí',
      },
    },
    dashboard: {
      refill: {
        title: 'Presiona [*Add to Balance] para recargar',
        body: 'Con AutoPay se cobra solo: míralo antes. ¿Línea suspendida? Recarga ya y pregunta al {{carePhone}} cuánto tiempo guardan el número.',
        callout: 'Recarga aquí',
      },
    },
    refillStart: {
      number: {
        title: 'Pon el número dos veces y presiona [*Continue to plans]',
        body: 'Es el número de la SIM que vas a recargar, sin +1. Si la página no lo acepta, inicia sesión y recarga desde tu cuenta.',
        callout: 'Luego, aquí',
      },
      invalidNumber: {
        title: 'Revisa otra vez el número',
        body: 'La página dice que no es válido. Escribe {{numberDigits}}\u00a0dígitos, sin +1. ¿Sigue igual? Inicia sesión o mira si la SIM es de un revendedor.',
        callout: 'Escríbelo otra vez',
      },
      notAllowed: {
        title: 'Este plan no se puede recargar aquí',
        body: 'El plan Tourist y el U.S. Pass no se recargan en línea. Hay que comprar un pase nuevo.',
        callout: 'Aquí está el motivo',
      },
    },
    chooseAmount: {
      pick: {
        title: 'Elige y presiona [*Continue to payment]',
        body: 'Ilimitado por mes o un paquete de datos, lo que te convenga. Se puede recargar hasta {{limitOnce}} por vez.',
        callout: 'Tras elegir, aquí',
      },
    },
    payment: {
      fields: {
        title: 'Escribe tú los datos de la tarjeta',
        body: 'Número, fecha de vencimiento y código de seguridad (CVV). La guía no los lee. Luego presiona una sola vez [*Continue to review].',
        callout: 'Tras llenarlo, aquí',
      },
      frame: {
        title: 'Escribe tú los datos de la tarjeta',
        body: 'Los campos están en un recuadro aparte; es normal. La guía no lee lo que escribes. Luego presiona una sola vez [*Continue to review].',
        callout: 'Tras llenarlo, aquí',
      },
      savedCard: {
        title: 'Revisa la tarjeta guardada',
        body: 'Pon su código (CVV) si te lo piden; la guía no lo lee. O elige otra forma de pago. Luego presiona una sola vez [*Continue to review].',
        callout: 'Tras revisar, aquí',
      },
      method: {
        title: 'Elige cómo pagar',
        body: 'Elige una forma de pago de las que hay. La guía no lee lo que escribas ahí. Luego presiona una sola vez [*Continue to review].',
        callout: 'Elige y luego aquí',
      },
    },
    review: {
      submit: {
        title: 'Revisa número y monto; luego presiona [*Order now]',
        body: 'Revisa también el plan. Luego espera sin cerrar la página.',
        callout: 'Revisa y presiona',
      },
    },
    confirmation: {
      keep: {
        title: 'Guarda el comprobante antes de cerrar',
        body: 'Minimiza la guía y haz una captura, o anota el número de confirmación, la fecha y el monto.',
        callout: 'Guarda esto',
      },
    },
    paymentPending: {
      wait: {
        title: 'En proceso: no pagues otra vez',
        body: 'Anota el número del pago o pedido. Revisa el saldo en unos minutos; si no llegó, no pagues otra vez: llama al {{carePhone}}.',
        callout: 'Guarda esto',
      },
    },
    paymentFailed: {
      retry: {
        title: 'No pagues otra vez todavía',
        body: 'Pregunta a tu banco si hay cargo o retención. Si hay, no pagues otra vez: llama al {{carePhone}}. Si no, usa otra tarjeta.',
        callout: 'Lee el motivo',
      },
    },
    history: {
      look: {
        title: 'Mira el último pago',
        body: '¿Coinciden la fecha y el monto con lo que pagaste, y no dice pendiente ni rechazado? Entonces ese pago se hizo.',
        callout: 'Mira el último',
      },
    },
    activation: {
      start: {
        title: 'Activa con los pasos de la página',
        body: 'Ten a la mano el número de la SIM (ICCID) y el IMEI del aparato, y el código de activación si te dieron uno.',
        callout: 'Empieza aquí',
      },
    },
    postpaidPay: {
      leave: {
        title: 'El prepago tiene su propia página de recarga',
        body: 'Escribe ahí el número de teléfono de la SIM, sin iniciar sesión. Si no lo aceptan, inicia sesión y recarga.',
        callout: 'Aquí no',
      },
    },
  },

  caution: {
    signIn:
      'Fuera de EE.\u00a0UU. no llegan códigos por mensaje de texto. Si te piden uno, elige el correo o recarga sin iniciar sesión.',
    verify:
      'Fuera de EE.\u00a0UU. no llegan códigos por mensaje de texto. Elige el correo o recarga sin iniciar sesión.',
    dashboard:
      'Paga al menos el [Renewal amount] (monto de renovación) de tu cuenta, no el precio anunciado, que no incluye impuestos.',
    refillStart: 'Compara los dos números: con un dígito mal, recargas la SIM de otra persona.',
    chooseAmount:
      'Paga al menos el [Renewal amount] (monto de renovación) de tu cuenta, no el precio anunciado, que no incluye impuestos.',
    payment:
      'Barra de direcciones: debe decir {{carrierDomain}} o terminar en .{{carrierDomain}}. Luego revisa número y monto.',
    review: 'Presiona una sola vez: ahí pagas. No actualices.',
    paymentPending: 'Si pagas otra vez ahora, te pueden cobrar dos veces.',
  },

  alert: {
    postpaidPay: {
      title: 'Aquí se pagan facturas mensuales, no prepago',
      body: 'Estas páginas suelen pedir un número de cuenta. Una recarga de prepago no lo necesita.',
    },
  },
};
