import type { Page as Tab } from '@playwright/test';
import { createWords, type Locale, locales } from '../../content/text';
import { axeFinds, inDark } from '../axe';
import { views } from '../views';
import { expect, test } from './guide';

/** What would have to be scrolled sideways, or is cut at the side, as it is and at twice the text size. */
async function tooWide(page: Tab): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root, body } = document;
    const told = (each: Element) => `${each.tagName}.${each.className} ${each.textContent}`;
    const found: string[] = [];
    for (const size of ['', '175%']) {
      // ours is 87.5 %
      root.style.fontSize = size;
      // A page of the extension is never less than this across, however large its text.
      const across = Math.max(root.clientWidth, root.getBoundingClientRect().right);
      for (const each of body.querySelectorAll('*')) {
        if (each.closest('.heard, select, input')) continue; // cut on purpose; drawn by the browser
        // What ends in dots is told whole where it is unfolded.
        const { overflowX, textOverflow } = getComputedStyle(each);
        const cut =
          overflowX !== 'visible' &&
          textOverflow !== 'ellipsis' &&
          each.scrollWidth > each.clientWidth + 1;
        if (cut || each.getBoundingClientRect().right > across + 1)
          found.push(`${size} ${told(each).slice(0, 90)}`);
      }
    }
    root.style.fontSize = '';
    return found;
  });
}

/**
 * What has scrolled half under the bar of tabs would count as too small to hit, though a turn of the
 * wheel brings it out: so the page is looked at in full. Answers with the size it had.
 */
async function asHighAsItIs(page: Tab) {
  const size = page.viewportSize() ?? { width: 380, height: 600 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  return size;
}

/** Colours are the same in all languages: they are measured in a Latin and a Chinese one. */
const inColours: readonly Locale[] = ['en', inDark];

for (const lang of locales)
  test.describe(`every view, ${lang}`, () => {
    test.use({ lang });

    const colours = lang === inDark ? 'light and dark' : 'light';

    test(`axe finds nothing, ${colours}, and nothing is cut at twice the text size`, async ({
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
            const size = await asHighAsItIs(page);
            at(
              await axeFinds(
                page,
                undefined,
                inColours.includes(lang) ? undefined : 'color-contrast',
              ),
              'light',
            );
            await page.setViewportSize(size);
            at(await tooWide(page), 'width');
            if (lang !== inDark) return;
            await page.emulateMedia({ colorScheme: 'dark' });
            at(await axeFinds(page, ['color-contrast']), 'dark');
            await page.emulateMedia({ colorScheme: 'light' });
          },
        });
      expect(objections).toEqual([]);
      expect(seen).toBeGreaterThan(60);
    });
  });
