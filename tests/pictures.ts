import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page as Tab } from '@playwright/test';
import { build } from 'wxt';
import type { Tab as PopupTab } from '../components/popup/tabs';
import { createWords, type Locale, locales, type T } from '../content/text';
import { findBrowser, type Launched, launch } from './browser';
import { card, dayFromNow, storeLines } from './cards';
import { openPopup, seeTab } from './popup';
import { startPractice } from './practiceServer';
import { refill, storeRecords } from './records';
import { answerWhose, openStage, showRing, stages } from './stages';
import { type Sweep, sweep, sweeps } from './sweep';
import { popupSize } from './views/openAt';

/** A picture for the READMEs. */
interface Picture {
  file: string;
  lang: Locale;
  size: { width: number; height: number };
  dark?: true;
  /** Name of the state of the panel, see stages.ts. */
  stage: string;
  /** What else is done; the tab that it answers with is in the picture. */
  act?(tab: Tab, t: T, guide: Launched): Promise<Tab>;
}

const wide = { width: 1080, height: 680 };
const narrow = { width: 360, height: 640 };

const pictures: readonly Picture[] = [
  { file: 'panel-dashboard.png', lang: 'zh-CN', size: wide, stage: 'dashboard', act: ringed },
  { file: 'panel-asking.png', lang: 'en', size: wide, stage: 'asking' },
  { file: 'panel-wrong-page.png', lang: 'zh-CN', size: wide, stage: 'postpaid landing' },
  {
    file: 'panel-payment-narrow.png',
    lang: 'en',
    size: narrow,
    dark: true,
    stage: 'payment fields',
  },
  { file: 'panel-receipt.png', lang: 'en', size: wide, stage: 'confirmation', act: ringed },
  {
    file: 'popup-checklist.png',
    lang: 'zh-CN',
    size: wide,
    stage: 'dashboard',
    async act(tab, _, guide) {
      const popup = await popupOver(tab, guide);
      for (const step of ['prepare.activate', 'prepare.balance'])
        await popup.locator(`[data-step="${step}"] .tick`).click();
      return popup;
    },
  },
  {
    file: 'popup-cards.png',
    lang: 'zh-CN',
    size: wide,
    stage: 'dashboard',
    async act(tab, t, guide) {
      await storeLines(guide, [
        card(t('lines.form.firstNickname'), 12, { lastFour: '4471' }),
        card('iPad', 2, { lastFour: '0927' }),
      ]);
      return popupOver(tab, guide, 'lines');
    },
  },
  {
    file: 'popup-records.png',
    lang: 'en',
    size: wide,
    stage: 'dashboard',
    async act(tab, t, guide) {
      const mine = card(t('lines.form.firstNickname'), 12, { lastFour: '4471' });
      await storeLines(guide, [mine]);
      const first = await popupOver(tab, guide, 'records');
      await first.locator('.keep').waitFor();
      const days = [-18, -48, -78];
      await storeRecords(
        first,
        days.map((each) => refill({ line: mine.id, date: dayFromNow(each) })),
      );
      await first.close();
      const popup = await popupOver(tab, guide, 'records');
      await popup.locator('.sums summary').click();
      return popup;
    },
  },
  {
    file: 'popup-troubles.png',
    lang: 'en',
    size: wide,
    dark: true,
    stage: 'payment refused',
    async act(tab, _, guide) {
      return popupOver(tab, guide, 'troubles');
    },
  },
];

/**
 * `npm run pictures`: builds the extension and takes the pictures of the READMEs, from the shipped
 * build in a real browser on the practice carrier. `--all` takes every state into .output/sweep
 * instead, of some only with `--only=panel,views,over` or `--lang=en,es`; `--build=FOLDER` uses an
 * extension built before.
 */
async function takePictures(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean' },
      only: { type: 'string' },
      lang: { type: 'string' },
      build: { type: 'string' },
    },
  });
  findBrowser(); // before the build, so that a missing browser is told at once
  if (!values.build) await build();
  const extensionDir = values.build ?? '.output/chrome-mv3';
  const practice = await startPractice();
  try {
    if (values.all) {
      const only: readonly Sweep[] = some(values.only, sweeps);
      const langs = some(values.lang, locales);
      console.log(`Every state: ${await sweep(practice.port, extensionDir, only, langs)}`);
      return;
    }
    mkdirSync('docs', { recursive: true });
    for (const picture of pictures) {
      await take(picture, practice.port, extensionDir);
      console.log(join('docs', picture.file));
    }
  } finally {
    await practice.close();
  }
}

/** Those of `all` that are named in `list`, or all of them where none is. */
function some<Name extends string>(list: string | undefined, all: readonly Name[]): Name[] {
  const names = list?.split(',');
  return all.filter((each) => !names || names.includes(each));
}

/** Each in a browser of its own, so that none shows what was done for another. */
async function take(picture: Picture, port: number, extensionDir: string): Promise<void> {
  const { file, lang, size, dark, stage: name, act } = picture;
  const stage = stages.find((each) => each.name === name);
  if (!stage) throw new Error(`There is no stage "${name}".`);
  const guide = await launch({
    port,
    headless: true,
    lang,
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: 2,
    extensionDir,
  });
  const t = createWords(lang);
  const tab = await guide.context.newPage();
  await answerWhose(tab, t);
  await openStage(tab, stage, t);
  const shown = (await act?.(tab, t, guide)) ?? tab;
  await shown.screenshot({ path: join('docs', file) });
  await guide.close();
}

async function ringed(tab: Tab, t: T): Promise<Tab> {
  await showRing(tab, t);
  return tab;
}

async function popupOver(tab: Tab, guide: Launched, open?: PopupTab): Promise<Tab> {
  const popup = await openPopup(guide);
  await popup.setViewportSize(popupSize);
  await seeTab(popup, tab);
  if (open) await popup.locator(`#tab-${open}`).click();
  return popup;
}

takePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
