import type { WordsOf } from '../words';

/** The guide in Spanish where it is Metro by T-Mobile that it guides through. */
export const metroUs: WordsOf<'metro-us'> = {
  guide: {
    about: {
      title: 'Qué es una SIM de Metro',
      body: 'Una SIM de prepago de Metro by T-Mobile, una marca con su propio sitio y sus propias cuentas. Se recarga en el sitio de Metro, no en el de T-Mobile.',
    },
    notes: {
      plansDiffer: 'Los planes y precios son los de Metro. Guíate por lo que muestra su sitio.',
      trustedOnly:
        'Paga solo en un sitio de confianza: su nombre debe ser {{carrierDomain}} o terminar en .{{carrierDomain}}.',
    },
    prepare: { title: 'Antes de recargar' },
    facts:
      'Verificado en {{month}}: direcciones. Pueden cambiar; vale lo que diga el sitio oficial.',
  },

  sim: {
    name: 'Metro by T-Mobile',
    tell: 'La SIM o su empaque dice Metro.',
  },

  method: {
    web: {
      name: 'Sitio web',
      title: 'Recarga en Metro',
    },
  },

  step: {
    prepare: {
      activate: {
        title: 'Activa la SIM',
        body: 'Pon la SIM y sigue las instrucciones que trae. ¿Ya la usas? Entonces solo marca este paso.',
      },
      balance: {
        title: 'Mira primero tu cuenta',
        body: 'Inicia sesión en el sitio de Metro o pregunta en Metro. La guía no conoce ningún código para marcar con una SIM de Metro, así que no muestra ninguno.',
      },
    },
    web: {
      open: {
        title: 'Abre el sitio oficial',
        body: 'Es {{officialAddress}}: en la barra de direcciones, el nombre del sitio debe ser {{carrierDomain}} o terminar en .{{carrierDomain}}. Si prefieres no iniciar sesión, ve directo a la página para invitados: {{guestRefillAddress}}.',
      },
      signIn: {
        title: 'Inicia sesión',
        body: 'Usa tu cuenta de Metro; la de T-Mobile no sirve aquí. ¿Solo vas a recargar? La página para invitados no pide iniciar sesión.',
      },
      findRefill: {
        title: 'Busca la página de recarga',
        body: 'Metro lo llama pagar: busca [Pay as a guest] (“pagar como invitado”). O abre {{guestRefillAddress}} y escribe dos veces el número de la SIM.',
      },
      choose: {
        title: 'Elige un monto o un plan',
        body: 'Guíate por lo que muestra la página de Metro y lee qué incluye cada opción antes de seguir.',
      },
      pay: {
        title: 'Escribe los datos de tu tarjeta',
        body: 'Número de tarjeta, fecha de vencimiento y código de seguridad (CVV), o una tarjeta guardada. Solo los escribes tú; la guía nunca lee lo que escribes. Antes de pagar, revisa la barra de direcciones.',
      },
      submit: {
        title: 'Revisa y envía',
        body: 'Revisa el número y el monto. Luego envía una sola vez y espera el resultado, sin actualizar ni cerrar la página. ¿No hay resultado? No envíes otra vez: revisa antes tu cuenta.',
      },
      keepReceipt: {
        title: 'Guarda el comprobante',
        body: 'Antes de cerrar la página, haz una captura de pantalla o anota el número de confirmación, la fecha y el monto.',
      },
    },
  },

  trouble: {
    notOwnSim: {
      title: 'Metro no reconoce mi número',
      why: 'Quizás la SIM no sea de Metro. Las SIM de T-Mobile y las de otras marcas que usan su red se recargan en otro lugar.',
      fix: 'Busca la marca en la SIM, la caja o el pedido y recarga en el sitio de esa marca o del vendedor. ¿Tienes dudas? Pregúntale al vendedor antes de pagar.',
    },
    separateAccounts: {
      title: 'Mi cuenta de T-Mobile no sirve aquí',
      why: 'Metro tiene sus propias cuentas. La de T-Mobile no sirve en Metro, ni la de Metro en T-Mobile.',
      fix: 'Inicia sesión con tu cuenta de Metro. O recarga por número, sin iniciar sesión: {{guestRefillAddress}}.',
    },
    cardDeclined: {
      title: 'Mi tarjeta fue rechazada',
      why: 'Quizás la bloqueó tu banco, o el sitio no acepta esa tarjeta. La página no siempre dice cuál de las dos.',
      fix: 'Pregunta a tu banco si hay cargo o retención. Si hay, no pagues otra vez: pregunta a Metro. Si no, pregúntale por qué rechazó la tarjeta, o usa otra.',
    },
    unclearPayment: {
      title: 'No sé si el pago se hizo',
      why: 'La página quedó en blanco, se trabó o se cerró antes de mostrar el resultado.',
      fix: 'No pagues otra vez. Mira tu cuenta en otra pestaña: si ya está la recarga, pagaste. Si no, pregunta a Metro, y a tu banco si hubo un cargo o una retención. Empieza de nuevo solo si ambos dicen que no.',
    },
  },

  moment: {
    home: {
      start: {
        title: 'Presiona [*Sign in], o sáltalo',
        body: '¿Solo vienes a recargar? El botón de abajo no pide iniciar sesión.',
        callout: 'Entra por aquí',
      },
    },
    signIn: {
      number: {
        title: 'Entra en Metro y presiona [*Continue]',
        body: 'Llena lo que pide la página. La cuenta de T-Mobile no sirve aquí.',
        callout: 'Luego, aquí',
      },
      password: {
        title: 'Escribe tu contraseña y presiona [*Sign in]',
        body: 'La de Metro; la de T-Mobile no sirve aquí. La guía nunca la lee.',
        callout: 'Luego, aquí',
      },
      passkey: {
        title: 'Mejor elige la contraseña',
        body: 'Esta pantalla pide tu cara o tu huella. Si no la configuraste aquí, usa tu contraseña de Metro.',
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
        body: '¿No quieres una cuenta de Metro? Puedes recargar sin ella.',
        callout: 'Luego, aquí',
      },
    },
    dashboard: {
      refill: {
        title: 'Empieza aquí la recarga',
        body: 'Puede que Metro lo llame pago. El monto o el plan vienen en la página que se abre.',
        callout: 'Recarga aquí',
      },
    },
    refillStart: {
      number: {
        title: 'Pon el número dos veces y presiona [*Continue]',
        body: 'Es el número de teléfono de la SIM de Metro que vas a recargar. Una SIM de T-Mobile no se recarga aquí.',
        callout: 'Luego, aquí',
      },
      invalidNumber: {
        title: 'Revisa otra vez el número',
        body: 'La página dice que no es válido. Escríbelo otra vez. ¿Sigue igual? Mira si la SIM es de Metro.',
        callout: 'Escríbelo otra vez',
      },
      notAllowed: {
        title: 'Este número no se puede recargar aquí',
        body: 'Lee primero el motivo en la página. ¿No sabes si la SIM es de Metro? Pregunta a quien la vendió antes de pagar.',
        callout: 'Aquí está el motivo',
      },
    },
    chooseAmount: {
      pick: {
        title: 'Elige y presiona [*Continue]',
        body: 'Guíate por lo que muestra la página de Metro y lee qué incluye cada opción.',
        callout: 'Tras elegir, aquí',
      },
    },
    payment: {
      fields: {
        title: 'Escribe tú los datos de la tarjeta',
        body: 'Número, fecha de vencimiento y código de seguridad (CVV). La guía no los lee. Luego presiona una sola vez [*Continue].',
        callout: 'Tras llenarlo, aquí',
      },
      frame: {
        title: 'Escribe tú los datos de la tarjeta',
        body: 'Los campos de la tarjeta están en un recuadro aparte; es normal. La guía no los lee. Luego presiona una sola vez [*Continue].',
        callout: 'Tras llenarlo, aquí',
      },
      savedCard: {
        title: 'Revisa la tarjeta guardada',
        body: 'Pon su código (CVV) si te lo piden; la guía no lo lee. O elige otra forma de pago. Luego presiona una sola vez [*Continue].',
        callout: 'Tras revisar, aquí',
      },
      method: {
        title: 'Elige cómo pagar',
        body: 'Elige una forma de pago de las que hay. La guía no lee lo que escribas ahí. Luego presiona una sola vez [*Continue].',
        callout: 'Elige y luego aquí',
      },
    },
    review: {
      submit: {
        title: 'Revisa número y monto; luego presiona [*Submit]',
        body: 'Luego espera el resultado, sin cerrar la página.',
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
        body: 'Anota el número del pago o pedido. Revisa tu cuenta en unos minutos; si no llegó, no pagues otra vez: pregunta a Metro.',
        callout: 'Guarda esto',
      },
    },
    paymentFailed: {
      retry: {
        title: 'No pagues otra vez todavía',
        body: 'Pregunta a tu banco si hay cargo o retención. Si hay, no pagues otra vez: pregunta a Metro. Si no, usa otra tarjeta.',
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
        title: 'Las SIM de Metro se recargan en otra página',
        body: 'No hace falta iniciar sesión: escribe ahí el número de teléfono de la SIM de Metro.',
        callout: 'Aquí no',
      },
    },
  },

  caution: {
    refillStart: 'Compara los dos números: con un dígito mal, recargas la SIM de otra persona.',
    payment:
      'Barra de direcciones: debe decir {{carrierDomain}} o terminar en .{{carrierDomain}}. Luego revisa número y monto.',
    review: 'Presiona una sola vez: ahí pagas. No actualices.',
    paymentPending: 'Si pagas otra vez ahora, te pueden cobrar dos veces.',
  },

  alert: {
    postpaidPay: {
      title: 'Aquí se pagan facturas, no recargas',
      body: 'Una SIM de Metro se recarga en su propia página.',
    },
  },
};
