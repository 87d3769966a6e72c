import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserRealm, type Realm } from './bidi';
import { installOnDebian } from './installOnDebian';

/** What is used here of the browser's own world. */
interface FirefoxTab {
  linkedBrowser: { currentURI: { spec: string } };
}
declare const gBrowser: { tabs: FirefoxTab[]; removeTab(tab: FirefoxTab): void };
declare const WebExtensionPolicy: { getByID(id: string): { getURL(path: string): string } };

export interface LaunchedFirefox {
  browser: Browser;
  /** The browser's own world, where its services and its tabs are. */
  inside: Realm;
  extensionId: string;
  /** Where the extension's own files are: `moz-extension://…/`. */
  origin: string;
  /** Loads the extension anew, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The path of Firefox on this machine: `FIREFOX_PATH`, then PATH, then well-known places. On
 * Debian as root it is installed where it is missing. Throws an error whose message is the one
 * line to tell the user.
 */
export function findFirefox(): string {
  const given = process.env.FIREFOX_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`FIREFOX_PATH names no file: ${given}`);
  }
  const there = () => places().find((path) => existsSync(path));
  installOnDebian(there() ? undefined : 'firefox-esr');
  const found = there();
  if (found) return found;
  throw new Error('No Firefox found: install Firefox 145 or newer, or set FIREFOX_PATH to it.');
}

function places(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32')
    return [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Starts Firefox with the built extension; whatever host is asked for, the practice server answers,
 * so nothing leaves the machine and addresses are as they are on the real site.
 */
export async function launchFirefox(
  port: number,
  extensionDir = '.output/firefox-mv3',
): Promise<LaunchedFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'], // for `inside`
    extraPrefsFirefox: {
      'accessibility.typeaheadfind.manual': false, // "/" opens a find bar, which takes the focus
      'extensions.webextOptionalPermissionPrompts': false, // what is asked for is granted
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
    },
  });
  try {
    return await withExtension(browser, resolve(extensionDir));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function withExtension(browser: Browser, path: string): Promise<LaunchedFirefox> {
  const inside = await browserRealm(browser);
  const extensionId = await browser.installExtension(path);
  const getOrigin = (id: string) => WebExtensionPolicy.getByID(id).getURL('');
  const origin = String(await inside.call(getOrigin, extensionId));
  await closeWelcome(inside, origin);
  return {
    browser,
    inside,
    extensionId,
    origin,
    async update() {
      await browser.installExtension(path);
    },
    close: () => browser.close(),
  };
}

/** The first page of the extension opens by itself, soon after installing. */
async function closeWelcome(inside: Realm, origin: string): Promise<void> {
  await inside.call(async (address: string) => {
    const welcome = () =>
      gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(address));
    for (let tries = 0; tries < 100; tries++) {
      const tab = welcome();
      if (tab) return gBrowser.removeTab(tab);
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error('The extension did not open its welcome page.');
  }, `${origin}welcome.html`);
}
