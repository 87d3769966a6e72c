import fc from 'fast-check';
import { latinWords } from './vocabulary';

/** One user: everything of theirs that a page may show or hold. */
export interface Person {
  name: string;
  chinese: string;
  phone: string;
  card: string;
  email: string;
  amount: string;
  iccid: string;
  password: string;
}

/** As the vocabulary has its words. */
export const unaccented = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

const letters = (alphabet: string) =>
  fc
    .string({ unit: fc.constantFrom(...alphabet), minLength: 4, maxLength: 12 })
    .filter((word) => !latinWords.has(unaccented(word)));
const word = fc.oneof(
  letters('abcdefghijklmnoprstuwyz'),
  letters('aąbcćeęlłnńoósśzżź'),
  letters('áéíóúñabcdelmnorst'),
  letters('абвгдежзиклмнопрст'),
);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'123456789'), minLength: length, maxLength: length });
export const person: fc.Arbitrary<Person> = fc.record({
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
export const pageOf = (
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

export const addressOf = (p: Person) =>
  `https://www.t-mobile.com/users/${encodeURIComponent(p.name)}/${p.iccid}?q=${encodeURIComponent(p.email)}#${p.iccid}`;
