import type { Words } from '../words';

/** The page where a refill is practised, and the ways to it. */
export const practice: Words['practice'] = {
  name: 'Practicar',
  title: 'Practica sin pagar',
  what: 'Un sitio inventado dentro de la extensión: haz una recarga completa con la guía al lado. Sin SIM, sin tarjeta, sin cuenta y sin conexión.',
  start: 'Practicar una recarga',
  notReal: 'Sitio de práctica: nada es real, nada se envía ni se cobra.',
  chip: 'Práctica: no es un sitio real',
  home: 'En el sitio real, abre [My account] y verás [Log in].',
  card: 'No escribas aquí una tarjeta real. En el sitio real, mira antes la barra de direcciones.',
  review: 'Aquí no se cobra nada. En el sitio real, al presionarlo pagas.',
  page: 'Página que se muestra',
  again: 'Empezar de nuevo',
  unclear: 'Formulario de tarjeta dudoso',
  changed: 'Una página que cambió',
};
