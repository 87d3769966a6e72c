import { claim, eventually, is } from '../claims';
import { clickTarget } from '../ring';
import { hintClear, hintGone, openHint } from './hint';
import { after, around, type Judge, type Tried } from './judge';
import { ringRight } from './ring';
import { soon } from './soon';

const show = async (tried: Tried, width: number, height: number, scale: number) => {
  const { driver, surface, address } = tried;
  await driver.show({ width, height, scale });
  await openHint(driver, surface, address);
  const wider = await driver.inPage(() => document.documentElement.scrollWidth - innerWidth);
  claim('px that the page is wider than the view', Math.max(0, wider), is(0));
  return {
    'ring off px': await ringRight(driver, surface),
    'hint over control px²': await hintClear(driver),
    clicks: await clickTarget(driver),
  };
};

const print: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await driver.show({ width: 1280, height: 800, print: true });
  await hintGone(driver);
  return { 'hints on paper': 0 };
};

const fullScreen: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  await openHint(driver, surface, address);
  // By the keyboard: that a layer of the peer takes the press is told at M.
  await driver.runScript("document.querySelector('#full').focus()");
  await driver.key('Enter');
  const full = () => driver.inPage(() => document.fullscreenElement?.id ?? '');
  await soon('what is full screen', full, is('stage'));
  return around(tried);
};

const frame: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  return { 'ring off px': await ringRight(driver, surface), clicks: await clickTarget(driver) };
};

const menu: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  await openHint(driver, surface, address);
  const spot = await driver.inPage(() => {
    const box = document.querySelector('#menu')?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
  });
  await driver.click(spot.x, spot.y);
  const open = () => driver.inPage(() => document.querySelectorAll('#list:popover-open').length);
  await eventually('open menus', open, is(1), 2000);
  return around(tried);
};

const rootFont: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  await openHint(driver, surface, address);
  const width = () => driver.inPage(() => window.hint()?.offsetWidth ?? 0);
  const before = await width();
  await driver.runScript("document.documentElement.style.fontSize = '40px'");
  return { 'width px': claim('width of the hint', await width(), is(before)) };
};

/** What lies beyond the letters and asks for nothing that only ours has. */
export const beyond: Record<string, Judge> = {
  'sticky bar': after('underBar()'),
  'body scrolls': after('document.body.scrollTop = 60'),
  'behind panel': after(),
  transformed: after('scrollTo({ top: 60, behavior: "instant" })'),
  zoomed: after('scrollTo({ top: 60, behavior: "instant" })'),
  'body transformed': after('scrollTo({ top: 60, behavior: "instant" })'),
  'root zoomed': after('scrollTo({ top: 60, behavior: "instant" })'),
  'root transformed': after('scrollTo({ top: 60, behavior: "instant" })'),
  frame,
  'foreign frame': frame,
  '320 px': (tried) => show(tried, 320, 568, 2),
  '320 px, end': (tried) => show(tried, 320, 568, 2),
  '400 %': (tried) => show(tried, 320, 256, 4),
  rtl: after(),
  print,
  'full screen': fullScreen,
  'dialog later': after("document.querySelector('#dialog').showModal()"),
  popover: after("document.querySelector('#manual').showPopover()"),
  'popover menu': menu,
  'body replaced': after('replace()'),
  'root cleaned': after('replace()'),
  'root replaced': after('replace()'),
  'written anew': after('replace()'),
  rem: rootFont,
};
