import { clickTarget } from '../ring';
import { hintClear, openHint, prepare } from './hint';
import { around, type Judge } from './judge';
import { noRing, ringRight } from './ring';

/** B: the ring goes with the control to where its new node is. */
export const replaced: Judge = async ({ driver, surface, address }) => {
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

/** C: no ring is left around nothing. */
export const removed: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.runScript('target().remove()');
  return { 'rings left': await noRing(driver, surface) };
};

/** D: the ring comes when the control does. */
export const late: Judge = async ({ driver, surface, address }) => {
  await driver.open(address);
  await driver.runScript('come()');
  await prepare(driver, surface);
  return { 'ring off px': await ringRight(driver, surface) };
};

/** E: the ring follows an inner scroller, and goes with what it scrolls away. */
export const scroller: Judge = async ({ driver, surface, address }) => {
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

/** F: the ring follows what is pushed down. */
export const banner: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.runScript('push()');
  return {
    'ring off px': await ringRight(driver, surface),
    'hint over control px²': await hintClear(driver),
  };
};

/** H: the ring follows a scroller in a shadow tree too. */
export const shadow: Judge = async (tried) => {
  const { driver, surface, address } = tried;
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  await driver.runScript('scrollInside()');
  return around(tried);
};
