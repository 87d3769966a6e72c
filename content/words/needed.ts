import { enter, met, type Words } from './lexicon';
import { has } from './words';

/** Languages whose words are brought into a page only when it speaks them. */
export type OnDemand = 'es' | 'zh';

/** What hardly any Spanish page does without; "Español" is also on the English ones. */
const spanishMarks: Words = { test: () => met.lists.has(spanishMarks) };
enter(
  spanishMarks,
  'de|del|las?|los|el|tus?|sus?|para|con|por|que|una|numero|telefono|recarga~|pagos?|pagar|cuenta|saldo|linea|tarjeta|codigo|contrasena|ingres[aeo]~|monto|continuar|correo',
  true,
);

/**
 * The languages that some text so far was in, and whose words are not there: what such a page says
 * must not be judged without them.
 */
export function neededLanguages(): OnDemand[] {
  const spoken: Record<OnDemand, boolean> = { es: met.lists.has(spanishMarks), zh: met.chinese };
  return (['es', 'zh'] as const).filter((language) => spoken[language] && !has(language));
}
