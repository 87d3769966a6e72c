import { createWords } from '../../content/text';
import { simText } from '../../content/text/simTexts';
import { boxInPanel, pressInPanel, readPanel, waitForPanel } from '../readPanel';
import { expect, test } from './guide';

const t = createWords('en');
const refillStart = 'https://prepaid.t-mobile.com/direct-to-account';

test('the ring goes when the card turns out to be refilled elsewhere', async ({ tab }) => {
  await tab.goto(refillStart);
  await waitForPanel(tab, { page: 'refillStart', state: 'open' });
  await pressInPanel(tab, t('panel.showMe'));
  await expect.poll(() => boxInPanel(tab, '.ring')).toBeTruthy();
  await pressInPanel(tab, t('sims.other'));
  await pressInPanel(tab, t('sims.ultra.name'));
  await expect.poll(async () => (await readPanel(tab))?.text).toContain(simText('ultra', t).where);
  expect(await boxInPanel(tab, '.ring')).toBeUndefined();
});
