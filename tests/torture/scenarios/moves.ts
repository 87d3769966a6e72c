import { atLeast, claim } from '../claims';
import { overTarget } from '../fit';
import { onTop } from '../onTop';
import { fields, form, page, target } from '../page';
import { boxIn, openPanel } from '../panel';
import { calloutClear, clickTarget, noRing, ring, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

export const innerScroller: Scenario = {
  id: 'E',
  title: 'inner scroller moved',
  page: page({
    body: `<main><h1>Refill this account</h1><div id="scroller" style="height:220px;width:420px;overflow:auto;border:1px solid">
${fields}<div style="height:160px"></div><p>${target}</p><div style="height:700px"></div></div></main>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    const scrollTo = (top: number) =>
      driver.inPage((y) => {
        const scroller = document.querySelector('#scroller');
        if (scroller) scroller.scrollTop = y;
        return scroller?.scrollTop ?? -1;
      }, top);
    const start = await driver.inPage(() => document.querySelector('#scroller')?.scrollTop ?? 0);
    await scrollTo(start + 40);
    const off = await ringRight(driver);
    const clear = await calloutClear(driver);
    await scrollTo(800); // out of the scroller's own view
    await noRing(driver);
    await scrollTo(start);
    return {
      'ring off px': off,
      'callout over control px²': clear,
      'rings while scrolled away': 0,
      'ring off px, back again': await ringRight(driver),
      clicks: await clickTarget(driver),
    };
  },
};

export const banner: Scenario = {
  id: 'F',
  title: 'a 120 px banner pushes it down',
  page: page({
    script: `window.push = () => {
      document.body.insertAdjacentHTML('afterbegin', '<div id="banner" style="height:120px">A banner</div>');
    };`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    // It has to be asleep by then: what moves a control that rests is the harder case.
    const before = await boxIn(driver, '.ring');
    await driver.inPage(() => new Promise((next) => setTimeout(next, 600)));
    await driver.runScript('push()');
    const off = await ringRight(driver);
    const after = await boxIn(driver, '.ring');
    const moved = (after?.y ?? 0) - (before?.y ?? 0);
    return {
      'moved px': claim('px that the ring moved', moved, atLeast(120)),
      'ring off px': off,
      'callout over control px²': await calloutClear(driver),
    };
  },
};

export const stickyBar: Scenario = {
  id: 'sticky bar',
  title: 'target under a sticky bar, and half the view under a notice',
  page: page({
    body: `<header style="position:sticky;top:0;height:90px;background:#eee;z-index:5" id="bar">A bar</header>
<main><h1>Refill this account</h1><div style="height:1400px"></div>${fields}<p>${target}</p><div style="height:1400px"></div></main>
<div id="foot" style="position:fixed;bottom:0;left:0;right:0;height:460px;background:#eee;z-index:5">Cookies</div>`,
    script: `window.underBar = () => scrollTo({ top: target().getBoundingClientRect().y + scrollY - 30, behavior: 'instant' });`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await driver.runScript('underBar()');
    await ring(driver);
    const { top } = await onTop(driver);
    return {
      'on top of the control': top,
      'ring off px': await ringRight(driver),
      'callout over control px²': await calloutClear(driver),
      clicks: await clickTarget(driver),
    };
  },
};

export const bodyScroller: Scenario = {
  id: 'body scrolls',
  title: 'the body scrolls, not the document',
  page: page({
    head: '<style>html,body{height:100%;overflow:hidden}body{overflow-y:scroll!important}</style>',
    body: `${form}<div style="height:2000px"></div>`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    await driver.inPage(() => {
      document.body.scrollTop = 60;
      document.documentElement.scrollTop = 60;
    });
    return { 'ring off px': await ringRight(driver), clicks: await clickTarget(driver) };
  },
};

export const behindPanel: Scenario = {
  id: 'behind panel',
  title: 'target where the panel stands: the panel steps aside',
  page: page({
    head: '<style>#target{position:absolute;right:60px;top:140px}</style>',
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    return {
      'panel over control px²': await overTarget(driver),
      'ring off px': await ringRight(driver),
      'callout over control px²': await calloutClear(driver),
      clicks: await clickTarget(driver),
    };
  },
};
