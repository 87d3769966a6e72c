import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { methods } from '../content/guide/steps';
import { createWords, type Locale, locales } from '../content/text';
import { type Launched, launch } from './browser';
import { openPopup, seeTab } from './popup';
import { readPanel } from './readPanel';
import { openStage, showRing, stages } from './stages';

const folder = join('.output', 'sweep');
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 640 } };
const popupSize = { width: 380, height: 600 };
const schemes = ['light', 'dark'] as const;

/** Pictures of every state of panel and popup: each language, light and dark, wide and narrow. */
export async function sweep(port: number, extensionDir: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all(
    locales.map(async (lang) => {
      for (const [size, viewport] of Object.entries(sizes)) {
        const guide = await launch({ port, headless: true, lang, viewport, extensionDir });
        await panels(guide, lang, size);
        if (size === 'wide') await popups(guide, lang);
        await guide.close();
      }
    }),
  );
  contactSheets();
  return folder;
}

async function panels({ context }: Launched, lang: Locale, size: string): Promise<void> {
  const t = createWords(lang);
  for (const [at, stage] of stages.entries()) {
    const tab = await context.newPage();
    await openStage(tab, stage, t);
    const name = `${String(at + 1).padStart(2, '0')} ${stage.name}`;
    await shoot(tab, `panel ${lang} ${size}`, name);
    if ((await readPanel(tab))?.text.includes(t('panel.showMe'))) {
      await showRing(tab, t);
      await shoot(tab, `ring ${lang} ${size}`, name);
    }
    await tab.close();
  }
}

async function popups(guide: Launched, lang: Locale): Promise<void> {
  const t = createWords(lang);
  const popup = await openPopup(guide);
  await popup.setViewportSize(popupSize);
  const set = `popup ${lang}`;
  const open = (tab: string) => popup.locator(`#tab-${tab}`).click();

  for (const method of methods) {
    await popup.getByText(t(`method.${method}.name`), { exact: true }).click();
    await shoot(popup, set, `away ${method}`);
    await shootWhole(popup, set, `away ${method}`);
  }
  await popup.locator('[data-step="prepare.balance"] .step-title').click();
  await shoot(popup, set, 'balance');
  for (const tab of ['tips', 'troubles']) {
    await open(tab);
    await shoot(popup, set, tab);
    if (tab === 'troubles')
      for (const each of await popup.locator('summary').all()) await each.click();
    await shootWhole(popup, set, tab);
  }
  for (const stage of stages) {
    const tab = await guide.context.newPage();
    await openStage(tab, stage, t);
    await seeTab(popup, tab);
    await shoot(popup, set, `at ${stage.name}`);
    if (stage.name === 'payment refused') {
      await open('troubles');
      await shoot(popup, set, `at ${stage.name}, troubles`);
    }
    await tab.close();
  }
}

/** One picture, light and dark. */
async function shoot(tab: Tab, set: string, name: string): Promise<void> {
  for (const colorScheme of schemes) {
    await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const path = join(folder, `${set} ${colorScheme}`, `${name}.png`);
    await tab.screenshot({ path });
  }
}

/** The same of all of the popup, as if its window were as high as that. */
async function shootWhole(popup: Tab, set: string, name: string): Promise<void> {
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.setViewportSize({ ...popupSize, height });
  await shoot(popup, set, `${name} whole`);
  await popup.setViewportSize(popupSize);
}

/** All pictures of one kind side by side, where ImageMagick is there to lay them out. */
function contactSheets(): void {
  const sets = [
    ...locales.flatMap((lang) => [
      ...Object.keys(sizes).flatMap((size) => [`panel ${lang} ${size}`, `ring ${lang} ${size}`]),
      `popup ${lang}`,
    ]),
  ];
  for (const set of sets) {
    for (const scheme of schemes) {
      const files = join(folder, `${set} ${scheme}`, '*.png');
      const sheet = join(folder, `${set} ${scheme}.png`);
      const layout = ['-tile', '6x', '-geometry', '400x400+6+6', '-background', '#ccc'];
      try {
        execFileSync('montage', [files, ...layout, sheet], { stdio: 'ignore' });
      } catch {
        return; // no ImageMagick: the single pictures are there
      }
    }
  }
}
