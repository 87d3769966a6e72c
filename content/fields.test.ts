// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { parsePage } from '../tests/unit/parsePage';
import { besideOf, describe as describeField, type FieldKind, fieldKind, labelsIn } from './fields';

const kindOf = (html: string) => fieldKind(marked(html));

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
  ])('%s', (_, html) => {
    expect(kindOf(html)).toBe('cardNumber');
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

  it('takes no text of another field for its label', () => {
    expect(besideOf(marked('<div>Password <input type="password"><input data-it></div>'))).toBe('');
  });

  it('takes no script or style for a label', () => {
    const html = '<div><script>"Card number"</script><style>/* CVV */</style><input data-it></div>';
    expect(kindOf(html)).toBe('other');
  });
});

describe('knows it in every language', () => {
  const labels: Partial<Record<FieldKind, string[]>> = {
    cardNumber: [
      'Card number',
      'Credit card number',
      'Debit card no.',
      'Número de tarjeta',
      'Número de la tarjeta de crédito',
      '卡号',
      '信用卡号码',
      'Numer karty',
    ],
    expiry: [
      'Expiration date',
      'Expiry',
      'MM/YY',
      'Fecha de vencimiento',
      'MM/AA',
      '有效期',
      'Ważna do',
    ],
    securityCode: ['CVV', 'CVC', 'Security code', 'Código de seguridad', '安全码', 'Kod CVV'],
    cardName: ['Name on card', 'Cardholder name', 'Nombre en la tarjeta', '持卡人姓名'],
    phone: [
      'Enter T-Mobile® phone number',
      'Confirm T-Mobile® phone number',
      'Phone number',
      'Mobile number',
      'Number to refill',
      'Número de teléfono',
      'Teléfono celular',
      '手机号码',
      'Numer telefonu',
    ],
    email: ['Email', 'E-mail address', 'Correo electrónico', '电子邮箱', 'Adres e-mail'],
    emailOrPhone: [
      'Email or phone number',
      'Phone number or email',
      'Correo electrónico o número de teléfono',
      '邮箱或手机号',
      'E-mail lub numer telefonu',
    ],
    password: ['Password', 'Contraseña', '密码', 'Hasło'],
    newPassword: [
      'Create a password',
      'New password',
      'Confirm password',
      'Nueva contraseña',
      '新密码',
    ],
    code: ['Verification code', '6-digit code', 'Código de verificación', '验证码', 'Kod SMS'],
    simNumber: [
      'ICCID',
      'IMEI',
      'SIM number',
      'SIM card number',
      'Activation code',
      'Número de SIM',
      'Número de tarjeta SIM',
      'Número de la tarjeta SIM',
      'SIM 卡号',
      'Numer karty SIM',
    ],
    accountNumber: ['Account number', 'Número de cuenta', '账户号码', 'Numer klienta'],
    voucher: ['Refill card number', 'Voucher', 'Refill PIN', 'Código de recarga', '充值卡密码'],
    promo: ['Promo code', 'ZIP code', 'Postal code', 'Código postal', '邮政编码', 'Kod pocztowy'],
    amount: ['Other amount', 'Refill amount', 'Otro monto', '充值金额', 'Inna kwota'],
    address: ['Street address', 'City', 'Dirección', '街道地址', 'Ulica'],
  };
  const table = Object.entries(labels).flatMap(([kind, all]) =>
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
    expect(fieldKind(document.createElement('input'))).toBe('other');
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

describe('takes for its label', () => {
  const labelOf = (html: string) => describeField(marked(html)).label;

  test.each([
    ['the words that tell', '<input data-it aria-label="Yours" placeholder="CVC">', 'CVC'],
    ['the surest of them', '<input data-it aria-label="CVV" placeholder="Card number">', 'CVV'],
    ['the first where none does', '<input data-it aria-label="Yours" title="Or not">', 'Yours'],
    ['whatever there is', '<input data-it title="Yours">', 'Yours'],
    ['none where there is none', '<input data-it>', ''],
    [
      'any of several labels',
      '<label for="x">Yours</label><label for="x">CVV</label><b>and</b><input data-it id="x">',
      'CVV',
    ],
    [
      'the one around, too',
      '<label for="x">Yours</label><label>CVV <b>and</b> <input data-it id="x"></label>',
      'CVV and',
    ],
  ])('%s', (_, html, label) => {
    expect(labelOf(html)).toBe(label);
  });

  it('no label that is for nothing, and no long one', () => {
    expect(kindOf('<label for="">Card number</label><p>And</p><input data-it>')).toBe('other');
    const of = (length: number) => `<input data-it aria-label="${'CVV '.padEnd(length, 'x')}">`;
    expect(kindOf(of(90))).toBe('securityCode');
    expect(kindOf(of(91))).toBe('other');
  });

  it('what was found for the whole page, where that is given', () => {
    const page = parsePage('<label for="x">Card number</label><b>and</b><input id="x">');
    const input = page.querySelector('input');
    if (!input) throw new Error('no field');
    expect(describeField(input, labelsIn(page)).label).toBe('Card number');
    expect(describeField(input, () => []).label).toBe('and');
  });
});

describe('the text beside it', () => {
  const within = (levels: number) =>
    `<div>Card number${'<div>'.repeat(levels)}<input data-it>${'</div>'.repeat(levels)}</div>`;
  const after = (length: number) => 'CVV '.padEnd(length, 'x');

  test.each([
    ['before up to three boxes around it', within(3), 'Card number'],
    ['not before four', within(4), ''],
    ['not outside its form', '<p>Card number</p><form><input data-it></form>', ''],
    ['not behind a box with another field', '<p>CVV <input></p><input data-it>', ''],
    ['after it, before another field', '<div><input data-it> CVV <input></div>', 'CVV'],
    ['not after another field', '<div><input data-it><input> CVV</div>', ''],
    ['not after a box with one', '<div><input data-it><p><input></p> CVV</div>', ''],
    ['after its box', '<div><p><input data-it></p><b>CVV</b></div>', 'CVV'],
    [
      'not after its box where there are others',
      '<div><p><input data-it></p><b>CVV</b><p><input></p></div>',
      '',
    ],
    ['after it, in short', `<div><input data-it>${after(39)}</div>`, after(39)],
    ['not at length', `<div><input data-it>${after(40)}</div>`, ''],
    ['no example', '<div><input data-it> e.g. CVV</div>', ''],
    ['in an element of the page’s own', '<script-box>CVV</script-box><input data-it>', 'CVV'],
    ['or another', '<x-style>CVV</x-style><input data-it>', 'CVV'],
    ['no remark of the page’s maker', '<div><!-- CVV --><input data-it></div>', ''],
  ])('%s', (_, html, text) => {
    expect(besideOf(marked(html))).toBe(text);
  });

  it('not the title of the page', () => {
    const page = parsePage(
      '<html><head><title>Card number</title></head><body><input></body></html>',
    );
    const input = page.querySelector('input');
    expect(input && besideOf(input)).toBe('');
  });
});
