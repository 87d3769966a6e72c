// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { outlineSchema } from '../../state/outlineSchema';
import { parsePage } from '../../tests/unit/parsePage';
import { samples } from '../../tests/unit/samples';
import { seesByStyle } from '../../tests/unit/seesByStyle';
import { seeAll } from '../seeAll';
import { outline } from '.';
import { outlineText } from './outlineText';
import { mostEntries } from './shape';
import { hanWords, latinWords } from './vocabulary';

const at = 'https://www.t-mobile.com/my-account/dashboard';
const made = (html: string, address = at) => outlineOf(address, parsePage(html));
const outlineOf = (address: string, page: Document) => {
  const seen = seeAll(new URL(address), page, seesByStyle);
  if (!seen) throw new Error('no outline');
  return outline(seen);
};

/** One user: everything of theirs that a page may show or hold. */
interface Person {
  name: string;
  chinese: string;
  phone: string;
  card: string;
  email: string;
  amount: string;
  iccid: string;
  password: string;
}

const letters = (alphabet: string) =>
  fc
    .string({ unit: fc.constantFrom(...alphabet), minLength: 4, maxLength: 12 })
    .filter(
      (word) => !latinWords.has(word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')),
    );
const word = fc.oneof(
  letters('abcdefghijklmnoprstuwyz'),
  letters('aąbcćeęlłnńoósśzżź'),
  letters('áéíóúñabcdelmnorst'),
  letters('абвгдежзиклмнопрст'),
);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'123456789'), minLength: length, maxLength: length });
const person: fc.Arbitrary<Person> = fc.record({
  name: fc
    .tuple(word, word)
    .map(([first, last]) => `${first[0]?.toUpperCase()}${first.slice(1)} ${last}`),
  chinese: fc
    .array(
      fc.constantFrom(...'张王李赵陈杨黄周吴徐孙胡郭罗梁宋郑韩伟芳娜敏静秀英强磊洋艳勇杰娟涛'),
      { minLength: 2, maxLength: 3 },
    )
    .map((name) => name.join('')),
  phone: digits(10).map((d) => `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`),
  card: digits(16).map((d) => d.replace(/(....)(?=.)/g, '$1 ')),
  email: fc.tuple(word, word).map(([a, b]) => `${a}.${b}@${b}.example`),
  amount: fc.tuple(digits(3), digits(2)).map(([a, b]) => `$${a}.${b}`),
  iccid: digits(19),
  password: fc
    .string({ unit: 'grapheme-ascii', minLength: 8 })
    .map((s) => s.replace(/[<>&"']/g, 'q')),
});

/** A page with the person in its texts, labels, values, attributes, placeholders and frames. */
const pageOf = (
  p: Person,
) => `<html lang="${p.name}"><body data-user="${p.email}" class="${p.name}">
<header><a href="/u/${p.email}">My account ${p.name}</a><button title="${p.phone}">Log out</button></header>
<main id="${p.email}"><h1>Hello, ${p.name}</h1><h2>${p.chinese}的余额</h2><p>Balance of ${p.name}: ${p.amount}</p>
<p>Phone number ${p.phone}</p><p>${p.phone}</p><p>SIM ${p.iccid} is active</p><a href="mailto:${p.email}">${p.email}</a>
<div role="dialog" aria-label="${p.name}"><p>We sent a code to ${p.email} and ${p.phone}</p></div>
<form action="/pay/${p.name}"><label for="a">Name of ${p.name}</label><input id="a" name="${p.name}" value="${p.name}" placeholder="${p.name}">
<input aria-label="Card number ${p.card}" autocomplete="cc-number ${p.name}" value="${p.card}" data-card="${p.card}">
<input type="password" value="${p.password}" placeholder="Password ${p.chinese}"><textarea aria-label="Message">${p.name} ${p.card}</textarea>
<div contenteditable>${p.name} ${p.phone}</div><input type="${p.name}" name="${p.email}" aria-label="${p.email}">
<select aria-label="Amount"><option>${p.amount}</option><option selected>${p.name}</option></select>
<label><input type="radio" checked> Visa ending in ${p.card} of ${p.name}</label>
<button name="${p.name}" value="${p.password}">Pay ${p.amount} as ${p.name}</button></form>
<table><tr><td>${p.name}</td><td>${p.amount}</td></tr></table>
<iframe srcdoc="" title="Card of ${p.name}" name="${p.email}"></iframe>
<xpr-${p.iccid}><template shadow><p>Renewal amount ${p.amount} for ${p.chinese} ${p.name}</p></template></xpr-${p.iccid}>
<p>${`${p.name} lives in ${p.chinese}. `.repeat(20)}</p></main></body></html>`;

const addressOf = (p: Person) =>
  `https://www.t-mobile.com/users/${encodeURIComponent(p.name)}/${p.iccid}?q=${encodeURIComponent(p.email)}#${p.iccid}`;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe('nothing of the user is in an outline', () => {
  it('none of their words and numbers, wherever the page has them', () => {
    fc.assert(
      fc.property(person, (p) => {
        const text = outlineText(made(pageOf(p), addressOf(p)));
        const told = new Set(wordsOf(text));
        for (const secret of [p.name, p.email, p.phone, p.card, p.iccid, p.amount]) {
          for (const part of wordsOf(secret)) {
            if (part === 'example') continue;
            expect(told.has(part), part).toBe(false);
            if (/^\d+$/.test(part) && part.length > 1) expect(text).not.toContain(part);
          }
        }
        for (const part of p.chinese) expect(text).not.toContain(part);
        expect(text).not.toContain(p.password);
      }),
      { numRuns: 60 },
    );
  });

  it('whoever they are, the outline is the same', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        expect(made(pageOf(a), addressOf(a))).toEqual(made(pageOf(b), addressOf(b)));
      }),
      { numRuns: 60 },
    );
  });

  it('and nothing but the vocabulary is in its words', () => {
    fc.assert(
      fc.property(person, fc.array(fc.string({ unit: 'grapheme' })), (p, more) => {
        const html = pageOf(p) + more.map((text) => `<p>Balance ${text}</p>`).join('');
        const found = made(html, addressOf(p));
        expect(v.is(outlineSchema, found)).toBe(true);
        for (const { text = '', name = '' } of found.entries) {
          for (const told of wordsOf(`${text} ${name}`)) {
            const plain = told
              .replace(/^0/, '')
              .normalize('NFD')
              .replace(/\p{M}/gu, '')
              .replaceAll('ł', 'l');
            const han = /^\p{Script=Han}+$/u.test(plain);
            expect(plain === '' || latinWords.has(plain) || han, told).toBe(true);
          }
        }
        expect(hanWords.size).toBeGreaterThan(300);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an outline', () => {
  it('has the boxes, the labels and the kinds of the fields, in the order of the page', () => {
    const { entries } = made(`<main><h1>Payment information</h1><form>
<label>Card number <input autocomplete="cc-number" name="ccNumber"></label>
<label>CVV <input type="tel"></label><button>Pay now</button></form>
<iframe srcdoc="" title="Secure payment"></iframe></main>`);
    expect(entries).toEqual([
      { depth: 0, is: 'main' },
      { depth: 1, is: 'heading', text: 'Payment information' },
      { depth: 1, is: 'form' },
      { depth: 2, is: 'label', text: 'Card number' },
      {
        depth: 2,
        is: 'field',
        text: 'Card number',
        type: 'text',
        autocomplete: 'cc-number',
        name: 'cc Number',
        asks: 'cardNumber',
      },
      { depth: 2, is: 'label', text: 'CVV' },
      { depth: 2, is: 'field', text: 'CVV', type: 'tel', asks: 'securityCode' },
      { depth: 2, is: 'button', text: 'Pay now' },
      { depth: 1, is: 'frame', text: 'Secure payment' },
    ]);
  });

  it('has the other boxes, where they mean something', () => {
    const { entries } =
      made(`<header><a href="/x">Log in</a></header><nav><a href="/y">Log in</a></nav>
<section><header><h2>Refill</h2></header><div role="dialog"><h2>Refill</h2></div></section>
<table><tbody><tr><td>11/04/2026</td><td>$15.00</td></tr><tr><td>Refill</td><td>$15.00</td></tr></tbody></table>
<footer><p>Also about an alert</p><p>Refill</p><a href="/z">Log in</a></footer>`);
    expect(entries).toEqual([
      { depth: 0, is: 'header' },
      { depth: 1, is: 'link', text: 'Log in' },
      { depth: 0, is: 'nav' },
      { depth: 1, is: 'link', text: 'Log in' },
      { depth: 0, is: 'heading', text: 'Refill' },
      { depth: 0, is: 'dialog' },
      { depth: 1, is: 'heading', text: 'Refill' },
      { depth: 0, is: 'row' },
      { depth: 1, is: 'cell', text: '$0', amounts: [0] },
      { depth: 0, is: 'cell', text: 'Refill' },
      { depth: 0, is: 'cell', text: '$0', amounts: [0] },
      { depth: 0, is: 'footer' },
      { depth: 1, is: 'text', text: 'Refill' }, // and no text that can be no sign
      { depth: 1, is: 'link', text: 'Log in' },
    ]);
  });

  it('tells each thing for what it is', () => {
    const { entries } =
      made(`<p>Also about an alert</p><h2>Zzzz</h2><p>Zzzz</p><ul><li>Refill</li></ul>
<h3><a href="/x">Refill</a></h3><p role="alert">Refill</p><dl><dt>Refill</dt></dl>
<label><input type="radio"> Refill</label><label><input type="radio"> $10</label>`);
    expect(entries.map(({ is, text }) => [is, text])).toEqual([
      ['text', 'Also about an alert'],
      ['heading', '•'], // and no text that has no word left
      ['item', 'Refill'],
      ['heading', 'Refill'],
      ['heading', 'Refill'],
      ['cell', 'Refill'],
      ['item', 'Refill'],
      ['option', '$0'],
    ]);
  });

  it('tells what a field is by what its site declares', () => {
    const field = (html: string) => {
      const { entries } = made(html);
      return entries.find(({ is }) => is === 'field' || is === 'select');
    };
    expect(field('<input aria-label="Phone number" autocomplete="tel">')).toMatchObject({
      type: 'text',
      autocomplete: 'tel',
    });
    expect(field('<input autocomplete="billing Anna home mobile tel email">')).toMatchObject({
      autocomplete: 'billing home mobile tel',
    });
    expect(field('<input aria-label="CVV" id="cardCode">')).toMatchObject({ name: 'card Code' });
    // A telephone field that asks for something else is none.
    expect(field('<input type="tel" pattern="Z" aria-label="Zzzz">')?.type).toBe('text');
    expect(field('<input type="number" aria-label="Zzzz">')?.type).toBe('number');
    expect(field('<input type="anna" aria-label="Zzzz">')?.type).toBe('text');
  });

  it('tells the amounts of a list to choose from, and of no more than twenty options', () => {
    const list = (options: string[]) => {
      const all = options.map((each) => `<option>${each}</option>`).join('');
      return made(`<select aria-label="Amount">${all}</select>`).entries;
    };
    expect(list(['10 €', '20 €'])).toEqual([
      { depth: 0, is: 'select', text: 'Amount', type: 'text', amounts: [0, 1], asks: 'amount' },
    ]);
    const others = Array.from({ length: 20 }, () => 'Other');
    expect(list([...others, '$10'])).toEqual([
      { depth: 0, is: 'select', text: 'Amount', type: 'text', asks: 'amount' },
    ]);
    const many = Array.from({ length: 21 }, (_, at) => `$${at}`).join(' ');
    expect(list([many])[0]?.amounts).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });

  it('has the name of the host without what may be somebody’s, and the language', () => {
    const head = (address: string, lang: string) => {
      const found = made(`<html lang="${lang}"><body></body></html>`, address);
      return [found.host, found.lang];
    };
    expect(head('https://www.t-mobile.com./', 'ES-us')).toEqual(['www.t-mobile.com', 'es']);
    expect(head('https://anna.account.t-mobile.com/', 'de')).toEqual([
      '•.account.t-mobile.com',
      'de',
    ]);
    expect(head('https://t-mobile.com/', 'xx')).toEqual(['t-mobile.com', null]);
  });

  it('counts the paragraphs, as far as nine', () => {
    const long = `<p>${'Refilling is easy. '.repeat(15)}</p>`;
    expect(made(long.repeat(2)).paragraphs).toBe(2);
    expect(made(long.repeat(12)).paragraphs).toBe(9);
  });

  it('has what the page was recognised as', () => {
    for (const { address, html, answer } of samples) {
      const { named } = outlineOf(address, parsePage(html));
      expect(named).toEqual(answer && { page: answer.page, certainty: answer.certainty });
    }
  });

  it('leaves out what nobody sees, and menus that say nothing of ours', () => {
    const { entries } = made(`<nav><a href="/x">Phones</a><a href="/y">Log in</a></nav>
<dialog><h2>Payment declined</h2></dialog><main><h1>Home</h1><p hidden>Your balance</p></main>`);
    expect(entries.map(({ text }) => text).filter(Boolean)).toEqual(['Log in', 'Home']);
  });

  it('tells which amounts are the same', () => {
    const { entries } = made('<p>Refill $10</p><button>$20.00</button><button>$10</button>');
    expect(entries.map(({ text, amounts }) => [text, amounts])).toEqual([
      ['Refill $0', [0]],
      ['$0', [1]],
      ['$0', [0]],
    ]);
  });

  it('is none for pages of others', () => {
    const page = parsePage('<h1>Refill</h1>');
    expect(seeAll(new URL('https://www.example.com/'), page, seesByStyle)).toBeNull();
  });

  it('is empty where the page took itself away', () => {
    const page = parsePage('<h1>Refill</h1>');
    page.documentElement.remove();
    expect(outlineOf(at, page)).toMatchObject({ lang: null, paragraphs: 0, entries: [] });
  });

  it('has an end, and what can be a sign goes first', () => {
    const noise = '<a href="#">Devices</a><p>Order by phone</p>'.repeat(500);
    const found = made(
      `<main>${noise}<form><h2>Refill</h2><input aria-label="Card number"></form></main>`,
    );
    expect(found.entries.length).toBeLessThanOrEqual(mostEntries);
    const kinds = made(
      `<main>${'<div>Phone case</div>'.repeat(450)}<h2>Refill</h2><input aria-label="CVV"></main>`,
    );
    expect(kinds.entries.map(({ is }) => is)).toContain('field');
    expect(made('<h2>Refill</h2>'.repeat(450)).entries).toHaveLength(266);
    const boxes = made('<form><p>Refill</p></form>'.repeat(450));
    expect(boxes.entries).toHaveLength(mostEntries);
  });

  it('changes nothing on the page', () => {
    for (const { address, html } of samples) {
      const page = parsePage(html);
      const before = page.documentElement.outerHTML;
      outlineOf(address, page);
      expect(page.documentElement.outerHTML).toBe(before);
    }
  });

  it('reads no value', () => {
    const page = parsePage(
      '<main><input aria-label="Name"><textarea></textarea><select></select></main>',
    );
    for (const field of page.querySelectorAll('input, textarea, select')) {
      Object.defineProperty(field, 'value', {
        get() {
          throw new Error('a value was read');
        },
      });
    }
    expect(() => outlineOf(at, page)).not.toThrow();
  });

  it('as text is JSON, one thing of the page a line', () => {
    const found = made('<main><h1>Refill</h1><button>Next</button></main>');
    const text = outlineText(found);
    expect(JSON.parse(text)).toEqual(found);
    expect(text.split('\n')).toHaveLength(found.entries.length + 3);
    const empty = made('<body></body>');
    expect(JSON.parse(outlineText(empty))).toEqual(empty);
  });
});
