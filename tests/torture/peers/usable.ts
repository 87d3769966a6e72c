import { claim, is } from '../claims';
import type { Driver } from '../driver';
import { clickTarget } from '../ring';
import { openHint } from './hint';
import type { Judge } from './judge';
import { ringRight } from './ring';
import { soon } from './soon';

interface Brick {
  id: string;
  x: number;
  y: number;
}

/** The rest of the page: every click, key and turn of the wheel. */
export const usable: Judge = async ({ driver, surface, address }) => {
  await openHint(driver, surface, address);
  await ringRight(driver, surface);
  const free = await bricks(driver);
  // One after the other would take a minute where none gets through.
  const some = free.filter((_, index) => index % 4 === 0);
  for (const { x, y } of some) await driver.click(x, y);
  const pressed = await driver.inPage(
    () => Object.keys(window.presses).filter((id) => id.startsWith('b')).length,
  );
  claim('buttons that got their click', pressed, is(some.length));
  await driver.inPage(() =>
    document.querySelector<HTMLElement>('#text')?.focus({ preventScroll: true }),
  );
  for (const key of ['a', '/', 'Enter', 'Tab']) await driver.key(key);
  const keys = await driver.inPage(() => window.keys.join(' '));
  claim('keys that the page got', keys, is('a / Enter Tab'));
  const from = await driver.inPage(() => scrollY);
  await driver.wheel(600, 600, 120);
  const scrolled = () => driver.inPage((start) => Math.round(scrollY - start), from);
  await soon('px that the page scrolled by the wheel', scrolled, is(120));
  return { 'clicks got': `${pressed} of ${some.length}`, clicks: await clickTarget(driver) };
};

/** The buttons of the wall that lie under neither the hint nor the control. */
const bricks = (driver: Driver): Promise<Brick[]> =>
  driver.inPage(() => {
    const covers = [window.hint(), window.target()].map((one) => one?.getBoundingClientRect());
    return [...document.querySelectorAll('.brick')]
      .map((brick) => {
        const { x, y, width, height } = brick.getBoundingClientRect();
        return { id: brick.id, x: x + width / 2, y: y + height / 2 };
      })
      .filter(
        ({ x, y }) =>
          !covers.some(
            (box) => box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
          ),
      );
  });
