import { atLeast, claim, is } from '../claims';
import { axeOf } from './axe';
import { closeHint, hintGone, openHint } from './hint';
import type { Judge } from './judge';
import { ringRight } from './ring';
import { soon } from './soon';

/** L, second half: the focus stays when the hint comes, and is there again when Esc ends it. */
export const focus: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  const focused = () => driver.inPage(() => document.activeElement?.id ?? '');
  claim('what has the focus when the hint has come', await focused(), is('number'));
  await driver.key('Escape');
  await hintGone(driver);
  claim('what has the focus after Esc', await focused(), is('number'));
  return { 'focus stolen': 0, 'hints after Esc': 0 };
};

/** P: once it is closed, the markup is what it was. */
export const traces: Judge = async ({ driver, surface, address }) => {
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

/** R: keys in the page's own fields do what they do, and nothing to the hint. */
export const arrows: Judge = async ({ driver, surface, address }) => {
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

/** L: axe has nothing to say of the hint. */
export const access: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  const { wrong, passed } = await axeOf(driver);
  claim('what axe finds wrong in the hint', wrong, is<string[]>([]));
  return { 'rules passed': claim('rules that passed', passed, atLeast(5)) };
};
