import { createWords } from '../../content/text';
import { axeFinds } from '../axe';
import { card, openCards, storeLines } from '../cards';
import { expect, test } from './guide';

for (const lang of ['en', 'zh-CN'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`axe, ${lang}, ${colorScheme}`, () => {
      test.use({ lang, colorScheme });
      const words = createWords(lang);

      test('objects to nothing in any state', async ({ guide }) => {
        const empty = await openCards(guide);
        expect(await axeFinds(empty), 'empty').toEqual([]);
        await empty.getByRole('button', { name: words('lines.add') }).click();
        await empty.getByLabel(words('lines.form.nickname')).fill('');
        await empty.getByRole('button', { name: words('lines.form.save') }).click();
        await empty.locator('.zone summary').click();
        expect(await axeFinds(empty), 'form with a problem').toEqual([]);
        await empty.close();
        await storeLines(guide, [
          card('我的上网卡', 12, { lastFour: '4471' }),
          card('Tablet', 2),
          card('Ultra', -3, { sim: 'ultra' }),
          card('Undated', null),
          card('Old', 3, { archived: true }),
        ]);
        const popup = await openCards(guide);
        await popup.locator('.archived summary').click();
        expect(await axeFinds(popup), 'cards').toEqual([]);
        await popup
          .getByRole('button', { name: words('lines.refilled') })
          .first()
          .click();
        expect(await axeFinds(popup), 'refilled').toEqual([]);
        await popup
          .getByRole('button', { name: words('lines.edit') })
          .first()
          .click();
        await popup.getByRole('button', { name: words('lines.form.remove') }).click();
        await popup.getByRole('button', { name: words('lines.said.undo') }).waitFor();
        expect(await axeFinds(popup), 'removed').toEqual([]);
      });
    });
