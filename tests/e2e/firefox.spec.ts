import { expect } from '@playwright/test';
import { firefoxTab } from '../firefoxTab';
import { fits, type PanelSeen, seePanel } from '../readPanel';
import { pdf } from '../records';
import { benchTest } from '../torture/benchTest';
import { eventually, is } from '../torture/claims';
import type { Driver } from '../torture/driver';
import { firefoxBench } from '../torture/firefox';
import { openPanel, panelState, t } from '../torture/panel';
import { addressOf } from '../torture/scenario';
import { type OnStage, walkGuest, walkSignedIn } from '../walk';

/** The shipped Firefox build, each test in a tab of its own: the bench, and what follows. */
const test = benchTest(firefoxBench);
test.describe.configure({ mode: 'default' }); // in one Firefox

test('the whole way as a guest, from home to the kept receipt', async ({ bench }) => {
  const { tab, driver, realm, end } = await bench.begin();
  const stages: string[] = [];
  await walkGuest(firefoxTab(tab), async (name, ...told) => {
    await shows(driver)(name, ...told);
    stages.push(name);
  });
  expect(stages).toHaveLength(6);
  const text = () => driver.inPanel((root) => root.querySelector('aside')?.innerText ?? '');
  await eventually('the date of the receipt', text, {
    words: 'offered to remind of',
    holds: (told) => told?.includes(t('panel.remind')) ?? false,
  });

  await realm.goTo(`${driver.origin}popup.html`);
  await tab.locator('[data-step="web.keepReceipt"]').wait();
  const marks = await tab.$$eval('[data-step^="web."]', (rows) =>
    rows.map((row) => {
      if (row.classList.contains('is-skipped')) return 'skipped';
      const box = row.querySelector('input');
      return box?.checked ? 'done' : 'open';
    }),
  );
  expect(marks).toEqual(['done', 'skipped', 'done', 'done', 'done', 'done', 'open']);
  expect(await end()).toEqual([]);
});

test('the whole way signed in, by full loads, card fields in frames, the first card refused', async ({
  bench,
}) => {
  const { tab, driver, end } = await bench.begin();
  await walkSignedIn(firefoxTab(tab), shows(driver), {
    variants: ['passkey', 'secondFactor', 'frame'],
    refused: true,
  });
  expect(await end()).toEqual([]);
});

test('sites are granted with the installation; one taken back is told in the popup, with the way back', async ({
  bench,
}) => {
  const page = await bench.begin();
  await openPanel(page.driver, addressOf({ id: 'A' })); // nobody was asked for anything
  await bench.withdraw(['https://*.t-mobile.com/*']);
  await page.driver.open(addressOf({ id: 'A' }));

  const popup = await bench.begin();
  await popup.realm.goTo(`${popup.driver.origin}popup.html`);
  const line = () => popup.driver.inPage(() => document.querySelector('.now-line')?.textContent);
  await eventually('the line', line, is(t('popup.withheld', { domain: 't-mobile.com' })));
  expect(await panelState(page.driver)).toBe('');

  await popup.tab.locator('.now-actions button').click();
  await page.tab.bringToFront();
  await openPanel(page.driver, addressOf({ id: 'A' }));
  expect(await popup.end()).toEqual([]);
  expect(await page.end()).toEqual([]);
});

test('a page that is reported is outlined', async ({ bench }) => {
  const page = await bench.begin();
  await openPanel(page.driver, addressOf({ id: 'A' }));
  const popup = await bench.begin();
  await popup.realm.goTo(`${popup.driver.origin}popup.html`);
  await page.tab.bringToFront();
  const press = (selector: string) =>
    popup.driver.inPage((at: string) => {
      const found = document.querySelector<HTMLElement>(at);
      found?.click();
      return found !== null;
    }, selector);
  await eventually('the report', () => press('.report summary'), is(true));
  expect(await press('.report button')).toBe(true);
  const outline = () =>
    popup.driver.inPage(
      () => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value ?? '',
    );
  const shown = await eventually('the outline', outline, {
    words: 'one that is shown',
    holds: (text: string) => text !== '',
  });
  expect(JSON.parse(shown)).toMatchObject({
    host: 'prepaid.t-mobile.com',
    named: { page: 'refillStart', certainty: 'sure' },
  });
  expect(await popup.end()).toEqual([]);
  expect(await page.end()).toEqual([]);
});

test('the panel stands beside the practice site, whose policy lets no style element pass', async ({
  bench,
}) => {
  const { driver, realm, end } = await bench.begin();
  await realm.goTo(`${driver.origin}practice.html?page=dashboard`);
  await shows(driver)('practice', 'dashboard', 'web.findRefill');
  const position = () =>
    driver.inPanel((root) => {
      const panel = root.querySelector('aside');
      return panel && getComputedStyle(panel).position;
    });
  await eventually('its place', position, is<string | null>('fixed'));
  expect(await end()).toEqual([]);
});

test('a receipt is kept for good without a question, and a PDF opens in the browser’s own viewer', async ({
  bench,
}) => {
  const { tab, driver, realm, end } = await bench.begin();
  await realm.goTo(`${driver.origin}popup.html#records`);
  await tab.locator('.records .keep').click();
  await tab.locator('.money input').fill('15');
  await driver.inPage(
    (bytes: number[]) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(bytes)], 'r.pdf', { type: 'application/pdf' }));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [...pdf()],
  );
  await tab.locator(`::-p-text(${t('records.form.save')})`).click();
  await tab.locator('.record-head').click();
  await eventually(
    'kept for good',
    () => driver.inPage(() => navigator.storage.persisted()),
    is(true),
  );
  await tab.locator(`::-p-text(${t('records.detail.open')})`).click();
  const shown = async () => {
    const { address, ...rest } = await bench.inFront();
    return { ...rest, isOurs: address.startsWith(`blob:${driver.origin}`) };
  };
  const viewer = 'resource://pdf.js/web/viewer.html';
  const expected = { shownBy: viewer, type: 'application/pdf', isOurs: true };
  await eventually('what is in front', shown, is(expected));
  expect(await end()).toEqual([]);
});

test('the popup closes when another tab comes to the front, as one that a link in it opens', async ({
  bench,
}) => {
  const page = await bench.begin();
  await page.realm.goTo(`${page.driver.origin}popup.html`);
  await page.tab.locator('.head').wait();
  await page.driver.inPage(() => chrome.action.openPopup());
  await eventually('the popup', () => bench.popups(), is(1));
  const other = await bench.begin();
  const left = async () => {
    for (const { tab } of [page, other]) await tab.bringToFront(); // the popup may just be loading
    return bench.popups();
  };
  await eventually('what is left of it', left, is(0));
  expect(await other.end()).toEqual([]);
  expect(await page.end()).toEqual([]);
});

test('in a private window no record is kept, no backup made, nothing said to be deleted', async ({
  bench,
}) => {
  const { driver, realm, end } = await bench.beginPrivately();
  const text = () => driver.inPage(() => document.body.innerText);
  const says = (words: string) => ({ words, holds: (all: string) => all.includes(words) });
  await realm.goTo(`${driver.origin}popup.html#records`);
  await eventually('the records', text, says(t('records.apart')));
  await realm.goTo('about:blank'); // else only what is behind the # would change
  await realm.goTo(`${driver.origin}welcome.html#settings`);
  const settings = await eventually('the settings', text, says(t('settings.apart')));
  for (const label of [t('settings.backup.save'), t('settings.backup.restore')])
    expect(settings).not.toContain(label);
  expect(await end()).toEqual([]);
});

/** Claims what the panel shows at a stage of a walk. */
function shows(driver: Driver): OnStage {
  return async (name, page, step) => {
    const expected = { page, step, state: page === 'home' ? 'folded' : 'open', lang: 'en' };
    await eventually<PanelSeen | null>(`the panel at ${name}`, () => seen(driver), {
      words: JSON.stringify(expected),
      holds: (panel) => fits(panel, expected),
    });
  };
}

/** What the panel shows; null where there is none, or where the page is just being left. */
async function seen(driver: Driver): Promise<PanelSeen | null> {
  return (await driver.inPanel(seePanel).catch(() => null)) ?? null;
}
