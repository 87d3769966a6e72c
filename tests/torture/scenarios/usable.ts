import { atLeast, claim, eventually, is } from '../claims';
import type { Driver } from '../driver';
import { form, page } from '../page';
import { boxIn, openPanel, panelState } from '../panel';
import { clickTarget, ring, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** A wall of buttons behind everything of ours, each with its own id. */
const wall = Array.from({ length: 160 }, (_, at) => {
  const [column, row] = [at % 20, Math.floor(at / 20)];
  const place = `left:${column * 62 + 10}px;top:${row * 34 + 150}px`;
  return `<button class="brick" id="b${at}" type="button" style="${place}">${at}</button>`;
}).join('');

type Box = Record<'x' | 'y' | 'width' | 'height', number>;

interface Brick {
  id: string;
  x: number;
  y: number;
  /** Behind the panel (or the control itself), or behind the ring or its callout. */
  behind: 'nothing' | 'panel' | 'pointer';
}

async function bricks(driver: Driver): Promise<Brick[]> {
  return (
    (await driver.inPanel((root) => {
      const over = (x: number, y: number, ...elements: Iterable<Element>[]) =>
        elements
          .flatMap((some) => [...some])
          .some((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return x >= left && x <= right && y >= top && y <= bottom;
          });
      return [...document.querySelectorAll('.brick')].map((brick) => {
        const box = brick.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const behind = over(
          x,
          y,
          root.querySelectorAll('aside'),
          document.querySelectorAll('#target'),
        )
          ? ('panel' as const)
          : over(x, y, root.querySelectorAll('.ring, .says, .callout, .beak'))
            ? ('pointer' as const)
            : ('nothing' as const);
        return { id: brick.id, x, y, behind };
      });
    })) ?? []
  );
}

/** A small button of the page behind each side of the ring: the callout keeps off what one presses. */
function brickBehind(driver: Driver, ring: Box): Promise<void> {
  return driver.inPage(({ x, y, width, height }: Box) => {
    const [middle, half] = [x + width / 2, y + height / 2];
    const sides = [
      [x + 3, half],
      [x + width - 3, half],
      [middle, y + 3],
      [middle, y + height - 3],
    ];
    for (const [at, [left = 0, top = 0]] of sides.entries()) {
      const style = `left:${left + scrollX - 2}px;top:${top + scrollY - 2}px;width:4px;height:4px`;
      document.body.insertAdjacentHTML(
        'beforeend',
        `<button class="brick" id="b-side${at}" type="button" style="${style}"></button>`,
      );
    }
  }, ring);
}

/** Where the page has come to after ten frames without a scroll. */
async function scrollAtRest(): Promise<number> {
  let at = scrollY;
  for (let still = 0; still < 10; at = scrollY) {
    await new Promise(requestAnimationFrame);
    still = scrollY === at ? still + 1 : 0;
  }
  return at;
}

export const usable: Scenario = {
  id: 'M',
  title: 'the rest of the page stays usable: every click, key and turn of the wheel',
  page: page({
    head: '<style>#target{position:relative;z-index:1}.brick{position:absolute;width:58px;height:30px;padding:0}body{height:3000px}</style>',
    body: `${form}${wall}<textarea id="text" style="position:absolute;left:10px;top:800px"></textarea>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    await brickBehind(
      driver,
      (await boxIn(driver, '.ring')) ?? { x: 0, y: 0, width: 0, height: 0 },
    );
    const all = await bricks(driver);
    const free = all.filter(({ behind }) => behind !== 'panel');
    for (const { x, y } of free) await driver.click(x, y);
    const pressed = await driver.inPage(
      () => Object.keys(window.presses).filter((id) => id.startsWith('b')).length,
    );
    const behindPointer = free.filter(({ behind }) => behind === 'pointer').length;
    claim('buttons behind the ring and its callout', behindPointer, atLeast(1));
    claim('buttons that got their click', pressed, is(free.length));

    await driver.inPage(() =>
      document.querySelector<HTMLElement>('#text')?.focus({ preventScroll: true }),
    );
    for (const key of ['a', 'Escape', '/', 'Enter', 'Tab']) await driver.key(key);
    const keys = claim(
      'keys that the page got',
      await driver.inPage(() => window.keys.join(' ')),
      is('a Escape / Enter Tab'),
    );
    await driver.inPage(() => new Promise((next) => setTimeout(next, 700))); // by then it would have folded
    claim('the state of the panel', await panelState(driver), is('open'));

    const { x, y } = (await boxIn(driver, '.ring')) ?? { x: 0, y: 0 };
    const from = await driver.inPage(scrollAtRest); // the Tab key may have scrolled the page
    await driver.wheel(x + 4, y + 4, 120);
    const scrolled = await eventually(
      'px that the page scrolled by the wheel over the ring',
      () => driver.inPage((start) => Math.round(scrollY - start), from),
      is(120),
    );
    await ringRight(driver);
    return {
      'clicks got': `${pressed} of ${free.length}, ${behindPointer} of them behind ring or callout`,
      keys,
      'scrolled px': scrolled,
      'click on the control': await clickTarget(driver),
    };
  },
};
