import { inFrame } from '../inFrame';
import { isRendered } from '../rendered';
import { known } from './known';

/** A page with more texts than this is worth a look for that alone. */
const mostTexts = 3000;
/** Longer texts are running text. */
const longestText = 240;
/** So many things of a carrier's site are found together on its home page only. */
const topicsOfHome = 5;

const mute = 'script, style, template, noscript, textarea, title';
const fields =
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset], [type=radio], [type=checkbox], [type=search]), select, textarea, iframe';
const named = '[aria-label], [title], [alt], input[value]';
const amount = /[$£€¥￥]\s?\d|\d\s?(?:[$£€]|zł|PLN|USD|GBP|EUR|MXN|TWD|HKD|CNY|美元|元|塊|块)/g;
/** "6 GB left", "2-step verification": words that begin with any number. */
const counted = /\d\s?[gm]b\b|\b2[ -]?(?:step|factor)/i;
const wordStart = /(?<![a-z\d])[a-z\d]|[\u3400-\u9fff]/g;
const longest = 4;

/** Is this a page of a carrier, on a host where the guide does not keep silent? As `carrierOf` tells. */
export function isCarriers({ protocol, hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  return (
    protocol === 'https:' &&
    known.sites.some(
      ({ domain, silent }) =>
        (host === domain || host.endsWith(`.${domain}`)) && !silent?.test(host),
    )
  );
}

/**
 * Is this page worth a look? Runs on every page of the carriers, so it knows little: which fields,
 * amounts and beginnings of words there are. It says yes wherever `recognise` or `drifted` could
 * say anything; the tests hold it against every page there is.
 * @param roots the document and every open shadow root in it
 */
export function glance(address: URL, roots: (Document | ShadowRoot)[]): boolean {
  const { hostname, pathname } = address;
  if (pathname === '/' || known.own.test(hostname + pathname)) return true;
  const seen: Seen = { amounts: 0, topics: new Set(), texts: 0 };
  return roots.some((root) => hasField(root) || hasName(root, seen) || hasText(root, seen));
}

/** What adds up over a page. */
interface Seen {
  amounts: number;
  topics: Set<number>;
  texts: number;
}

function hasField(root: ParentNode): boolean {
  return [...root.querySelectorAll(fields)].some((field) => !inFrame(field) && isRendered(field));
}

/** Controls and pictures that are named by an attribute. */
function hasName(root: ParentNode, seen: Seen): boolean {
  return [...root.querySelectorAll(named)].some((element) =>
    ['aria-label', 'title', 'alt', 'value'].some((name) => {
      if (name === 'value' && !element.matches('[type=submit], [type=button]')) return false;
      return tells(element.getAttribute(name) ?? '', element, seen);
    }),
  );
}

function hasText(root: Document | ShadowRoot, seen: Seen): boolean {
  const start = 'body' in root ? root.body : root;
  if (!start) return false;
  const walker = start.ownerDocument.createTreeWalker(start, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || text.length > longestText || !/\S/.test(text) || parent.matches(mute)) continue;
    if (++seen.texts > mostTexts || tells(text, parent, seen)) return true;
  }
  return false;
}

/** Whether this text, after those before it, makes the page worth a look. */
function tells(text: string, element: Element, seen: Seen): boolean {
  const amounts = text.match(amount)?.length ?? 0;
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l');
  let isNeeded = counted.test(plain);
  const topics: number[] = [];
  for (const { index } of plain.matchAll(wordStart)) {
    for (let length = 1; length <= longest; length++) {
      const beginning = plain.slice(index, index + length);
      isNeeded ||= needed.has(beginning);
      topics.push(...(topicsOf.get(beginning) ?? []));
    }
  }
  if (amounts === 0 && !isNeeded && topics.length === 0) return false;
  if (inFrame(element) || !isRendered(element)) return false;
  seen.amounts += amounts;
  for (const topic of topics) seen.topics.add(topic);
  return isNeeded || seen.amounts >= 2 || seen.topics.size >= topicsOfHome;
}

const needed = new Set(known.beginnings.split(' '));
const topicsOf = new Map<string, number[]>();
for (const [topic, beginnings] of known.topics.entries())
  for (const each of beginnings.split(' '))
    topicsOf.set(each, [...(topicsOf.get(each) ?? []), topic]);
