import { tidy } from '../names';
import type { Words } from '../words';
import { hanWords, latinWords } from './vocabulary';

/** Stands for one word that is not repeated. */
export const masked = '•';

/** What may stand between words; all else that is neither letter nor digit is left out. */
const kept = /[•\s.,:;!?¿¡()/&%+*#"'’‘“”–—-]/u;
const longestHan = 6;
const longestText = 160;
const mails = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/gu;
const addresses = /(?:[a-z]+:\/\/|www\.)\S+/giu;
/** Amounts of money as they are written here and there: "$1,234.56", "15,00 zł". */
export const money =
  /([$£€¥￥])\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:[$£€](?!\s?\d)|(zł|PLN|USD|GBP|EUR|MXN|TWD|HKD|CNY)(?!\p{L})|(美元|元|[块塊]))/giu;
/** What follows a greeting is most likely a name, even where it is a common word. */
const greeting =
  /^\P{L}*(?:hello|hi|hey|dear|good (?:morning|afternoon|evening)|welcome(?: back)?|hola|buen[oa]s (?:d[ií]as|tardes|noches)|bienvenid[oa]|witaj|witamy|cześć|hej|dzień dobry|dobry wieczór|[您你]好|(?:[早晚]上|[上中下]午)好|[早午晚]安|[嗨嘿]|欢迎(?:回来)?)(?!\p{L})/iu;
const tokens = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\p{L}\p{M}\p{N}]/gu;

/**
 * A text with everything left out that may be about a person: only words of the packaged
 * vocabulary stay, each other word becomes "•", each number "0", each amount "$0". An allowlist,
 * so that a name, a street or a code cannot pass by looking like nothing we thought of.
 */
export function mask(text: string): string {
  const plain = folded(text, 600).replace(mails, masked).replace(addresses, masked);
  const hello = greeting.exec(plain)?.[0] ?? '';
  let out = hello.replace(/\p{N}+|\P{L}/gu, maskToken);
  let at = hello.length;
  for (const { 0: amount, index } of plain.matchAll(money)) {
    if (index < at) continue;
    out += words(plain.slice(at, index), hello !== '') + amount.replace(/\d+(?:[.,]\d+)*/, '0');
    at = index + amount.length;
  }
  return tidy(out + words(plain.slice(at), hello !== ''));
}

/** Two or three words with capitals, as all of a text or after a colon. */
const fullName = /(?:^|[:：] ?)(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*){1,2})$/u;

/**
 * The same, but what looks like a name is hidden whatever its words are, unless it holds a word that
 * pages are recognised by. Of these, "Bill" may begin a name.
 */
export function maskNames(text: string, known: Words): string {
  const [, name = ''] = fullName.exec(tidy(text)) ?? [];
  if (!name || known.test(name.replace(/^bill /i, ''))) return mask(text);
  return tidy(`${mask(tidy(text).slice(0, -name.length))} ${name.replace(/\S+/g, masked)}`);
}

/** A name from code, such as "cardNumber" or "card_number", as masked words. */
export function maskName(name: string): string {
  const spaced = folded(name, 200).replace(/([a-z])([A-Z])/g, '$1 $2');
  return tidy(spaced.replace(tokens, (token) => (isWord(token) ? maskToken(token) : ' ')));
}

/** The path of an address: its known words, every other part "•". */
export function maskPath(path: string): string {
  const parts = path.split('/').slice(0, 12);
  return parts.map((part) => folded(decoded(part), 200).replace(tokens, maskPart)).join('/');
}

function words(text: string, named: boolean): string {
  return text.replace(tokens, (token) => (named && isWord(token) ? masked : maskToken(token)));
}

function maskPart(token: string): string {
  if (isWord(token)) return maskToken(token);
  return /[._-]/.test(token) ? token : '-';
}

/** One word, one number or one mark. */
function maskToken(token: string): string {
  if (!isWord(token)) return kept.test(token) ? token : ' ';
  if (/^\p{Script=Han}/u.test(token)) return maskHan(token);
  const [, before = '', letters = '', after] = /^(\p{N}*)(\p{L}*)(\p{N}*)$/u.exec(token) ?? [];
  if (after === undefined) return masked;
  if (!letters) return '0';
  if (!latinWords.has(bare(letters))) return masked;
  return (before && '0') + letters; // "10GB" is "0GB", "v2" is "v"
}

/** Cut into the longest known words; what is left between them is hidden. */
function maskHan(run: string): string {
  let out = '';
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longestHan, run.length - at);
    while (length > 0 && !hanWords.has(run.slice(at, at + length))) length--;
    if (length > 0) out += run.slice(at, at + length);
    else if (!out.endsWith(masked)) out += masked;
    at += length || 1;
  }
  return out;
}

const isWord = (token: string) => /[\p{L}\p{M}\p{N}]/u.test(token);

const folded = (text: string, longest: number) => tidy(text.slice(0, longest).normalize('NFC'));

/** As the vocabulary has it: lower case, no accents. */
function bare(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // no text in any encoding we know
  }
}

/** Masked words, no longer than a label is. */
export function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
