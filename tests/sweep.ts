import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { createWords, type Locale, locales } from '../content/text';
import { type Launched, launch } from './browser';
import { openPopup, seeTab } from './popup';
import { readPanel } from './readPanel';
import { openStage, showRing, stages } from './stages';
import { views } from './views';
import { openAt } from './views/openAt';

const folder = join('.output', 'sweep');
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 640 } };

/** How it is looked at: what the browser is told, and how large the letters are. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', letters: '' },
  dark: { colorScheme: 'dark', forcedColors: 'none', letters: '' },
  forced: { colorScheme: 'dark', forcedColors: 'active', letters: '' },
  large: { colorScheme: 'light', forcedColors: 'none', letters: '175%' }, // ours is 87.5 %
} as const;
type Look = keyof typeof looks;

/** What is swept: the panel on the practice carrier, the extension's own pages, or the popup over each page. */
export const sweeps = ['panel', 'views', 'over'] as const;
export type Sweep = (typeof sweeps)[number];

/**
 * Pictures of every state: each language, light and dark, and in forced colours; of the panel wide
 * and narrow, of our own pages at twice the text size, too.
 */
export async function sweep(
  port: number,
  extensionDir: string,
  wanted: readonly Sweep[] = sweeps,
  langs: readonly Locale[] = locales,
): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  await Promise.all(
    langs.map(async (lang) => {
      const begin = (viewport = sizes.wide) =>
        launch({ port, headless: true, lang, viewport, extensionDir });
      const shoot = shooter(lang, taken);
      if (wanted.includes('panel'))
        for (const [size, viewport] of Object.entries(sizes)) {
          const guide = await begin(viewport);
          await panels(guide, lang, (tab, kind, name, ...how) =>
            shoot(tab, `${kind} ${size}`, name, ...how),
          );
          await guide.close();
        }
      if (wanted.includes('views')) {
        const guide = await begin();
        await ownPages(guide, lang, shoot);
        await guide.close();
      }
      if (wanted.includes('over')) {
        const guide = await begin();
        await popups(guide, lang, shoot);
        await guide.close();
      }
    }),
  );
  for (const set of taken) contactSheet(set);
  return folder;
}

type Shoot = (tab: Tab, set: string, name: string, ...how: Look[]) => Promise<void>;

/** Takes one picture of each look, into a folder of its set. */
function shooter(lang: Locale, taken: Set<string>): Shoot {
  return async (tab, kind, name, ...how) => {
    for (const look of how) {
      const { letters, ...media } = looks[look];
      await tab.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const set = `${kind} ${lang} ${look}`;
      taken.add(set);
      const path = join(folder, set, `${name}.png`);
      await lettered(tab, letters, () => whole(tab, () => tab.screenshot({ path })));
    }
    await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  };
}

async function panels({ context }: Launched, lang: Locale, shoot: Shoot): Promise<void> {
  const t = createWords(lang);
  for (const [at, stage] of stages.entries()) {
    const tab = await context.newPage();
    await openStage(tab, stage, t);
    const name = `${numbered(at + 1)} ${stage.name}`;
    await shoot(tab, 'panel', name, 'light', 'dark', 'forced');
    if ((await readPanel(tab))?.text.includes(t('panel.showMe'))) {
      await showRing(tab, t);
      await shoot(tab, 'ring', name, 'light', 'dark', 'forced');
    }
    await tab.close();
  }
}

/** Every view of popup, welcome, settings and practice. */
async function ownPages(guide: Launched, lang: Locale, shoot: Shoot): Promise<void> {
  for (const [place, walk] of Object.entries(views)) {
    let count = 0;
    const all = Object.keys(looks) as Look[]; // no other keys are in it
    const look = (page: Tab, name: string) =>
      shoot(page, place, `${numbered(++count)} ${name}`, ...all);
    await walk({ guide, lang, t: createWords(lang), look });
  }
}

/** The popup over every page of the practice carrier. */
async function popups(guide: Launched, lang: Locale, shoot: Shoot): Promise<void> {
  const t = createWords(lang);
  await (await openPopup(guide)).close();
  const popup = await openAt(guide, 'popup.html');
  for (const [at, stage] of stages.entries()) {
    const tab = await guide.context.newPage();
    await openStage(tab, stage, t);
    await seeTab(popup, tab);
    await shoot(popup, 'over', `${numbered(at + 1)} ${stage.name}`, 'light', 'dark');
    await tab.close();
  }
}

/** Does something while the letters of a page of ours are of another size. */
async function lettered(page: Tab, size: string, deed: () => Promise<void>): Promise<void> {
  const set = (to: string) =>
    page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), to);
  if (size) await set(size);
  await deed();
  if (size) await set('');
}

/** Does something while the window of a page of ours is as high as all of it; a carrier's stays. */
async function whole(page: Tab, deed: () => Promise<unknown>): Promise<void> {
  const before = page.viewportSize();
  const ours = page.url().startsWith('chrome-extension:');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (before && ours) await page.setViewportSize({ ...before, height });
  await deed();
  if (before && ours) await page.setViewportSize(before);
}

const numbered = (at: number) => String(at).padStart(2, '0');

/** All pictures of one set side by side, where ImageMagick is there to lay them out. */
function contactSheet(set: string): void {
  const of = /^(panel|ring)/.test(set) ? '400x400+6+6' : '380x1400>+8+8';
  const layout = ['-tile', '6x', '-geometry', of, '-gravity', 'north', '-background', '#bbb'];
  try {
    execFileSync('montage', [join(folder, set, '*.png'), ...layout, join(folder, `${set}.png`)], {
      stdio: 'ignore',
    });
  } catch {
    // No ImageMagick: the single pictures are there.
  }
}
