import { type CarrierId, carrierOf } from './carriers';
import type { OwnAddresses } from './carriers/carrier';
import { momentOf } from './moment';
import { openRoots } from './openRoots';
import type { Moment, Page } from './pages';
import { paymentFrame } from './paying';
import { lookAt, type Scene, type Sees } from './scene';
import { field } from './seeing';
import { isVisible } from './visible';
import { sorryWords, type Words } from './words';

/** A page that has changed: by its address it is this one, but nothing of it is seen. */
export interface Drifted {
  carrier: CarrierId;
  page: Page;
  moment: Moment;
  certainty: 'drifted';
}

/** Letters in the page's own content from which on it is there; a Chinese one counts for three. */
const enough = 40;
/** No more texts than these are counted. */
const most = 1000;
/** Their words are of every page, or of what lies over it. */
const aside =
  'script, style, template, noscript, nav, header, footer, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=dialog], [role=alertdialog]';
/** Why a page may not be what it was: it still loads, is out of order, is not for everybody. */
const otherExcuses = new RegExp(
  [
    'loading|please wait|(?:one|just a) moment|(?:not|n.t be) (?:found|available|authorized)|unavailable|maintenance|access denied|unsupported|try again|offline',
    'cargando|espera|un momento|no (?:disponible|encontrad|autorizad)|mantenimiento|acceso denegado',
    '加载|正在|稍候|稍等|找不到|不存在|无法访问|维护|不可用',
    'ładowanie|wczytywanie|proszę czekać|chwil[aę]|nie (?:znaleziono|istnieje)|niedostępn|przerwa techniczna|brak dostępu',
  ].join('|'),
  'i',
);
const excuses: Words = { test: (text) => sorryWords.test(text) || otherExcuses.test(text) };
const busy = '[aria-busy=true], progress, [role=progressbar]';

/**
 * Has a page at a known address changed so that its signs are gone? Only to be asked where
 * `recognise` has given nothing for a while: a page that is still being built has no signs either.
 * It accuses no page that loads, apologises, is closed for repair, takes a card, or is shown in a
 * language whose words we do not know.
 * @returns null for every address that is not one kind of page for certain
 */
export function drifted(address: URL, document: Document, sees: Sees = isVisible): Drifted | null {
  const carrier = carrierOf(address);
  const page = carrier && pageAt(address, carrier.ownAddresses ?? {});
  if (!page || document.readyState !== 'complete' || isForeign(document)) return null;
  const scene = lookAt(address, document, excuses, sees);
  if (isExcused(scene) || isBusy(document, sees) || !showsWords(document, sees)) return null;
  return { carrier: carrier.id, page, moment: momentOf(page, scene), certainty: 'drifted' };
}

function pageAt({ hostname, pathname }: URL, own: OwnAddresses): Page | undefined {
  const [found] = Object.entries(own).filter(([, address]) => address.test(hostname + pathname));
  return found?.[0] as Page | undefined; // the keys of OwnAddresses are pages
}

/** In a language of others, or translated by the browser: words are missing that are there. */
function isForeign({ documentElement }: Document): boolean {
  if (!documentElement) return true;
  const { classList, lang } = documentElement;
  if (classList.contains('translated-ltr') || classList.contains('translated-rtl')) return true;
  return lang !== '' && !/^(?:en|es|zh|pl)(?=$|-)/i.test(lang);
}

/** It says why it is not what it was, or asks for a card: nothing to send anybody about. */
function isExcused(scene: Scene): boolean {
  return (
    scene.texts.some(({ frame, linked, text }) => !frame && !linked && excuses.test(text)) ||
    field(scene, 'cardNumber', 'expiry', 'securityCode') !== undefined ||
    paymentFrame(scene) !== undefined
  );
}

function isBusy(document: Document, sees: Sees): boolean {
  return openRoots(document).some((root) => [...root.querySelectorAll(busy)].some(sees));
}

function showsWords(document: Document, sees: Sees): boolean {
  let letters = 0;
  let left = most;
  for (const root of openRoots(document)) {
    const start = 'body' in root ? root.body : root;
    if (!start) continue;
    const walker = document.createTreeWalker(start, 4 /* SHOW_TEXT */);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (!/\p{L}/u.test(text) || !parent || parent.closest(aside)) continue;
      left--;
      if (!sees(parent)) continue;
      letters +=
        (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
      if (letters >= enough) return true;
    }
  }
  return false;
}
