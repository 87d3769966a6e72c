import { atMost, claim } from '../claims';
import { fields, page, target } from '../page';
import { openPanel } from '../panel';
import { calloutClear, clickTarget, ring, ringOnTop, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

export const shadow: Scenario = {
  id: 'H',
  title: 'target in open shadow roots, nested twice, in a scroller there',
  page: page({
    body: '<main><practice-outer></practice-outer></main>',
    script: `
customElements.define('practice-inner', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = \`<div id="scroller" style="height:260px;overflow:auto">${fields}<p>${target}</p><div style="height:600px"></div></div>\`;
  }
});
customElements.define('practice-outer', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<h1>Refill this account</h1><practice-inner></practice-inner>';
  }
});
const inner = () => document.querySelector('practice-outer').shadowRoot.querySelector('practice-inner').shadowRoot;
window.target = () => inner().querySelector('#target');
window.scrollInside = () => { inner().querySelector('#scroller').scrollTop += 30; };`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    const off = claim('px that the ring is off', await ring(driver), atMost(2));
    await driver.runScript('scrollInside()'); // tells of itself in its own tree only
    return {
      'ring off px': off,
      'ring off px, scrolled inside': await ringRight(driver),
      'sides of the ring on top': await ringOnTop(driver),
      'callout over control px²': await calloutClear(driver),
      clicks: await clickTarget(driver),
    };
  },
};
