import { type Moment, moments, type Page, pageOf } from './pages';
import { hasCardForm, hasPaymentFrame, hasSavedCard, waysToPay } from './paying';
import type { Scene } from './scene';
import { control, field, says } from './seeing';
import { invalidNumberWords, notAllowedWords, passkeyWords } from './words';

/** When a page has several faces, which one it shows; the first that fits. */
const faces: Partial<Record<Moment, (scene: Scene) => unknown>> = {
  'signIn.password': (scene) => field(scene, 'password'),
  'signIn.passkey': (scene) => control(scene, passkeyWords),
  'signIn.number': () => true,
  'verify.code': (scene) => field(scene, 'code'),
  'verify.method': () => true,
  'refillStart.notAllowed': (scene) => says(scene, notAllowedWords),
  'refillStart.invalidNumber': (scene) => says(scene, invalidNumberWords),
  'refillStart.number': () => true,
  'payment.fields': hasCardForm,
  'payment.savedCard': hasSavedCard,
  'payment.frame': hasPaymentFrame,
  'payment.method': waysToPay,
};

/** What the page asks for right now. */
export function momentOf(page: Page, scene: Scene): Moment {
  const own = moments.filter((moment) => pageOf(moment) === page);
  const byFace = Object.keys(faces).filter((moment) => own.includes(moment as Moment)) as Moment[];
  const shown = byFace.find((moment) => faces[moment]?.(scene)) ?? byFace[0] ?? own[0];
  return shown as Moment; // every page has at least one moment; pages.test.ts holds it
}
