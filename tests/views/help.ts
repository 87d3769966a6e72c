import { beginWithCard, openAt } from './openAt';
import type { Views } from './view';

/** The tabs of tips and of troubles. */
export const helpViews: Views = async ({ guide, t, look }) => {
  await beginWithCard(guide);
  const popup = await openAt(guide, 'popup.html#tips');
  await look(popup, 'tips');
  for (const summary of await popup.locator('.fold summary').all()) await summary.click();
  const pasted = popup.getByLabel(t('help.tip.scam.label'));
  for (const [name, text] of [
    ['a look-alike', 'my-t-mobile.com'],
    ['a stranger', 'www.chase.com'],
    ['the real one, not encrypted', 'http://t-mobile.com'],
    ['no address', '?'],
  ] as const) {
    await pasted.fill(text);
    await popup.keyboard.press('Enter');
    await popup.locator('[data-scam] :is(.verdict[data-kind], .result)').waitFor();
    await look(popup, `tips, unfolded, ${name}`);
  }
  await popup.evaluate(() => {
    chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
  });
  await popup.getByRole('button', { name: t('help.tip.clear.clear') }).click();
  await popup.locator('.clear-site .result').waitFor();
  await look(popup, 'tips, the permission refused');

  await popup.locator('#tab-troubles').click();
  await look(popup, 'troubles');
  await popup.locator('[data-answer="where.signIn"]').click();
  await look(popup, 'troubles, the second question');
  await popup.locator('[data-answer="signIn.blocked"]').click();
  await look(popup, 'troubles, what helps');
  await popup.getByRole('searchbox').fill(t('trouble.taxOnTop.title'));
  await popup.locator('[data-trouble]').first().waitFor();
  await look(popup, 'troubles, found');
  await popup.getByRole('searchbox').fill('zzzz');
  await popup.locator('.troubles .none').first().waitFor();
  await look(popup, 'troubles, nothing found');
  await popup.getByRole('searchbox').fill('');
  for (const each of await popup.locator('[data-trouble] summary').all()) await each.click();
  await look(popup, 'troubles, all unfolded');
  await popup.close();
};
