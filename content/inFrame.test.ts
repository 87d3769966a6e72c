// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { marked } from '../tests/unit/marked';
import { inFrame } from './inFrame';

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
  ['its field by name', '<form>News for you <input name="usermail" data-it></form>', true],
  [
    'a sign-in by mail',
    `<form><b data-it>Your email</b>${mail}<button>Next</button></form>`,
    false,
  ],
  ['another field, too', `<form><b data-it>Get deals</b>${mail}<input></form>`, false],
  ['no field for mail', '<form><b data-it>Enter the promo code</b><input></form>', false],
  [
    'a long form',
    `<form><b data-it>Deals</b>${mail}<p>${'Terms apply. '.repeat(30)}</p></form>`,
    false,
  ],
  ['in no form', `<div><b data-it>Deals</b><p>${mail}</p></div>`, true],
  ['with the title', `<div><h1>Get deals</h1><b data-it>Your mail</b>${mail}</div>`, false],
  ['four boxes deep', `<div>Deals<p>${mail}</p><i><b><u><s data-it>OK</s></u></b></i></div>`, true],
  ['five', `<div>Deals<p>${mail}</p><i><b><u><s><b data-it>OK</b></s></u></b></i></div>`, false],
])('%s: %s', (_, html, answer) => {
  expect(inFrame(marked(html))).toBe(answer);
});
