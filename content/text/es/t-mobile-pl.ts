import type { WordsOf } from '../words';

/** The guide in Spanish where it is T-Mobile Polska that it guides through. */
export const tMobilePl: WordsOf<'t-mobile-pl'> = {
  guide: {
    about: {
      title: 'Qué es una SIM de T-Mobile Polska',
      body: 'Una SIM de prepago ([na kartę]) del operador polaco. Se recarga solo en el sitio polaco; una SIM de T-Mobile US se recarga en el sitio de EE.\u00a0UU. “Doładowanie” es “recarga” en polaco.',
    },
    notes: {
      plansDiffer:
        'Los montos y las ofertas son los del sitio polaco, en eslotis (złoty). Guíate por lo que muestra.',
      trustedOnly:
        'Paga solo en un sitio de confianza: su nombre debe ser {{carrierDomain}} o terminar en .{{carrierDomain}}.',
    },
    prepare: { title: 'Antes de recargar' },
    facts:
      'Verificado en {{month}}: código y direcciones. Pueden cambiar; vale lo que diga el sitio oficial.',
  },

  sim: {
    name: 'T-Mobile Polska (prepago)',
    tell: 'Una SIM para Polonia: el número empieza con +{{numberPrefix}}.',
  },

  method: {
    web: {
      name: 'Sitio web',
      title: 'Recarga en T-Mobile Polska',
    },
  },

  step: {
    prepare: {
      activate: {
        title: 'Activa la SIM',
        body: 'Pon la SIM y sigue las instrucciones que trae. ¿Ya la usas? Entonces solo marca este paso.',
      },
      balance: {
        title: 'Mira tu saldo',
        body: 'Marca el código de abajo en un celular con esta SIM. Un módem portátil no tiene teclado para marcar: para eso pon la SIM en un celular.',
      },
    },
    web: {
      open: {
        title: 'Abre el sitio oficial',
        body: 'Es {{officialAddress}}: en la barra de direcciones, el nombre del sitio debe ser {{carrierDomain}} o terminar en .{{carrierDomain}}. Si prefieres no iniciar sesión, ve directo a la página de recarga: {{guestRefillAddress}}.',
      },
      signIn: {
        title: 'Inicia sesión',
        body: 'El inicio de sesión se abre en una ventana sobre la página. Escribe tu correo, o tu número de T-Mobile con {{numberPrefix}} adelante, y presiona [Dalej] (“siguiente”). Para recargar por número no hace falta iniciar sesión.',
      },
      findRefill: {
        title: 'Busca la página de recarga',
        body: 'Busca [Doładuj konto] (“recarga la cuenta”). O abre {{guestRefillAddress}}, escribe el número de la SIM y presiona [Dalej].',
      },
      choose: {
        title: 'Elige un monto',
        body: 'Elige el monto ([kwota]) y presiona [Dalej]. Si después la página te pide aceptar condiciones, lee cada una antes de marcarla.',
      },
      pay: {
        title: 'Escribe los datos de tu tarjeta',
        body: 'Número de tarjeta, fecha de vencimiento y código de seguridad (CVV), o una tarjeta guardada. Solo los escribes tú; la guía nunca lee lo que escribes. Antes de pagar, revisa la barra de direcciones.',
      },
      submit: {
        title: 'Revisa y envía',
        body: 'Revisa el número y el monto. Luego presiona [Płacę] (“pago”) una sola vez y espera el resultado, sin actualizar ni cerrar la página. ¿No hay resultado? No envíes otra vez: revisa antes tu saldo.',
      },
      keepReceipt: {
        title: 'Guarda el comprobante',
        body: 'Antes de cerrar la página, haz una captura de pantalla o anota el número de confirmación, la fecha y el monto.',
      },
    },
  },

  trouble: {
    overlay: {
      title: 'Algo tapa la página',
      why: 'En este sitio, el propio inicio de sesión se abre en una ventana sobre cualquier página de la tienda, y puede haber otras ventanas encima.',
      fix: 'Atiende primero la ventana de encima: léela y elige una opción o ciérrala. Después ya funcionan los botones de abajo.',
    },
    cardDeclined: {
      title: 'Mi tarjeta fue rechazada',
      why: 'Quizás la bloqueó tu banco, o el sitio no acepta esa tarjeta. La página no siempre dice cuál de las dos.',
      fix: 'Pregunta a tu banco si hay cargo o retención. Si hay, no pagues otra vez: pregunta a T-Mobile Polska. Si no, pregúntale por qué rechazó la tarjeta, o usa otra.',
    },
    unclearPayment: {
      title: 'No sé si el pago se hizo',
      why: 'La página quedó en blanco, se trabó o se cerró antes de mostrar el resultado.',
      fix: 'No pagues otra vez. Marca {{codeBalance}} en un celular con esta SIM: si ya está la recarga, pagaste. Si no, pregunta a T-Mobile Polska, y a tu banco si hubo un cargo o una retención. Empieza de nuevo solo si ambos dicen que no.',
    },
  },

  moment: {
    home: {
      start: {
        title: 'Presiona [*Zaloguj się] para entrar',
        body: '¿No quieres iniciar sesión? Recarga por número con el botón de abajo.',
        callout: 'Entra por aquí',
      },
    },
    signIn: {
      number: {
        title: 'Escribe correo o número, presiona [*Dalej]',
        body: 'Si es un número de T-Mobile, pon {{numberPrefix}} adelante.',
        callout: 'Luego, aquí',
      },
      password: {
        title: 'Escribe tu contraseña, presiona [*Zaloguj się]',
        body: 'Solo la escribes tú; la guía nunca la lee.',
        callout: 'Luego, aquí',
      },
      passkey: {
        title: 'Mejor elige la contraseña',
        body: 'Esta pantalla pide tu cara o tu huella. Si no la configuraste aquí, usa tu contraseña.',
        callout: 'Usa la contraseña',
      },
    },
    verify: {
      code: {
        title: 'Escribe el código y sigue',
        body: 'Solo lo escribes tú; la guía nunca lo lee. ¿No llegó? Puedes recargar sin iniciar sesión.',
        callout: 'Luego, aquí',
      },
      method: {
        title: 'Elige a dónde llega el código',
        body: 'Elige la forma en que puedas recibirlo ahora.',
        callout: 'Elige y sigue aquí',
      },
    },
    register: {
      start: {
        title: 'Regístrate con los pasos de la página',
        body: '¿No quieres una cuenta? Puedes recargar sin ella.',
        callout: 'Luego, aquí',
      },
    },
    dashboard: {
      refill: {
        title: 'Presiona [*Doładuj konto] para recargar',
        body: 'Quiere decir “recarga la cuenta”. El monto se elige en la página que se abre.',
        callout: 'Recarga aquí',
      },
    },
    refillStart: {
      number: {
        title: 'Escribe el número y presiona [*Dalej]',
        body: 'Es el número de teléfono de la SIM que vas a recargar. Si la página también pide un correo, da el tuyo.',
        callout: 'Luego, aquí',
      },
      invalidNumber: {
        title: 'Revisa otra vez el número',
        body: 'La página dice que no es válido. Escríbelo otra vez. ¿Sigue igual? Mira si la SIM es de T-Mobile Polska.',
        callout: 'Escríbelo otra vez',
      },
      notAllowed: {
        title: 'Este número no se puede recargar aquí',
        body: 'Lee primero el motivo en la página. ¿No sabes bien qué SIM es? Pregunta a quien la vendió antes de pagar.',
        callout: 'Aquí está el motivo',
      },
    },
    chooseAmount: {
      pick: {
        title: 'Elige un monto y presiona [*Dalej]',
        body: 'Los montos están en eslotis (złoty). Si luego te piden aceptar condiciones, lee cada una antes de marcarla.',
        callout: 'Tras elegir, aquí',
      },
    },
    payment: {
      fields: {
        title: 'Escribe tú los datos de la tarjeta',
        body: 'Número, fecha de vencimiento y código de seguridad (CVV). La guía no los lee. Luego presiona una sola vez [*Płacę].',
        callout: 'Tras llenarlo, aquí',
      },
      frame: {
        title: 'Escribe tú los datos de la tarjeta',
        body: 'Los campos de la tarjeta están en un recuadro aparte; es normal. La guía no los lee. Luego presiona una sola vez [*Płacę].',
        callout: 'Tras llenarlo, aquí',
      },
      savedCard: {
        title: 'Revisa la tarjeta guardada',
        body: 'Pon su código (CVV) si te lo piden; la guía no lo lee. O elige otra forma de pago. Luego presiona una sola vez [*Płacę].',
        callout: 'Tras revisar, aquí',
      },
      method: {
        title: 'Elige cómo pagar',
        body: 'Elige una forma de pago de las que hay. La guía no lee lo que escribas ahí. Luego presiona una sola vez [*Płacę].',
        callout: 'Elige y luego aquí',
      },
    },
    review: {
      submit: {
        title: 'Revisa número y monto; luego presiona [*Płacę]',
        body: '[Płacę] quiere decir “pago”. Lee lo que aceptas y espera el resultado.',
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
        body: 'Anota el número del pago o pedido. Revisa el saldo en unos minutos; si no llegó, no pagues otra vez: pregunta a T-Mobile Polska.',
        callout: 'Guarda esto',
      },
    },
    paymentFailed: {
      retry: {
        title: 'No pagues otra vez todavía',
        body: 'Pregunta a tu banco si hay cargo o retención. Si hay, no pagues otra vez: pregunta a T-Mobile Polska. Si no, usa otra tarjeta.',
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
        body: 'Ten a la mano la SIM y lo que venía con ella.',
        callout: 'Empieza aquí',
      },
    },
    postpaidPay: {
      leave: {
        title: 'El prepago tiene su propia página de recarga',
        body: 'No hace falta iniciar sesión: escribe ahí el número de teléfono de la SIM.',
        callout: 'Aquí no',
      },
    },
  },

  caution: {
    refillStart: 'Revisa cada dígito: con uno mal, recargas la SIM de otra persona.',
    payment:
      'Barra de direcciones: debe decir {{carrierDomain}} o terminar en .{{carrierDomain}}. Luego revisa número y monto.',
    review: 'Presiona una sola vez: ahí pagas. No actualices.',
    paymentPending: 'Si pagas otra vez ahora, te pueden cobrar dos veces.',
  },

  alert: {
    postpaidPay: {
      title: 'Aquí se pagan facturas, no recargas',
      body: 'Una SIM de prepago ([na kartę]) se recarga en su propia página.',
    },
  },
};
