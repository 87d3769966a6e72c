// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { inFrame } from './inFrame';
import { newslettersIn } from './newsletters';

const mail = '<input type="email">';

test.each([
  ['in a menu', '<nav><a data-it>Refill</a></nav>', true],
  ['in the header of the page', '<header><b data-it>Refill</b></header>', true],
  ['in the header of a part', '<main><header><b data-it>Refill</b></header></main>', false],
  [
    'in a newsletter',
    `<form><b data-it>Get deals by mail</b>${mail}<button>OK</button></form>`,
    true,
  ],
  ['its field by name', '<form>Offers for you <input name="usermail" data-it></form>', true],
  ['in no form', `<div><b data-it>Deals</b><p>${mail}</p></div>`, true],
  ['beside one', `<p data-it>Refill</p><div>Deals${mail}</div>`, false],
  [
    'a sign-in by mail',
    `<form><b data-it>Your email</b>${mail}<button>Next</button></form>`,
    false,
  ],
  ['a sign-in with offers', `<form><b data-it>Sign in to see offers</b>${mail}</form>`, false],
  ['a receipt by mail', `<form><b data-it>Email receipt and offers</b>${mail}</form>`, false],
  ['what came of a payment', `<div><b data-it>Payment pending</b>Offers ${mail}</div>`, false],
  ['a message', `<div><p role="alert" data-it>Hello</p>Offers ${mail}</div>`, false],
  ['another field, too', `<form><b data-it>Get deals</b>${mail}<input></form>`, false],
  ['no field for mail', '<form><b data-it>Enter the promo code</b><input></form>', false],
  ['with the title', `<div><h1>Get deals</h1><b data-it>Your mail</b>${mail}</div>`, false],
  [
    'a long form',
    `<form><b data-it>Deals</b>${mail}<p>${'Terms apply. '.repeat(30)}</p></form>`,
    false,
  ],
])('%s: %s', (_, html, answer) => {
  const element = marked(html);
  const root = element.getRootNode() as ParentNode;
  expect(inFrame(element, newslettersIn(root))).toBe(answer);
});
