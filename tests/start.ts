import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { build } from 'wxt';
import { findBrowser, launch } from './browser';
import { refusedCard } from './pages/cardForm';
import { practiceNumbers } from './pages/prepaid/guest';
import { type PracticeServer, startPractice } from './practiceServer';
import { type PanelSeen, readPanel, waitForPanel } from './readPanel';
import { type OnStage, type Walk, walkGuest, walkSignedIn } from './walk';

/**
 * `npm start`: builds the extension and opens it in a real browser on the practice carrier. Where
 * there is no display (or with `--headless`) it walks the whole journey itself instead, and says
 * what the panel said at each stage.
 */
async function start(): Promise<void> {
  findBrowser(); // before the build, so that a missing browser is told at once
  await build();
  const practice = await startPractice();
  try {
    await (noDisplay() ? walkAlone(practice) : openForUser(practice));
  } finally {
    await practice.close();
  }
}

function noDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.argv.includes('--headless') || CI) return true;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
}

async function openForUser({ port }: PracticeServer): Promise<void> {
  const { context } = await launch({ port, headless: false, viewport: null, keepWelcome: true });
  const ended = new Promise((resolve) => context.once('close', resolve));
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.goto('https://www.t-mobile.com/');
  console.log(`
The practice carrier is open; nothing in it is real and nothing leaves this machine.
  phone number   ${practiceNumbers.good}   (${practiceNumbers.invalid} is refused as invalid, ${practiceNumbers.tourist} as a Tourist plan)
  password       any; a code, where asked: any six digits
  card           4242424242424242, any later date, any CVV   (${refusedCard} is declined)
  variants       add ?practice=passkey,secondFactor,frame,savedCard,es,cookieWall to any address
Close the browser to end.`);
  await ended;
}

interface Journey {
  name: string;
  go: (tab: Tab, onStage: OnStage, walk: Walk) => Promise<void>;
  lang: string;
  walk: Walk;
}

/** Two ways, two languages; each in a new profile, as a new user has it. */
const journeys: Journey[] = [
  { name: 'guest', go: walkGuest, lang: 'en-US', walk: { refused: true } },
  {
    name: 'signed-in',
    go: walkSignedIn,
    lang: 'zh-CN',
    walk: { variants: ['passkey', 'secondFactor', 'frame'] },
  },
];

const pictures = join('.output', 'walk');

async function walkAlone({ port }: PracticeServer): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let count = 0;
  let wrong = 0;
  for (const { name: journey, go, lang, walk } of journeys) {
    console.log(`\n${journey}, browser in ${lang}: page → step → what the panel says`);
    const { context, close } = await launch({ port, headless: true, lang });
    const tab = context.pages()[0] ?? (await context.newPage());
    let before = '';
    await go(
      tab,
      async (name, page, step) => {
        const fits = await waitForPanel(tab, { page, step }, 5000).catch(() => undefined);
        const seen = await settled(tab, before);
        before = seen?.text ?? '';
        const says = (seen?.heading || seen?.text || '').trim().split('\n')[0] ?? '';
        const told = seen ? `${seen.page} → ${seen.step} → ${says} (${seen.state})` : 'no panel';
        console.log(`  ${name}: ${told}${fits ? '' : `   WRONG: expected ${page} → ${step}`}`);
        if (!fits) wrong++;
        count++;
        const file = `${String(count).padStart(2, '0')}-${journey}-${name.replace(/\W+/g, '-')}.png`;
        await tab.screenshot({ path: join(pictures, file) });
      },
      walk,
    );
    await close();
  }
  console.log(`\n${count} stages, ${wrong} wrong. Screenshots: ${join(process.cwd(), pictures)}`);
  if (wrong > 0) process.exitCode = 1;
}

/**
 * The panel once it has other words than before: a page may change its face without becoming
 * another page, and the guide looks again only when the page is at rest. After three seconds the
 * words are taken as they are.
 */
async function settled(tab: Tab, before: string): Promise<PanelSeen | null> {
  let seen: PanelSeen | null = null;
  for (let looks = 0; looks < 15; looks++) {
    seen = await readPanel(tab).catch(() => null); // the page is just being left
    if (seen && seen.text !== before) break;
    await tab.waitForTimeout(200);
  }
  return seen;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
