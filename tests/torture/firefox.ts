import type { KeyInput, Page as Tab } from 'puppeteer-core';
import { hostName } from '../../components/panel/hostName';
import { type Realm, tabRealm } from '../bidi';
import { type LaunchedFirefox, launchFirefox } from '../firefox';
import type { Bench, Driver, Tried, View } from './driver';

/** What is used here of the browser's own world. */
declare const Services: {
  console: { reset(): void; getMessageArray(): Partial<ScriptError>[] };
};
declare const gBrowser: { selectedBrowser: { browsingContext: Overrides } };
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionPermissions: {
      remove(
        id: string,
        what: { permissions: string[]; origins: string[] },
        of: object,
      ): Promise<void>;
    };
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { terminateBackground(): Promise<void>; backgroundState: string };
  };
};

/** A bench whose tabs tests of Firefox alone may use beside the driver. */
export interface FirefoxBench extends Bench {
  begin(): Promise<InFirefox>;
  /** Takes origins back from the extension, as the user does in the add-ons manager. */
  withdraw(origins: string[]): Promise<void>;
}

interface InFirefox extends Tried {
  tab: Tab;
  realm: Realm;
}

interface ScriptError {
  errorMessage: string;
  sourceName: string;
  /** The lowest bit is set for mere warnings. */
  flags: number;
}

interface Overrides {
  prefersColorSchemeOverride: 'none' | 'light' | 'dark';
  prefersReducedMotionOverride: 'none' | 'no-preference' | 'reduce';
  mediumOverride: '' | 'print';
}

/** Firefox over WebDriver BiDi, with the build in `.output`. */
export async function firefoxBench(port: number): Promise<FirefoxBench> {
  const guide = await launchFirefox(port);
  return {
    name: 'firefox',
    begin: () => begin(guide),
    withdraw: (origins) => withdraw(guide, origins),
    close: () => guide.close(),
  };
}

async function begin(guide: LaunchedFirefox): Promise<InFirefox> {
  const tab = await guide.browser.newPage();
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(`page: ${error}`));
  tab.on('console', (said) => {
    if (said.type() === 'error') errors.push(`console: ${said.text()}`);
  });
  await guide.inside.call(() => Services.console.reset());
  const realm = tabRealm(guide.browser, tab);
  return {
    tab,
    realm,
    driver: drive(guide, tab, realm),
    async end() {
      await tab.close();
      return [...errors, ...(await ownErrors(guide))];
    },
  };
}

async function withdraw(
  { inside, extensionId }: LaunchedFirefox,
  origins: string[],
): Promise<void> {
  await inside.call(
    async ({ id, origins }: { id: string; origins: string[] }) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
    },
    { id: extensionId, origins },
  );
}

/** Errors thrown in files of the extension, which no event of the protocol tells of. */
async function ownErrors({ inside, origin }: LaunchedFirefox): Promise<string[]> {
  const messages = await inside.call(
    (ours: string) =>
      Services.console
        .getMessageArray()
        .filter(({ sourceName, flags = 0 }) => sourceName?.startsWith(ours) && !(flags & 1))
        .map(({ errorMessage }) => `extension: ${errorMessage}`),
    origin,
  );
  return messages as string[];
}

function drive(guide: LaunchedFirefox, tab: Tab, page: Realm): Driver {
  return {
    browser: 'firefox',
    origin: guide.origin,
    async open(address) {
      await tab.goto(address);
    },
    back: () => page.run('history.back()'),
    show: (view) => show(guide, tab, view),
    inPage: (run: (argument: never) => unknown, argument?: unknown) =>
      page.call(run, argument) as Promise<never>,
    async inPanel(run: (root: ShadowRoot, argument: never) => unknown, argument?: unknown) {
      const root = await page.closedRoot(hostName);
      return (root && (await page.call(run, argument, root))) as never;
    },
    runScript: (source) => page.run(source),
    click: (x, y) => tab.mouse.click(x, y),
    async wheel(x, y, down) {
      await tab.mouse.move(x, y);
      await tab.mouse.wheel({ deltaY: down });
    },
    key: (name) => tab.keyboard.press(name as KeyInput), // the names are those of DOM in both
    update: () => guide.update(),
    afterUpdate: 'started anew',
    async stopWorker() {
      await guide.inside.call(async (id: string) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground();
      }, guide.extensionId);
    },
  };
}

/** The protocol has no word for what a page is told of the user's wishes and of paper. */
async function show({ inside }: LaunchedFirefox, tab: Tab, view: View): Promise<void> {
  const { width, height, scale = 1, reducedMotion, dark, print } = view;
  await tab.setViewport({ width, height, deviceScaleFactor: scale });
  const overrides: Overrides = {
    prefersColorSchemeOverride: dark ? 'dark' : 'light',
    prefersReducedMotionOverride: reducedMotion ? 'reduce' : 'no-preference',
    mediumOverride: print ? 'print' : '',
  };
  await inside.call((wished: Overrides) => {
    Object.assign(gBrowser.selectedBrowser.browsingContext, wished);
  }, overrides);
}
