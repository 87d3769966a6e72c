import type { KeyInput, Page as Tab } from 'puppeteer-core';
import { hostName } from '../../components/panel/hostName';
import { type Realm, tabRealm } from '../bidi';
import { type LaunchedFirefox, launchFirefox } from '../firefox';
import type { Bench, Driver, Tried, View } from './driver';

/** What is used here of the browser's own world. */
declare const Services: {
  console: { reset(): void; getMessageArray(): Partial<ScriptError>[] };
};
declare const gBrowser: {
  selectedBrowser: {
    browsingContext: Overrides;
    currentURI: { spec: string };
    /** Whose document is shown; of its own viewers the browser does not tell the page. */
    contentPrincipal: { spec: string };
    documentContentType: string;
  };
};
declare const OpenBrowserWindow: (how: { private: boolean }) => void;
declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    ExtensionPermissions: {
      add(
        id: string,
        what: { permissions: string[]; origins: string[] },
        of: object,
      ): Promise<void>;
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
  /** A tab in a private window, into which the extension is let. */
  beginPrivately(): Promise<InFirefox>;
  /** What is in front of everything else, which may be a viewer of the browser's own. */
  inFront(): Promise<{ address: string; shownBy: string; type: string }>;
  /** How many popups of extensions are open. */
  popups(): Promise<number>;
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
    beginPrivately: () => beginPrivately(guide),
    inFront: () => inFront(guide),
    popups: () => popups(guide),
    withdraw: (origins) => withdraw(guide, origins),
    close: () => guide.close(),
  };
}

async function begin(guide: LaunchedFirefox): Promise<InFirefox> {
  return tried(guide, await guide.browser.newPage());
}

async function beginPrivately(guide: LaunchedFirefox): Promise<InFirefox> {
  await guide.inside.call(async (id: string) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(id);
    const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, leave, extension);
    await (await AddonManager.getAddonByID(id)).reload();
  }, guide.extensionId);
  const before = new Set(await guide.browser.pages());
  await guide.inside.call(() => void OpenBrowserWindow({ private: true }));
  for (let tries = 0; tries < 100; tries++) {
    const opened = (await guide.browser.pages()).find((each) => !before.has(each));
    // Not before its own first page is there: that would take the place of whatever is opened in it.
    if (opened?.url() === 'about:privatebrowsing') return tried(guide, opened);
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('Firefox did not open a private window.');
}

async function inFront({ inside }: LaunchedFirefox) {
  const seen = await inside.call(() => {
    const { currentURI, contentPrincipal, documentContentType } = gBrowser.selectedBrowser;
    const [address, shownBy] = [currentURI.spec, contentPrincipal.spec];
    return { address, shownBy, type: documentContentType };
  });
  return seen as { address: string; shownBy: string; type: string };
}

async function popups({ inside }: LaunchedFirefox): Promise<number> {
  const count = () => document.getElementsByClassName('webextension-popup-browser').length;
  return Number(await inside.call(count));
}

async function tried(guide: LaunchedFirefox, tab: Tab): Promise<InFirefox> {
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
