import { fields, page, target } from '../page';
import { openPanel } from '../panel';
import { clickTarget, noRing, ring, ringRight } from '../ring';
import { addressOf, type Scenario } from '../scenario';

/** Frameworks write other words into the nodes that they have. */
export const usedAgain: Scenario = {
  id: 'node used again',
  title: 'the ringed node becomes another button; and the ring goes once its own was pressed',
  page: page({
    body: `<main><h1>Refill this account</h1>${fields}<p>${target}</p>
<p><button id="other" type="button">Learn about AutoPay</button></p></main>`,
    script: `window.swap = () => {
      const [was, is] = [document.querySelector('#target'), document.querySelector('#other')];
      [was.id, is.id] = ['other', 'target'];
      [was.textContent, is.textContent] = [is.textContent, was.textContent];
    };
    window.lose = () => { document.querySelector('#target').textContent = 'Cancel'; };`,
  }),
  async run(driver) {
    await openPanel(driver, addressOf(this));
    await ring(driver);
    await driver.runScript('swap()');
    const off = await ringRight(driver);
    const clicks = await clickTarget(driver);
    await noRing(driver);
    await ring(driver);
    await driver.runScript('lose()');
    await noRing(driver);
    return { 'ring off px, on the other node': off, clicks, 'rings afterwards': 0 };
  },
};
