import type { Words } from '../words';

/** The settings page, and the guide switched off on a site. */
export const settings: Words['settings'] = {
  title: 'Ajustes',
  back: 'Volver a la bienvenida',
  appearance: { title: 'Apariencia', system: 'Del sistema', light: 'Clara', dark: 'Oscura' },
  side: { title: 'De qué lado va el panel', left: 'Izquierda', right: 'Derecha' },
  off: {
    title: 'Sitios donde la guía no aparece',
    none: 'Ninguno. Para apagarla en un sitio, presiona ahí el ícono de la guía.',
    turnOff: 'Apagar la guía en {{host}}',
    turnOn: 'Volver a encenderla',
    here: 'La guía está apagada en {{host}}.',
  },
  follow: {
    title: 'Más de una computadora',
    what: 'Tus SIM, los recordatorios y estos ajustes se pueden llevar, con la sincronización del navegador, a otras computadoras donde uses la misma cuenta del navegador.',
    never: 'Lo que nunca se sincroniza: los registros de recargas, las fotos y en qué paso vas.',
    on: 'Sincronizar con mis otras computadoras',
    failed:
      'Esta vez el navegador no aceptó todo. Aquí no se perdió nada; se vuelve a intentar solo.',
    forget: 'Borrar lo sincronizado',
    forgotten: 'Se borró de la sincronización. Lo que hay en esta computadora se queda.',
    notForgotten: 'Esta vez el navegador no lo borró. Vuelve a intentarlo más tarde.',
  },
  permissions: {
    title: 'Lo que el navegador le permite a la guía',
    storage: 'Recordar tu avance, tus SIM, recordatorios, registros y ajustes en esta computadora.',
    unlimitedStorage: 'Conservar tus registros y comprobantes aunque el disco esté casi lleno.',
    hosts: 'Aparecer junto a las páginas de {{hosts}}, y en ninguna otra parte.',
    alarms:
      'Activarse en segundo plano al menos cada hora si hay recordatorios, para avisarte y contar los días en el ícono; y reintentar si el navegador rechazó sincronizar.',
    activeTab:
      'Ver la dirección de la página que tienes delante cuando abres la guía, para decirte si es el sitio auténtico.',
    scripting:
      'Poner el panel junto a la página cuando hay un paso que mostrar, y no antes; leer las fechas donde puede decir cuándo vence tu SIM o mostrar pagos anteriores; conocer las palabras de una página en español o chino; hacer el esquema de una página que reportes.',
    contextMenus:
      'Poner “Mostrar la guía aquí” en el menú del botón derecho y, sobre un número que selecciones, “Guardar como número de confirmación”.',
    notifications: 'Mostrar recordatorios. Se pide cuando quieras el primero.',
    browsingData: 'Borrar los datos del sitio del operador. Se pide cuando lo presiones.',
    granted: 'Permitido',
    notGranted: 'Ahora no está permitido',
    takeBack: 'Quitar el permiso',
  },
  backup: {
    title: 'Copia de seguridad',
    what: 'Un archivo con todo: SIM, registros con sus fotos, recordatorios y ajustes. Cuídalo como un recibo: quien lo tenga puede leerlo.',
    save: 'Guardar una copia',
    withoutPhotos: 'Guardar una copia sin fotos',
    restore: 'Restaurar una copia',
    replaces:
      'Esto reemplaza todo lo que hay aquí ahora. La copia trae: SIM ({{cards}}), registros ({{records}}) y fotos ({{photos}}). Si sincronizas, las SIM, los recordatorios y los ajustes de tus otras computadoras también cambian.',
    replacesPhotos:
      'Esto reemplaza todo lo que hay aquí ahora. La copia trae: SIM ({{cards}}) y registros ({{records}}). No trae fotos, así que las que hay aquí se borrarán. Si sincronizas, las SIM, los recordatorios y los ajustes de tus otras computadoras también cambian.',
    confirm: 'Reemplazar todo',
    saved: 'La copia se entregó al navegador para guardarla. Comprueba que el archivo esté ahí.',
    lacksPhotos:
      'La copia se entregó al navegador para guardarla. Comprueba que el archivo esté ahí. Le faltan fotos que el navegador perdió: en los registros ya no se pueden abrir.',
    done: 'Ya está todo de vuelta.',
    notJson: 'Este archivo no es una copia: no se puede leer. No se cambió nada.',
    notOurs: 'Este archivo no es de la guía. No se cambió nada.',
    newer:
      'Esta copia es de una versión más nueva de la guía. Actualiza primero la guía. No se cambió nada.',
    broken: 'Esta copia está dañada. No se cambió nada.',
    tooBig: 'Este archivo es demasiado grande para ser una copia. No se cambió nada.',
    tooMuch:
      'Con todas las fotos no cabe en un solo archivo. Guarda las fotos una por una, y lo demás aquí:',
    failed:
      'No se pudo escribir, quizás porque el disco está lleno. Lo que había antes sigue aquí.',
    mixed:
      'No se pudo escribir todo, ni volver del todo a lo de antes: una parte ya es de la copia. Libera espacio y vuelve a restaurar la copia.',
    notMade:
      'No se guardó ninguna copia: ahora no se puede leer todo. Actualiza esta página y vuelve a intentarlo.',
  },
  erase: {
    title: 'Borrar todo',
    what: 'El avance, las SIM, los recordatorios, los registros con sus fotos y los ajustes de esta computadora. También se borra lo sincronizado; una computadora que siga sincronizando vuelve a escribir lo suyo.',
    start: 'Borrar todo',
    sure: 'Esto no se puede deshacer. Si tienes dudas, guarda antes una copia.',
    confirm: 'Sí, borrar todo',
    done: 'Se borró todo.',
    failed:
      'No se pudo borrar todo. Cierra las otras páginas de la guía, o reinicia el navegador, y vuelve a intentarlo.',
  },
  apart:
    'En una ventana privada, Firefox no le deja a la guía ver tus registros; por eso aquí no se puede. Abre los ajustes en una ventana normal.',
  cancel: 'Cancelar',
  menu: 'Mostrar la guía aquí',
  menuPick: 'Guardar como número de confirmación',
  shortcut: 'Teclado: {{keys}} abre la guía. Se cambia en la página de atajos del navegador.',
};
