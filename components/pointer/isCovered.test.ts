// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { hostName } from '../panel/hostName';
import { isCovered } from './isCovered';

afterEach(() => document.body.replaceChildren());

const box = { x: 10, y: 10, width: 100, height: 40 };
const clear = 'style="background-color:rgba(0, 0, 0, 0)"';
const white = 'style="background-color:white"';

/** Is #it covered where #top is what lies on top of it, of all that is there from above? */
function covered(html: string): boolean {
  document.body.innerHTML = html;
  const all = [...document.querySelectorAll('.top')];
  document.elementsFromPoint = () => all;
  const control = document.querySelector('#it');
  if (!control) throw new Error('no control');
  return isCovered(control, box);
}

it.each([
  ['a layer', `<button id="it">Pay</button><div ${white}><p class="top">Cookies</p></div>`],
  ['a picture', `<button id="it">Pay</button><div ${clear}><img class="top" alt=""></div>`],
  [
    'a layer that is a gradient',
    `<button id="it">Pay</button><div class="top" style="background-color:rgba(0, 0, 0, 0);background-image:linear-gradient(red, blue)"></div>`,
  ],
  [
    'a veil',
    `<button id="it">Pay</button><div class="top" style="background-color:rgba(0, 0, 0, 0.5)"></div>`,
  ],
  [
    'a layer under our panel',
    `<${hostName} class="top"></${hostName}><div class="top" ${white}></div><button id="it">Pay</button>`,
  ],
])('is covered by %s', (_, html) => {
  expect(covered(html)).toBe(true);
});

it.each([
  ['itself', '<button id="it" class="top">Pay</button>'],
  ['what is in it', `<button id="it"><span class="top" ${white}>Pay</span></button>`],
  ['what it is in', `<div class="top" ${white}><button id="it">Pay</button></div>`],
  ['our panel', `<${hostName} class="top"></${hostName}><button id="it" class="top">Pay</button>`],
  ['nothing, out of view', '<button id="it">Pay</button>'],
  [
    'the label that it is in',
    `<label><input id="it" type="radio"><span class="top" ${white}>$25</span></label>`,
  ],
  [
    'a label of its own',
    `<input id="it" type="radio"><label for="it" ${white}><b class="top">$25</b></label>`,
  ],
  [
    'what stands for it',
    `<input id="it" type="radio" style="opacity:0"><span class="top" ${white}>$25</span>`,
  ],
  [
    'a link that is stretched over its card',
    `<ul><li><p id="it">May 4: $25</p><a class="top" href="/receipt" ${clear}></a></li></ul>`,
  ],
  [
    'a layer that cannot be seen',
    `<button id="it">Pay</button><div class="top" style="opacity:0;background-color:white"></div>`,
  ],
  [
    'one of a colour that hardly can',
    `<button id="it">Pay</button><div class="top" style="background-color:rgba(255, 255, 255, 0.01)"></div>`,
  ],
  [
    'what the pointer finds under it',
    `<img class="top" alt=""><button id="it" style="pointer-events:none">Pay</button>`,
  ],
])('is not covered by %s', (_, html) => {
  expect(covered(html)).toBe(false);
});

it('is not covered where a part of it can be seen', () => {
  covered(`<button id="it">Pay</button><div class="top" ${white}>A bar</div>`);
  const [bar, button] = document.querySelectorAll('.top, #it') as unknown as Element[];
  document.elementsFromPoint = (_, y) =>
    [y < 25 ? bar : button].filter((each) => each !== undefined);
  expect(isCovered(button as Element, box)).toBe(false);
});

it('is covered within the shadow tree that it stands in', () => {
  document.body.innerHTML = '<x-app></x-app>';
  const host = document.querySelector('x-app') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<button>Pay</button><div ${white}>Cookies</div>`;
  const [button, over] = [...root.children] as [Element, Element];
  document.elementsFromPoint = () => [host];
  root.elementsFromPoint = () => [over];
  expect(isCovered(button, box)).toBe(true);
  root.elementsFromPoint = () => [button];
  expect(isCovered(button, box)).toBe(false);
});
