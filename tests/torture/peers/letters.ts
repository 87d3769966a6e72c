import { atLeast, claim, is } from '../claims';
import type { Driver } from '../driver';
import { clickTarget } from '../ring';
import { addressOf } from '../scenario';
import { axeOf } from './axe';
import {
  closeHint,
  hintClear,
  hintGone,
  hintLooks,
  hintReached,
  noRing,
  openHint,
  prepare,
  ringOnTop,
  ringRight,
  soon,
} from './hint';
import { after, around, type Judge, type Tried } from './judge';
import { lagging } from './lagging';
import { motion } from './motion';
import { usable } from './usable';

const drawnAs = (driver: Driver, plain: string) =>
  soon('how the hint is drawn', () => hintLooks(driver), is(plain));

/** How the hint is drawn on a page that leaves it alone. */
async function plainLooks({ driver, surface }: Tried): Promise<string> {
  await openHint(driver, surface, addressOf({ id: 'A' }));
  return hintLooks(driver);
}

const replaced: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.runScript(`{
    const again = target().cloneNode(true);
    document.querySelector('#first').replaceChildren();
    document.querySelector('#second').append(again);
  }`);
  return {
    'ring off px': await ringRight(driver, surface),
    'hint over control px²': await hintClear(driver),
  };
};

const removed: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.runScript('target().remove()');
  return { 'rings left': await noRing(driver, surface) };
};

const late: Judge = async ({ driver, surface, address }) => {
  await driver.open(address);
  await driver.runScript('come()');
  await prepare(driver, surface);
  return { 'ring off px': await ringRight(driver, surface) };
};

const scroller: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  const start = await driver.inPage(() => document.querySelector('#scroller')?.scrollTop ?? 0);
  const scrollTo = (top: number) =>
    driver.runScript(`document.querySelector('#scroller').scrollTop = ${top}`);
  await scrollTo(start + 40);
  const off = await ringRight(driver, surface);
  const clear = await hintClear(driver);
  await scrollTo(800); // out of the scroller's own view
  const rings = await noRing(driver, surface);
  await scrollTo(start);
  return {
    'ring off px': off,
    'hint over control px²': clear,
    'rings while scrolled away': rings,
    'ring off px, back again': await ringRight(driver, surface),
    clicks: await clickTarget(driver),
  };
};

const banner: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.runScript('push()');
  return {
    'ring off px': await ringRight(driver, surface),
    'hint over control px²': await hintClear(driver),
  };
};

const shadow: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.runScript('scrollInside()');
  return around(tried);
};

const policy: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  const plain = await plainLooks(tried);
  await openHint(driver, surface, address);
  await drawnAs(driver, plain);
  const off = await ringRight(driver, surface);
  const violations = await driver.inPage(() => window.violations);
  return {
    'ring off px': off,
    'refused by the policy': claim('what the policy refused', violations, is<string[]>([])).length,
    clicks: await clickTarget(driver),
  };
};

const hostileStyle: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  const plain = await plainLooks(tried);
  await openHint(driver, surface, address);
  await drawnAs(driver, plain);
  return {
    'points of the hint reached': await hintReached(driver),
    'ring off px': await ringRight(driver, surface),
    'sides of the ring on top': await ringOnTop(driver, surface),
    clicks: await clickTarget(driver),
  };
};

const focus: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  const focused = () => driver.inPage(() => document.activeElement?.id ?? '');
  claim('what has the focus when the hint has come', await focused(), is('number'));
  await driver.key('Escape');
  await hintGone(driver);
  claim('what has the focus after Esc', await focused(), is('number'));
  return { 'focus stolen': 0, 'hints after Esc': 0 };
};

const traces: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await closeHint(driver, surface);
  const difference = () =>
    driver.inPage(() => {
      const [a, b] = [window.markup, document.documentElement.outerHTML];
      if (a === b) return '';
      let at = 0;
      while (a[at] === b[at]) at++;
      return `${a.slice(at, at + 60)} → ${b.slice(at, at + 60)}`;
    });
  await soon('what is left in the markup', difference, is(''));
  return { 'bytes different': 0 };
};

const arrows: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  const words = () => driver.inPage(() => window.hint()?.innerText ?? '');
  const before = await words();
  await driver.runScript(
    `number.value = '2065550100'; number.focus(); number.setSelectionRange(5, 5);`,
  );
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Home', 'ArrowRight'])
    await driver.key(key);
  const caret = await driver.inPage(
    () => (document.querySelector('#number') as HTMLInputElement).selectionStart,
  );
  await driver.runScript('r1.focus()');
  await driver.key('ArrowDown');
  await driver.runScript('range.focus()');
  await driver.key('ArrowRight');
  await driver.inPage(() => new Promise((next) => setTimeout(next, 700)));
  claim('where the caret is', caret ?? -1, is(1));
  const radio = await driver.inPage(() => document.querySelector<HTMLInputElement>('#r2')?.checked);
  claim('whether the second radio is chosen', radio, is<boolean | undefined>(true));
  claim('whether the hint is what it was', (await words()) === before, is(true));
  return {
    'keys the page got': claim(
      'keys the page got',
      await driver.inPage(() => window.keys.length),
      atLeast(7),
    ),
  };
};

const access: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  const { wrong, passed } = await axeOf(driver);
  claim('what axe finds wrong in the hint', wrong, is<string[]>([]));
  return { 'rules passed': claim('rules that passed', passed, atLeast(5)) };
};

/** The sixteen of the first study, and the second half of L. */
export const letters: Record<string, Judge> = {
  A: after(),
  B: replaced,
  C: removed,
  D: late,
  E: scroller,
  F: banner,
  G: after(),
  H: shadow,
  I: policy,
  J: hostileStyle,
  K: motion,
  L: access,
  'L: focus': focus,
  M: usable,
  N: lagging,
  P: traces,
  R: arrows,
};
