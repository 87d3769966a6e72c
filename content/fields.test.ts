// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { describe as describeField, type FieldKind } from './fields';
import { labelsOfKind } from './fields.sample';

const kindOf = (html: string) => describeField(marked(html)).kind;

describe('knows what a field asks for, whichever way the site labels it', () => {
  test.each([
    ['autocomplete', '<input data-it autocomplete="section-a billing cc-number">'],
    ['aria-label', '<input data-it aria-label="Card number">'],
    ['aria-labelledby', '<b id="l">Card number</b><input data-it aria-labelledby="l">'],
    ['label for', '<p><label for="x">Card number</label></p><input data-it id="x">'],
    ['label around', '<label>Card number <input data-it></label>'],
    ['placeholder', '<input data-it placeholder="Card number">'],
    ['title', '<input data-it title="Card number">'],
    ['label of a custom element', '<input data-it label="Card number">'],
    ['text before', '<div>Card number <input data-it></div>'],
    ['element before', '<div><span>Card number</span><input data-it></div>'],
    ['element before its box', '<div><div>Card number</div><div><input data-it></div></div>'],
    ['text after', '<div><input data-it> Card number</div>'],
    ['element after', '<div><input data-it><span>Card number</span></div>'],
    [
      'cell before, with an example after',
      '<table><tr><td>Card number<td><input data-it> e.g. 4000 1234</table>',
    ],
    ['name, in camel case', '<input data-it name="cardNumber">'],
    ['name, in brackets', '<input data-it name="payment[card_number]">'],
    ['id', '<input data-it id="card-number">'],
    [
      'example of four times four digits',
      '<label>Debit or credit card <input data-it placeholder="1234 5678 9012 3456"></label>',
    ],
  ])('%s', (_, html) => {
    expect(kindOf(html)).toBe('cardNumber');
  });

  it('knows that a PIN has as many digits', () => {
    const pin = '<label>16-digit PIN <input data-it placeholder="XXXX XXXX XXXX XXXX"></label>';
    expect(kindOf(pin)).not.toBe('cardNumber');
  });

  it('goes by the label of the field itself, not by that of its neighbour', () => {
    const html = (mark: number) => `<form>
<div><label for="a">Card number</label><input id="a" ${mark === 0 ? 'data-it' : ''}></div>
<div><label for="b">Expiration date</label><input id="b" ${mark === 1 ? 'data-it' : ''}></div>
<div>CVV <input ${mark === 2 ? 'data-it' : ''}></div></form>`;
    expect([0, 1, 2].map((mark) => kindOf(html(mark)))).toEqual([
      'cardNumber',
      'expiry',
      'securityCode',
    ]);
  });

  it('takes no script or style for a label', () => {
    const html = '<div><script>"Card number"</script><style>/* CVV */</style><input data-it></div>';
    expect(kindOf(html)).toBe('other');
  });
});

describe('knows it in every language', () => {
  const table = Object.entries(labelsOfKind).flatMap(([kind, all]) =>
    all.map((label): [string, string] => [label, kind]),
  );

  test.each(table)('%s → %s', (label, kind) => {
    expect(kindOf(`<label>${label} <input data-it></label>`)).toBe(kind);
    expect(kindOf(`<div><label>${label} *</label><input data-it></div>`)).toBe(kind);
  });
});

describe('is not led astray', () => {
  test.each([
    ['a password field asks for a password', '<input data-it type="password">', 'password'],
    ['a masked code is a code', '<input data-it type="password" aria-label="Enter code">', 'code'],
    [
      'a masked security code is one',
      '<input data-it type="password" placeholder="CVV">',
      'securityCode',
    ],
    ['an e-mail field without a label', '<input data-it type="email">', 'email'],
    ['a phone field without a label', '<input data-it type="tel">', 'phone'],
    [
      'a field for digits is not always a phone',
      '<input data-it type="tel" pattern="[0-9]*">',
      'other',
    ],
    ['a search field', '<input data-it type="search">', 'search'],
    ['a comment', '<label>Your comment <textarea data-it></textarea></label>', 'other'],
    ['a word inside a word', '<label>Discard number <input data-it></label>', 'other'],
    [
      'a long text is no label',
      `<div>${'Card number and more. '.repeat(6)}<input data-it></div>`,
      'other',
    ],
    [
      'an unknown autocomplete',
      '<input data-it autocomplete="off" aria-label="CVV">',
      'securityCode',
    ],
  ])('%s', (_, html, kind) => {
    expect(kindOf(html)).toBe(kind);
  });

  it('an element that is in no document has no kind, and does not throw', () => {
    expect(describeField(document.createElement('input')).kind).toBe('other');
  });
});

describe('goes by what is declared first', () => {
  const digits = (count: number) => '<input maxlength="1">'.repeat(count - 1);

  test.each<[string, string, FieldKind]>([
    ['however it is written', '<input data-it autocomplete="Billing  CC-Number">', 'cardNumber'],
    ['before any label', '<input data-it autocomplete="tel" aria-label="Card number">', 'phone'],
    ['four boxes for a digit', `<p>${digits(4)}<input data-it maxlength="1"></p>`, 'code'],
    ['three are no code', `<p>${digits(3)}<input data-it maxlength="1"></p>`, 'other'],
    ['nor are longer ones', `<p>${digits(4)}<input data-it maxlength="2"></p>`, 'other'],
    [
      'each in two boxes of its own',
      `<div>${digits(4)}<p><b><input data-it maxlength="1"></b></p></div>`,
      'code',
    ],
    [
      'not in three',
      `<div>${digits(4)}<div><p><b><input data-it maxlength="1"></b></p></div></div>`,
      'other',
    ],
  ])('%s', (_, html, kind) => {
    expect(kindOf(html)).toBe(kind);
  });
});

describe('knows by its type what a vague label leaves open', () => {
  test.each<[string, FieldKind]>([
    ['type="PASSWORD" aria-label="Phone number"', 'password'],
    ['type="password" aria-label="New password"', 'newPassword'],
    ['type="password" aria-label="Refill PIN"', 'voucher'],
    ['type="search" aria-label="Anything"', 'search'],
    ['type="search" aria-label="Search"', 'search'],
    ['type="search" aria-label="Phone number"', 'phone'],
    ['aria-label="Search"', 'search'],
    ['type="email" aria-label="Phone number"', 'phone'],
    ['type="email" aria-label="Anything"', 'email'],
    ['type="tel" aria-label="Card number"', 'cardNumber'],
    ['aria-label="Phone number" maxlength="3"', 'phone'],
    ['aria-label="Phone number" maxlength="4"', 'code'],
    ['aria-label="Phone number" maxlength="6"', 'code'],
    ['aria-label="Phone number" maxlength="7"', 'phone'],
    ['aria-label="Email" maxlength="6"', 'email'],
    ['type="text"', 'other'],
  ])('%s: %s', (attributes, kind) => {
    expect(kindOf(`<input data-it ${attributes}>`)).toBe(kind);
  });
});
