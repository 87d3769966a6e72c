import { help } from './es/help';
import { lines } from './es/lines';
import { metroUs } from './es/metro-us';
import { practice } from './es/practice';
import { records } from './es/records';
import { settings } from './es/settings';
import { tMobilePl } from './es/t-mobile-pl';
import { tMobileUs } from './es/t-mobile-us';
import { verdict } from './es/verdict';
import type { Words } from './words';

/** The guide in Spanish as it is spoken in the US and Latin America, as one tells it to a friend. */
export const es: Words = {
  brand: {
    name: 'Guía de Recarga',
    notAffiliated: 'Sin afiliación con T-Mobile',
    official: 'Sitio oficial',
  },

  tip: {
    planAhead: {
      title: 'Recarga unos días antes',
      body: 'No esperes al último día. Con unos días de sobra tienes tiempo de arreglarlo si el pago falla.',
    },
    promotions: {
      title: 'Busca las promociones',
      body: 'Antes de elegir un plan, mira las ofertas del sitio oficial. Lee bien fechas y condiciones: vale lo que diga ahí.',
    },
    keepRecords: {
      title: 'Guarda todos los comprobantes',
      body: 'En papel o digitales, guárdalos todos. Sirven si un cobro no cuadra o si llamas a atención al cliente.',
    },
    slowNetwork: {
      title: '¿Internet lento?',
      body: 'Borra la caché y reinicia el router o el módem portátil. ¿Sigue lento? Mira si se te acabaron los datos.',
    },
    goodRecord: {
      title: 'Cuida tu historial de pagos',
      body: 'Recarga antes de la fecha y no dejes que suspendan la línea. Con los pagos en orden es más fácil pedir ayuda.',
    },
  },

  panel: {
    where: 'Paso {{number}} de {{total}} · {{page}}',
    showMe: 'Muéstramelo en la página',
    hideRing: 'Dejar de señalar',
    targetGone:
      'Ahora no lo encuentro. Espera a que cargue la página. Si la tapa una ventana, léela antes de cerrarla.',
    done: 'Listo',
    fold: 'Minimizar la guía',
    open: 'Abrir la guía',
    close: 'Cerrar por esta visita',
    dockLeft: 'Mover a la izquierda',
    dockRight: 'Mover a la derecha',
    otherStep: '¿No es este paso?',
    whichStep: '¿En qué paso estás?',
    keep: 'Anotar la recarga',
    remind: 'Avisarme antes de que venza',
    back: 'Volver',
    reload:
      'La guía se actualizó. Actualiza la página, salvo si estás pagando o ves el resultado de un pago.',
    next: 'Luego: {{step}}',
    question: {
      home: '¿Vienes a recargar una SIM?',
      signIn: '¿Entras para recargar una SIM?',
      verify: '¿Te piden un código para entrar?',
      register: '¿Te registras para recargar?',
      dashboard: '¿Es esta tu cuenta de prepago?',
      payment: '¿Este pago es de una recarga?',
      history: '¿Revisas una recarga ya hecha?',
      activation: '¿Estás activando una SIM?',
      postpaidPay: '¿Quieres recargar un prepago?',
    },
    yes: 'Sí',
    no: 'No',
    guestLink: 'Recargar sin iniciar sesión',
    openGuestRefill: 'Abrir la recarga de prepago',
    seeUsPass: 'Ver U.S. Pass',
    troubleLink: 'Ayuda: {{trouble}}',
  },

  drift: {
    title: 'Esta página cambió',
    body: 'La guía no encuentra aquí lo que conoce, así que no señala nada. Este es el paso en palabras:',
    report:
      'Para ayudar a corregirla, abre la guía desde la barra del navegador y elige “Reportar esta página”.',
  },

  sims: {
    title: '¿De qué marca es tu SIM?',
    why: 'Muchas SIM usan la red de T-Mobile, pero cada marca se recarga en su propio sitio.',
    ask: '¿Tu SIM es de la propia {{sim}}?',
    yes: 'Sí',
    other: 'No, o no lo sé',
    change: '¿Otra marca?',
    yours: 'SIM: {{sim}}',
    elsewhere: '{{sim}}: no se recarga en este sitio',
    elsewhereAway: '{{sim}}: se recarga en otro lugar',
    notHere: 'Tu SIM no se recarga en este sitio',
    away: 'Primero averigua dónde se recarga tu SIM',
    goTo: 'Recárgala en el sitio de su propia marca: {{guestRefillAddress}}.',
    open: 'Abrir la recarga de esta SIM',
    tourist: {
      name: 'Plan Tourist o U.S. Pass',
      tell: 'Para una visita corta. El pedido o el plan dice “Tourist” o “U.S. Pass”.',
      where: 'No se puede recargar en línea. Cuando se acaba, se compra un pase nuevo.',
    },
    ultra: {
      name: 'Ultra Mobile (PayGo, “tarjeta morada”)',
      tell: 'La SIM o su empaque dice Ultra Mobile. A menudo se vende como “SIM de tres dólares”.',
      where:
        'Recárgala con la propia Ultra Mobile: toma la dirección de la SIM o del empaque, no de un anuncio. No la recargues en el sitio de T-Mobile.',
    },
    mint: {
      name: 'Mint Mobile',
      tell: 'La SIM o su empaque dice Mint.',
      where:
        'Recárgala con la propia Mint: toma la dirección de la SIM o del empaque, no de un anuncio. No la recargues en el sitio de T-Mobile.',
    },
    reseller: {
      name: 'GL.iNet u otro revendedor',
      tell: 'Vino con un aparato o de una tienda en línea; se identifica por su ICCID, el número largo de la SIM.',
      where:
        'No en el sitio de T-Mobile: recárgala con quien te la vendió (está en el pedido), casi siempre por ICCID.',
    },
    unknown: {
      name: 'Aún no lo sé',
      tell: 'Mira la SIM, su empaque y el pedido.',
      where:
        'No pagues todavía. Busca la marca en la SIM, en su empaque o en el pedido; si no está, pregúntale al vendedor.',
    },
  },

  welcome: {
    what: 'Junto al sitio oficial del operador, la guía te dice qué presionar en cada paso, para que la recarga llegue a la SIM correcta.',
    start: {
      title: 'Todo listo',
      body: 'Abre el sitio oficial. La guía aparece al borde de la página y te dice cada paso.',
    },
    promises: {
      title: 'Qué lee y qué no hace nunca',
      values:
        'Mira los textos, montos y fechas de la página del operador para saber en qué paso estás, y no guarda nada de eso si no se lo pides. Nunca lee lo que escribes ahí.',
      network:
        'No se conecta a nada. Lo que recuerda se queda en esta computadora, salvo que actives la sincronización en sus ajustes; los registros y las fotos nunca salen.',
      hosts:
        'Solo aparece en los sitios del propio operador. En los demás ve únicamente la dirección, y solo cuando abres la guía.',
      press: 'No llena ni paga nada: cada botón lo presionas tú.',
    },
    pin: {
      title: 'Tenla a la mano',
      body: 'Presiona la pieza de rompecabezas en la barra del navegador y fija la guía. Su ícono abre la lista de pasos.',
    },
  },

  page: {
    home: 'Página principal',
    signIn: 'Inicio de sesión',
    verify: 'Verificación',
    register: 'Crear cuenta',
    dashboard: 'Página de cuenta',
    refillStart: 'Recarga de prepago',
    chooseAmount: 'Monto o plan',
    payment: 'Pago',
    review: 'Revisar el pedido',
    confirmation: 'Confirmación',
    paymentPending: 'Pago en proceso',
    paymentFailed: 'Pago fallido',
    history: 'Historial de pagos',
    activation: 'Activación',
    postpaidPay: 'Factura mensual',
  },

  popup: {
    title: 'Guía de Recarga',
    tabs: {
      checklist: 'Pasos',
      lines: 'Mis\u00a0SIM',
      records: 'Registros',
      tips: 'Consejos',
      troubles: 'Ayuda',
    },
    methods: 'Formas de recargar',
    hereTag: 'Estás aquí',
    hereMaybe: 'Quizás aquí',
    skipped: 'No hace falta',
    codes: {
      balance: '{{codeBalance}} saldo',
      dataUsed: '{{codeDataUsed}} datos usados',
      minutes: '{{codeMinutes}} minutos',
      messages: '{{codeMessages}} mensajes',
      ownNumber: '{{codeOwnNumber}} tu número',
    },
    groups: { after: 'Después', notes: 'Ten en cuenta' },
    markDone: 'Marcar “{{step}}” como hecho',
    markUndone: 'Marcar “{{step}}” como no hecho',
    restart: 'Empezar otra recarga',
    restartHint: 'Esto borra todas las marcas, menos la de “Activa la SIM”.',
    cancel: 'Cancelar',
    allDone: 'Todo listo. ¡Hasta la próxima recarga!',
    troubles: { title: '¿Algo salió mal?', why: 'Por qué', fix: 'Qué hacer' },
    links: { title: 'Enlaces oficiales', newTab: 'Se abre en otra pestaña' },
    link: {
      official: 'Página principal oficial',
      signIn: 'Iniciar sesión',
      guestRefill: 'Recargar sin iniciar sesión',
      dashboard: 'Mi cuenta',
      shop: 'Tienda y ofertas de prepago',
      plans: 'Planes de prepago',
      dataPlans: 'Planes de datos de prepago',
      usPass: 'U.S. Pass para visitantes',
    },
    language: 'Idioma',
    offSite: 'Abre el sitio oficial y la guía te mostrará ahí cada paso.',
    paying: '¿Acabas de pagar? No pagues otra vez.',
    keepOpen: 'Deja abierta esta página y revisa tu saldo en otra pestaña.',
    balanceHere:
      '¿Ya está la recarga? Entonces pagaste. Si no, tampoco pagues otra vez: mira qué hacer.',
    checkBalance: 'Revisar el saldo',
    balanceFirst: '¿Acabas de pagar? Revisa tu saldo antes de pagar otra vez.',
    otherPage: 'La guía no ve en la página ningún paso de la recarga. Estos enlaces llevan a uno:',
    needsReload:
      'Esta página estaba abierta antes que la guía. Actualízala para ver la guía, salvo si estás pagando o ves el resultado de un pago.',
    failed: {
      title: 'Aquí hay un error o un aviso del navegador, no el sitio',
      body: 'Si avisa de la conexión, no sigas ni pagues. Si solo no cargó, prueba más tarde.',
    },
    withheld: 'El navegador no deja que la guía funcione en {{domain}}. Permítelo.',
    allow: 'Permitir en este sitio',
    beaten:
      'Esta página quitaba o tapaba la guía una y otra vez, así que la guía se retiró. Actualízala para volver a verla, salvo si estás pagando o ves el resultado de un pago.',
    showAgain: 'Mostrar otra vez la guía en esta página',
    drifted: 'Esta página cambió. La guía te dice el paso en palabras, sin señalar nada.',
    report: {
      title: 'Reportar esta página',
      hint: '¿La ayuda de aquí está mal o falta? Copia un esquema de la página y pégalo en un “issue” nuevo, en el sitio del código fuente. La política de privacidad de la guía, en la tienda de extensiones, está en ese sitio.',
      make: 'Ver lo que se copiaría',
      look: 'Esto es todo. No lleva números, nombres, montos ni nada de lo que escribiste; revísalo antes de copiar.',
      outline: 'Esquema de la página',
      copy: 'Copiar',
      copied: 'Copiado.',
      notCopied: 'El navegador no dejó copiar. Selecciona el texto y cópialo tú.',
      none: 'Ahora no se puede leer esta página. Espera a que cargue y vuelve a intentarlo.',
    },
    asking: 'No sé bien qué página es esta. Responde la pregunta corta que aparece en ella.',
    recovered:
      'No se pudo leer tu avance, así que empieza de nuevo. Los datos de antes no se borraron: están guardados aparte.',
    gotIt: 'Entendido',
    privacy:
      'La guía nunca lee lo que escribes en la página del operador. Nada sale de esta computadora si no activas la sincronización.',
  },

  lines,
  records,
  verdict,
  help,
  settings,
  practice,

  /** What is said of one carrier only; it takes its place beside the words above. */
  carrier: {
    't-mobile-us': tMobileUs,
    't-mobile-pl': tMobilePl,
    'metro-us': metroUs,
  },
};
