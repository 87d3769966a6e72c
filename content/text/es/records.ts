import type { Words } from '../words';

/** Records of refills. */
export const records: Words['records'] = {
  title: 'Registros',
  keep: 'Anotar la recarga',
  export: 'Exportar en CSV',
  local:
    'Se guardan solo en esta computadora; nunca se suben a internet. Si quitas la extensión, se borran: guarda una copia en los ajustes.',
  loading: 'Un momento…',
  apart:
    'En una ventana privada, Firefox no le deja a la guía guardar registros ni ver los tuyos. Abre la guía en una ventana normal: ahí están. (Si Firefox nunca recuerda el historial, todas las ventanas son privadas.)',
  failed: {
    body: 'Ahora no se pueden leer tus registros. Siguen ahí, no se perdió nada.',
    again: 'Volver a intentarlo',
  },
  empty: {
    title: 'Cada comprobante a la mano',
    body: 'Anota aquí cada recarga: monto, fecha, número de confirmación y una foto del comprobante.',
  },

  method: { web: 'Sitio web', app: 'App', store: 'Tienda' },
  number: 'N.º\u00a0{{number}}',
  hasFile: 'Con comprobante',
  more: 'Mostrar {{count}} más',
  detail: {
    confirmation: 'Número de confirmación',
    note: 'Nota',
    open: 'Abrir el comprobante',
    save: 'Guardar una copia del comprobante',
    file: '{{name}}, {{size}}',
    edit: 'Editar',
    remove: 'Borrar',
  },
  picture: {
    title: 'Comprobante: {{record}}',
    save: 'Guardar una copia',
    close: 'Cerrar',
  },

  search: {
    label: 'Buscar en los registros',
    hint: 'Monto, fecha, SIM, número',
    found: 'Resultados: {{count}}',
    none: 'Ningún registro con “{{query}}”.',
    noneHint: 'Prueba con parte del número, el nombre de una SIM o un mes, como 2026-11.',
    clear: 'Borrar la búsqueda',
  },

  sums: {
    title: '{{year}}: {{amounts}}',
    times: '{{count}}×',
    noCard: 'Sin SIM',
    earlier: 'Años anteriores',
  },

  form: {
    edit: 'Editar el registro',
    amount: 'Monto',
    usual: 'Como la última vez',
    currency: 'Moneda',
    common: 'Comunes',
    others: 'Todas las demás',
    date: 'Fecha',
    method: 'Dónde recargaste',
    card: 'SIM',
    noCard: 'Ninguna',
    goneCard: 'Una SIM que ya no está',
    confirmation: 'Número de confirmación',
    note: 'Nota',
    file: 'Comprobante',
    choose: 'Agregar una foto o un PDF',
    another: 'Elegir otro',
    removeFile: 'Quitar',
    putBack: 'Volver a ponerlo',
    fileHint: 'JPEG, PNG, WebP, HEIC o PDF, de {{most}} como máximo.',
    inTab:
      'Sigue en una pestaña: al elegir un archivo se cerraría esta ventana. Lo que escribiste pasa también.',
    save: 'Guardar',
    asNew: 'Guardar como registro nuevo',
  },

  said: {
    kept: 'Guardado.',
    deleted: 'Borrado: {{record}}',
    undo: 'Deshacer',
    back: 'Ya está de vuelta.',
    notDeleted: 'No se pudo borrar. No se cambió nada.',
    notBack: 'No se pudo recuperar. Vuelve a intentarlo.',
    notExported: 'No se pudo hacer el archivo. Cierra esta ventana y vuelve a intentarlo.',
    fileGone: 'El archivo ya no se puede leer.',
    saved: 'Está en tus descargas.',
  },

  problem: {
    amountEmpty: '¿Cuánto fue?',
    amountWrong: 'Escribe solo el monto, como 25 o 25.50.',
    amountHuge: 'Es demasiado para una recarga. ¿No será otro número?',
    currencyWrong: 'Elige la moneda.',
    dateWrong: 'Elige el día de la recarga.',
    dateInFuture: 'Ese día aún no llega.',
    confirmationLong: 'Muy largo: {{longest}} caracteres como máximo.',
    noteLong: 'Muy larga: {{longest}} caracteres como máximo.',
    fileKind: 'Solo se pueden guardar fotos (JPEG, PNG, WebP, HEIC) y PDF.',
    fileBig: 'Muy grande: {{most}} como máximo. Prueba con una foto más pequeña.',
    fileUnreadable: 'Este archivo no se puede leer. Elígelo otra vez.',
    storageFull:
      'El navegador no tiene más espacio. No se cambió nada y lo que escribiste sigue aquí. Libera espacio o guarda sin el archivo.',
    gone: 'Mientras tanto, este registro se borró. Lo que escribiste sigue aquí.',
    failed: 'No se pudo guardar. Lo que escribiste sigue aquí; vuelve a intentarlo.',
  },

  csv: {
    date: 'Fecha',
    card: 'SIM',
    amount: 'Monto',
    currency: 'Moneda',
    method: 'Dónde',
    confirmation: 'Número de confirmación',
    note: 'Nota',
    file: 'Comprobante',
  },
};
