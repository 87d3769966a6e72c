import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '.';
import { flat } from './texts.sample';

/** What the stores show, line by line. */
const inStores = ['store/es/description.txt', 'store/es/privacy.md'].flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index): [string, string] => [`${file}:${index + 1}`, line]),
);
const texts: [string, string][] = [...flat(words.es), ...inStores];

/** Without what is quoted of the site, a browser or a person: it stays in its own language. */
const unquoted = (text: string) => text.replace(/“[^”]*”|\[[^\]]*\]|\{\{\w+\}\}/g, '');

test('Spanish opens what it closes, and closes what it opens', () => {
  for (const [key, text] of texts) {
    const open: string[] = [];
    for (const mark of text.match(/[¿?¡!“”()]/g) ?? []) {
      const opening = { '?': '¿', '!': '¡', '”': '“', ')': '(' }[mark];
      if (!opening) open.push(mark);
      else expect(open.pop(), `${key}: ${text}`).toBe(opening);
    }
    expect(open, `${key}: ${text}`).toEqual([]);
    expect(text, key).not.toMatch(/[^\s“(][¿¡]|[¿¡]\s|\s[?!]/);
    // A question that begins a sentence begins with a capital.
    expect(text, key).not.toMatch(/(^|[.?!] )[¿¡]\p{Ll}/u);
  }
});

test('Spanish has the punctuation of America, and no line ends within a number or a name', () => {
  for (const [key, text] of texts) {
    expect(text, key).not.toMatch(/["'«»„‘]| {2}|\.\.\.|[.,]”|[,;](?=\p{L})| [,;:)]|\( /u);
    expect(text, key).not.toMatch(/EE\.? ?UU|EE\. |\}\} (dígitos|días)/);
  }
});

test('Spanish has its accents, says tú, and calls a thing by one name', () => {
  const bare =
    'sesion codigo numero pagina aqui ahi guia ningun tambien despues asi mas dia linea telefono';
  const formal = 'usted ustedes presione pulse vos';
  // "Recargar" is for the card alone; a page is "actualizar". What goes is "borrar"; nothing wakes up.
  const otherwise =
    'recargar? (la|esta) página|ordenador|móvil|importes?|clic|elimin\\p{L}+|despertar';
  const wrong = [...`${bare} ${formal}`.split(' '), otherwise].join('|');
  const found = new RegExp(`(?<!\\p{L})(${wrong})(?!\\p{L})`, 'iu');
  for (const [key, text] of texts) expect(unquoted(text), key).not.toMatch(found);
});

test('in Spanish no English was left behind', () => {
  const english =
    /(?<!\p{L})(the|and|of|to|in|on|is|isn’t|it|its|this|that|with|without|for|from|your?|not|don’t|card|page|site|website|press|tap|click|refills?|sign|log|login|account|number|amount|balance|pay|payment|paid|code|text|email|e-mail|link|phone|password|receipt|record|reminder|browser|hotspot|online|carrier|data|tax|help|step|next|done|backup|voucher)(?!\p{L})/iu;
  for (const [key, text] of texts) expect(unquoted(text), key).not.toMatch(english);
});
