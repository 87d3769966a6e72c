import type { Words } from '../words';

/** The real site or not. */
export const verdict: Words['verdict'] = {
  kind: {
    own: 'Este es el sitio oficial de {{carrier}}',
    aside: 'Es un sitio de {{carrier}}, pero aquí no puedes recargar',
    brand: 'Es el sitio de {{carrier}}, no el de tu SIM',
    stranger: 'Este no es el sitio de {{carrier}}',
    lookalike: 'Cuidado: parece oficial, pero no lo es',
    unsafe: 'Dirección correcta, pero conexión sin cifrar',
  },
  reason: {
    ownHost: 'La dirección es de {{domain}} y la conexión está cifrada.',
    ownNotForCustomers: 'Es para empresas, distribuidores o empleados.',
    otherCarrier: '{{carrier}} es otra marca: no comparten cuentas ni recargas.',
    ownOverHttp:
      'Alguien en el camino podría leer o cambiar esta página. Antes de iniciar sesión o pagar, abre la dirección con https:// al principio.',
    nameInSubdomain: 'Empieza como {{carrier}}, pero lo que cuenta es el final: es de {{site}}.',
    nameWithWords: 'Lleva el nombre de {{carrier}}, pero el sitio oficial es {{domain}}.',
    lookalikeLetters: 'Le cambiaron, quitaron o agregaron una letra. La correcta es {{domain}}.',
    userInfo: 'Lo que va antes de la @ no cuenta: se abre {{site}}.',
    otherEnding:
      'El mismo nombre con otro final: quizás una empresa con ese nombre en otro país. La guía no la conoce.',
    otherSpelling: 'No se escribe igual que {{domain}}. La guía no lo conoce.',
    nameInFront: 'El nombre de {{carrier}} solo va al principio. Mira el final: es {{site}}.',
    nameWithMore: 'Lleva el nombre de {{carrier}}, pero no es {{domain}}.',
    endsLike: 'Solo termina como {{domain}}; es otro nombre.',
    nameInPath: '{{domain}} solo aparece después de la barra (/). El sitio es {{site}}.',
    ipAddress: 'La dirección es un número: por ejemplo, la página de ajustes de un módem portátil.',
    stranger: 'Es {{site}}. No quiere decir que tenga algo malo; solo que no es de {{carrier}}.',
  },
  beware: 'No inicies sesión ni pagues aquí.',
  official: 'Sitio oficial:',
  cardSite: 'Tu SIM se recarga en:',
  otherBrand: 'Otra marca',
};
