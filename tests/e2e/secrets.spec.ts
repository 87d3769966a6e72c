import type { Page as Tab } from '@playwright/test';
import { createWords } from '../../content/text';
import type { Launch, Launched } from '../browser';
import { isolatedWorld } from '../isolatedWorld';
import { keptBy } from '../keptBy';
import { poisonedBuild } from '../poisoned';
import { openPopup, seeTab } from '../popup';
import { startPractice } from '../practiceServer';
import { pressInPanel, waitForPanel } from '../readPanel';
import { secrets, secretsIn, secretsPage, typeSecrets } from '../secretFields';
import { walkGuest, walkSignedIn } from '../walk';
import { expect, test } from './guide';

const t = createWords('en');
const secretsAt = 'https://prepaid.t-mobile.com/direct-to-account?secrets';

/** The shipped build with a poisoned world, on the practice carrier; all that could leak is gathered. */
async function launchPoisoned(start: (options: Partial<Launch>) => Promise<Launched>) {
  const build = poisonedBuild();
  const practice = await startPractice({
    extra: (url) => (url.href === secretsAt ? secretsPage : undefined),
  });
  const guide = await start({ port: practice.port, extensionDir: build.dir });
  const logged: string[] = [];
  guide.context.on('console', (message) => logged.push(message.text()));
  guide.context.on('weberror', (error) => logged.push(error.error().message));
  for (const worker of guide.context.serviceWorkers())
    worker.on('console', (message) => logged.push(message.text()));
  return {
    guide,
    logged,
    async end() {
      await guide.close();
      await practice.close();
      build.remove();
    },
  };
}

/** All of the panel, attributes too, out of its closed root. */
async function panelMarkup({ context }: Launched, tab: Tab): Promise<string> {
  const session = await context.newCDPSession(tab);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const found: unknown[] = [];
  const look = (node: typeof root) => {
    if (node.nodeName === 'REFILL-GUIDE') found.push(node);
    for (const each of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) look(each);
  };
  look(root);
  return JSON.stringify(found);
}

/** Requests of a tab that a script of the extension began. */
async function requestsOfOurs({ context, extensionId }: Launched, tab: Tab): Promise<string[]> {
  const session = await context.newCDPSession(tab);
  const begun: string[] = [];
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (JSON.stringify(initiator).includes(extensionId)) begun.push(request.url);
  });
  await session.send('Network.enable');
  return begun;
}

const fillAll = (tab: Tab) =>
  tab.evaluate((values) => {
    const typed =
      'input:not([type=radio]):not([type=checkbox]):not([type=submit]):not([type=button])';
    for (const [at, field] of [...document.querySelectorAll<HTMLInputElement>(typed)].entries())
      field.value = values[at % values.length] ?? '';
  }, Object.values(secrets));

test('of what is typed nothing is read, kept, said, shown, logged, outlined, copied or sent', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const { guide, logged, end } = await launchPoisoned(start);
  const tab = await guide.context.newPage();
  const inside = await isolatedWorld(guide, tab);
  const begun = await requestsOfOurs(guide, tab);
  const reads: string[] = [];
  const told: Record<string, string> = { messages: '', answers: '', panel: '', outlines: '' };
  const gather = async () => {
    const poison = await inside(() => globalThis.poison);
    reads.push(...poison.reads);
    told.messages += poison.said.join('\n');
    told.answers += poison.answers.join('\n');
    told.panel += await panelMarkup(guide, tab);
  };

  await tab.goto(secretsAt);
  await waitForPanel(tab, {});
  await typeSecrets(tab);
  await tab.waitForTimeout(600); // for a look at what has changed
  await gather();
  const popup = await openPopup(guide);
  const outline = async () => {
    await seeTab(popup, tab);
    await popup.locator('.report summary').dispatchEvent('click');
    await popup.getByText(t('popup.report.make')).dispatchEvent('click');
    const shown = popup.getByLabel(t('popup.report.outline'));
    await shown.waitFor();
    told.outlines += await shown.inputValue();
  };
  await outline();
  await guide.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByRole('button', { name: t('popup.report.copy'), exact: true }).click();
  await expect(popup.getByText(t('popup.report.copied'))).toBeVisible();
  await popup.bringToFront();
  told.clipboard = await popup.evaluate(() => navigator.clipboard.readText());
  expect(told.clipboard).toContain('Card number'); // the outline itself is there
  await tab.bringToFront();

  const stage = async (_name: string, page: string) => {
    await waitForPanel(tab, { page });
    await fillAll(tab);
    if (page === 'payment') {
      await pressInPanel(tab, t('panel.showMe'));
      await outline();
      await tab.bringToFront();
    }
    await gather();
  };
  await walkGuest(tab, stage);
  await walkSignedIn(
    tab,
    async (name, page) => {
      if (['signIn', 'verify'].includes(page)) await stage(name, page);
    },
    { variants: ['secondFactor'] },
  );

  told.storage = await keptBy(guide);
  told.logs = logged.join('\n');
  told.popup = await popup.content();
  for (const [where, text] of Object.entries(told))
    expect(secretsIn(text), `in ${where}`).toEqual([]);
  for (const where of ['messages', 'answers', 'panel', 'outlines', 'storage'])
    expect(told[where]?.length, where).toBeGreaterThan(200); // nothing of it is an empty proof
  expect(reads).toEqual([]);
  expect(begun).toEqual([]);

  // The poison works: one deliberate read, in the same world, is noted.
  await tab.goto(secretsAt);
  await typeSecrets(tab);
  await inside(() => document.querySelector('input')?.value);
  expect(await inside(() => globalThis.poison.reads)).toEqual([
    'value of [object HTMLInputElement]',
  ]);
  expect(secretsIn(`x ${secrets.card.replace(/(.{4})/g, '$1 ')} x`)).toEqual([secrets.card]);
  await end();
});

test('storage is closed to content scripts: local, session and sync', async ({ guide, tab }) => {
  const inside = await isolatedWorld(guide, tab);
  await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
  await waitForPanel(tab, { page: 'refillStart' });
  const worker = await guide.worker();
  await worker.evaluate(() => chrome.storage.sync.set({ 'line.probe': 'a card' }));
  const tried = await inside(async () => {
    const { local, session, sync } = chrome.storage;
    const answers: string[] = [];
    for (const [name, area] of Object.entries({ local, session, sync }))
      for (const act of [() => area.get(), () => area.set({ a: 1 }), () => area.clear()])
        answers.push(
          await act().then(
            () => `${name} is open`,
            () => 'closed',
          ),
        );
    return answers;
  });
  expect(tried).toEqual(Array(9).fill('closed'));
  // Nor can they ask for what is the popup's: the background looks who asks.
  const refused = await inside(async () => {
    const answers: string[] = [];
    for (const [type, data] of [
      ['overview', undefined],
      ['report', undefined],
      ['popupAct', { do: 'restart' }],
    ] as const) {
      const message = { id: 1, type, data, timestamp: Date.now() };
      answers.push(JSON.stringify(await chrome.runtime.sendMessage(message)));
    }
    return answers;
  });
  for (const answer of refused) expect(answer).toMatch(/"err":.*refused/);
});
