import type { Words } from '../words';

/** What one can press: beside the tips, and on the way from a question to what helps. */
export const help: Words['help'] = {
  title: 'Encuentra lo que te ayuda',
  whatToDo: 'Ver qué hacer',

  tip: {
    remind: 'Poner un recordatorio',
    record: 'Anotar la recarga',
    router: {
      title: 'Reinicia el router o el módem portátil',
      off: '¿Estás pagando? Espera primero el resultado. Después apágalo y espera medio minuto.',
      on: 'Enciéndelo y espera a que las luces o las barras de señal dejen de cambiar.',
      again: 'Conéctate otra vez y vuelve a abrir la página.',
      place: '¿Sigue lento? Ponlo cerca de una ventana, lejos del metal, y prueba otra vez.',
    },
    clear: {
      title: 'Borra solo los datos de {{domain}}',
      what: 'Esto quita las cookies, los archivos en caché y los datos guardados de {{domain}}, y nada de otros sitios.',
      signsOut:
        'Ahí se cerrará tu sesión y se perderá el pedido que no hayas terminado. ¿Estás pagando? Espera primero el resultado.',
      permission:
        'La guía le pide permiso al navegador para borrar datos de navegación y lo devuelve en cuanto termina.',
      clear: 'Borrar',
      cancel: 'Cancelar',
      busy: 'Borrando…',
      done: 'Borrado. Actualiza la página del operador y vuelve a iniciar sesión.',
      refused: 'El navegador no dio el permiso, así que no se quitó nada.',
      failed: 'El navegador no pudo borrarlos.',
      byHand:
        'A mano: en la página del operador, presiona el ícono a la izquierda de la dirección, busca las cookies y los datos del sitio, y quita los de {{domain}}.',
      byHandOnly:
        'Este navegador no deja que una extensión borre un solo sitio, así que hazlo a mano: en la página del operador, presiona el escudo a la izquierda de la dirección (en una versión anterior, el candado) y elige “Limpiar cookies y datos del sitio”. Ahí se cerrará tu sesión.',
    },
    scam: {
      title: 'Cuidado con las estafas',
      label: '¿Es auténtico el enlace de un mensaje?',
      hint: 'Cópialo sin abrirlo y pégalo aquí.',
      check: 'Comprobar',
      noAddress: 'Ahí no hay ninguna dirección. Una dirección se ve así: www.example.com',
    },
  },

  search: {
    label: 'Buscar en la ayuda',
    hint: 'Código, impuestos…',
    found: 'Resultados: {{count}}',
    none: 'No hay nada sobre “{{query}}”.',
    noneHint: 'Prueba con una palabra más corta, o responde una o dos preguntas abajo.',
    call: 'O pregúntale al operador: {{phone}}.',
  },

  all: 'Todos los problemas',

  path: {
    hint: 'Responde una o dos preguntas y la guía te muestra lo que ayuda.',
    answered: 'Dijiste: {{answers}}',
    back: 'Volver',
    again: 'Empezar de nuevo',
    none: 'Ninguna de estas',
    noneHint: 'Entonces mira la lista de abajo, o busca con una palabra de la página.',
    still: '¿No te sirvió? Pregúntale al operador: {{phone}}.',
    whose: {
      ask: '¿La SIM es de la propia {{carrier}}?',
      own: 'Sí, no lleva otra marca',
      tourist: 'Es un plan Tourist o U.S. Pass',
      other: 'Es de otra marca, o no lo sé',
    },
    where: {
      ask: '¿En qué paso te trabaste?',
      page: 'La página no abre o no se puede usar',
      signIn: 'Al iniciar sesión, registrarme o activar',
      number: 'Al poner el número o un PIN de recarga',
      paid: 'Al pagar, o después de pagar',
    },
    page: {
      ask: '¿Cómo se ve la página?',
      blank: 'En blanco, o dice “unsupported browser”',
      covered: 'La tapa una ventana',
      account: 'Pide un número de cuenta',
    },
    signIn: {
      ask: '¿Qué pasa al iniciar sesión?',
      blocked: 'No puedo entrar o no llega el código',
      missing: 'Entré, pero no está esta SIM',
      email: 'Dice que mi correo ya está en uso',
    },
    number: {
      ask: '¿Qué dice la página?',
      unknown: 'No reconoce el número',
      plan: 'Este plan no se puede recargar',
      pin: 'No hay dónde poner un PIN',
    },
    paid: {
      ask: '¿Pasó el pago?',
      declined: 'No, la tarjeta fue rechazada',
      unclear: 'No sé: no vi el resultado',
      short: 'Sí, pero la línea no se renovó',
      suspended: 'Sí, pero sigo sin servicio',
    },
  },
};
