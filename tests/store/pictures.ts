import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page as Tab } from '@playwright/test';
import { build } from 'wxt';
import { createWords, type Locale, locales } from '../../content/text';
import { findBrowser, type Launched, launch } from '../browser';
import { startPractice } from '../practiceServer';
import { boxInPanel } from '../readPanel';
import { openStage, showRing, stages } from '../stages';
import { popupOver, promoTile } from './compose';
import { type Shot, shots } from './shots';

/**
 * Drawn a little larger than a window of 1280×800 would, so that it can be read in a store's small
 * frame. Any narrower, and the panel has to step aside.
 */
const size = { width: 1152, height: 720 };
const scale = 1280 / size.width;
const popupSize = { width: 380, height: 600 };

/**
 * `npm run pictures:store`: builds the extension and takes the pictures of the stores' pages, in
 * every language, from the build in a real browser on the practice carrier: screenshots of
 * 1280×800 and a tile of 440×280. `--build=FOLDER` uses an extension built before, `--lang=es` takes
 * one language.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { build: { type: 'string' }, lang: { type: 'string' } },
  });
  findBrowser(); // before the build, so that a missing browser is told at once
  if (!values.build) await build();
  const extensionDir = values.build ?? '.output/chrome-mv3';
  const practice = await startPractice();
  try {
    for (const lang of locales) {
      if (values.lang && values.lang !== lang) continue;
      const folder = join('store', lang);
      mkdirSync(folder, { recursive: true });
      const where = { lang, folder, extensionDir, port: practice.port };
      for (const shot of shots) await take(shot, where);
      await takeTile(where);
      console.log(folder);
    }
  } finally {
    await practice.close();
  }
}

interface Where {
  lang: Locale;
  folder: string;
  extensionDir: string;
  port: number;
}

async function take(shot: Shot, where: Where): Promise<void> {
  const { guide, tab } = await open(shot.stage, where, scale);
  if (shot.ring) await showRing(tab, createWords(where.lang));
  let picture = await tab.screenshot();
  if (shot.popup) {
    const popup = await shot.popup(guide, tab, where.lang);
    await popup.setViewportSize(popupSize);
    const shown = await popup.screenshot();
    picture = await popupOver(await guide.context.newPage(), size, picture, shown);
  }
  writeFileSync(join(where.folder, shot.file), picture);
  await guide.close();
}

/**
 * The tile has one pixel for one, as the stores ask, and shows the real panel from its step on: that
 * the page is the official one would read, beside our name, as if the guide were.
 */
async function takeTile(where: Where): Promise<void> {
  const { guide, tab } = await open('dashboard', where, 1);
  const [whole, step] = [await boxInPanel(tab, '.panel'), await boxInPanel(tab, '.progress')];
  if (!whole || !step) throw new Error('The panel is not there.');
  const above = step.y - 16 - whole.y;
  const clip = { ...whole, y: whole.y + above, height: whole.height - above };
  const panel = await tab.screenshot({ clip });
  const tile = await guide.context.newPage();
  const picture = await promoTile(tile, panel, createWords(where.lang), where.lang);
  writeFileSync(join(where.folder, 'promo-tile.png'), picture);
  await guide.close();
}

/** Each in a browser of its own, so that none shows what was done for another. */
async function open(
  name: string,
  { lang, extensionDir, port }: Where,
  deviceScaleFactor: number,
): Promise<{ guide: Launched; tab: Tab }> {
  const stage = stages.find((each) => each.name === name);
  if (!stage) throw new Error(`There is no stage "${name}".`);
  const guide = await launch({
    port,
    headless: true,
    lang,
    viewport: size,
    colorScheme: 'light',
    deviceScaleFactor,
    extensionDir,
  });
  const tab = await guide.context.newPage();
  await openStage(tab, stage, createWords(lang));
  return { guide, tab };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
