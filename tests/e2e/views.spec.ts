import type { Page as Tab } from '@playwright/test';
import { createWords, locales } from '../../content/text';
import { axeFinds } from '../axe';
import { views } from '../views';
import { expect, test } from './guide';

/** What is as broad as its place, so that nothing has to be scrolled sideways, at twice the text size. */
async function tooWide(page: Tab): Promise<string[]> {
  return page.evaluate(async () => {
    const { documentElement: root, body } = document;
    const found: string[] = [];
    for (const size of ['', '200%']) {
      root.style.fontSize = size;
      const wide = [root, ...body.querySelectorAll('*')].filter(
        (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1,
      );
      for (const each of wide) {
        const { overflowX } = getComputedStyle(each);
        if (each === root || overflowX !== 'visible')
          found.push(
            `${size} ${each.tagName}.${each.className}: ${each.textContent?.slice(0, 60)}`,
          );
      }
    }
    root.style.fontSize = '';
    return found;
  });
}

for (const lang of locales)
  test.describe(`every view, ${lang}`, () => {
    test.use({ lang });

    test('axe finds nothing, light and dark, and nothing is cut at twice the text size', async ({
      guide,
    }) => {
      test.setTimeout(600_000); // some seventy views, on a machine that may have other work
      const objections: string[] = [];
      let seen = 0;
      for (const [place, walk] of Object.entries(views))
        await walk({
          guide,
          lang,
          t: createWords(lang),
          async look(page, name) {
            seen++;
            const at = (found: string[], how: string) =>
              objections.push(...found.map((each) => `${place}, ${name}, ${how}: ${each}`));
            at(await axeFinds(page), 'light');
            at(await tooWide(page), 'width');
            await page.emulateMedia({ colorScheme: 'dark' });
            at(await axeFinds(page, ['color-contrast']), 'dark');
            await page.emulateMedia({ colorScheme: 'light' });
          },
        });
      expect(objections).toEqual([]);
      expect(seen).toBeGreaterThan(60);
    });
  });
