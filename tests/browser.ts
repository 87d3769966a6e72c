import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { hosts } from '../content/carriers/hosts';
import { forgetAll } from './forgetAll';
import { installOnDebian } from './installOnDebian';
import { pathWithoutShortcuts } from './noShortcuts';
import { frameHost } from './pages/cardForm';
import { withoutUnneeded } from './unneeded';

export interface Launch {
  /** The port of the practice server, to which all carrier hosts lead. */
  port: number;
  headless: boolean;
  /** Language of the browser, such as `zh-CN`. */
  lang?: string;
  /** Null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  /** Pixels of the picture for one of the page. */
  deviceScaleFactor?: number;
  /** The unpacked extension. */
  extensionDir?: string;
  /** A profile to use and keep, for a test that starts the browser again. New and thrown away by default. */
  userDataDir?: string;
  /** Leave the page open that the extension shows after installing; closed by default. */
  keepWelcome?: boolean;
  /** Let pages come back from the back/forward cache; Playwright has it switched off. */
  backForwardCache?: boolean;
  /** Never optimise the code of a page: that costs more than it saves where pages live for seconds. */
  unoptimised?: boolean;
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** The service worker of the extension, woken when it sleeps. */
  worker(): Promise<Worker>;
  /** Ends the service worker, as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>;
  /** Loads the extension anew, as an update does: what it left on open pages is orphaned. */
  update(): Promise<void>;
  /** Closes every page, ends the worker with all that a test has put into it, and takes away what it keeps, and cookies. */
  beginAnew(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The path of Chrome, Chromium or Edge on this machine: `CHROME_PATH`, then well-known places, then
 * PATH. On Debian as root a missing browser is installed, and a CJK font with it, so that Chinese
 * is not shown as boxes. Throws an error whose message is the one line to tell the user.
 */
export function findBrowser(): string {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names no file: ${given}`);
  }
  const there = () => places().find((path) => existsSync(path));
  installOnDebian(there() ? undefined : 'chromium');
  const found = there();
  if (found) return found;
  throw new Error(
    'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one of them.',
  );
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function places(): string[] {
  const path = (process.env.PATH ?? '').split(delimiter);
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents/MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    const files = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return roots.flatMap((root) => files.map((file) => join(root, file)));
  }
  return names.flatMap((name) =>
    [...path, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}

/**
 * Starts the browser with the built extension and the carrier's hosts led to the practice server;
 * every other host is not even looked up. The extension is loaded over the browser's own protocol,
 * the one way that branded Chrome still accepts.
 */
export async function launch(options: Launch): Promise<Launched> {
  const {
    port,
    headless,
    lang,
    viewport = { width: 1280, height: 800 },
    colorScheme,
    deviceScaleFactor,
    extensionDir = '.output/chrome-mv3',
    userDataDir = '',
    keepWelcome = false,
    backForwardCache = false,
    unoptimised = false,
  } = options;
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: findBrowser(),
    headless,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    viewport,
    ...(colorScheme && { colorScheme }),
    ...(deviceScaleFactor && { deviceScaleFactor }),
    env: {
      ...process.env,
      PATH: pathWithoutShortcuts(),
      ...(lang && { LANGUAGE: lang.replace('-', '_') }),
    },
    ...(lang && { locale: lang }), // the test runner would else set its own
    args: [
      ...browserArgs(port, lang),
      withoutUnneeded,
      ...(unoptimised ? ['--js-flags=--no-opt --no-maglev'] : []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be spoken to.');
  const session = await browser.newBrowserCDPSession();
  const install = () => session.send('Extensions.loadUnpacked', { path: resolve(extensionDir) });
  const { id: extensionId } = await install();
  const origin = `chrome-extension://${extensionId}/`;
  if (!keepWelcome && !userDataDir) await closeWelcome(context, origin);
  // Playwright keeps its worker object while the worker sleeps; only the browser knows which it is.
  const awake = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };
  const stopWorker = async () => {
    // Once is not enough: a worker that is woken while it goes is back under the same id.
    for (let target = await awake(); target; target = await awake()) {
      await session.send('Target.closeTarget', { targetId: target.targetId }).catch(ignoreGone);
      await pause(50);
    }
  };

  return {
    context,
    extensionId,
    async worker() {
      if (!(await awake())) await wake(context, origin);
      return runningWorker(context, origin);
    },
    stopWorker,
    async update() {
      await install();
    },
    async beginAnew() {
      const left = context.pages();
      await context.newPage(); // without a page the browser would end
      await stopWorker();
      await Promise.all(left.map((page) => page.close())); // it starts again to hear of that
      const worker = await runningWorker(context, origin);
      await worker.evaluate(forgetAll);
      await context.clearCookies();
      await context.clearPermissions();
    },
    close: () => context.close(),
  };
}

/** A worker that ended by itself in the meantime has no target to close. */
function ignoreGone(error: Error): void {
  if (!error.message.includes('No target with given id')) throw error;
}

/** What every browser of the tests is started with: an extension may be loaded, and no host is reached but ours. */
export function browserArgs(port: number, lang?: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--enable-unsafe-extension-debugging',
    '--disable-quic',
    `--host-resolver-rules=${resolverRules(port)}`,
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
  ];
}

function resolverRules(port: number): string {
  const here = `127.0.0.1:${port}`;
  const carrier = hosts.flatMap((host) => [`MAP ${host} ${here}`, `MAP *.${host} ${here}`]);
  return [...carrier, `MAP ${frameHost} ${here}`, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(
    ', ',
  );
}

/** The first page of the extension opens by itself, soon after installing. */
async function closeWelcome(context: BrowserContext, origin: string): Promise<void> {
  const isWelcome = (url: string) => url.startsWith(`${origin}welcome.html`);
  for (let tries = 0; tries < 100; tries++) {
    const page = context.pages().find((each) => isWelcome(each.url()));
    if (page) return page.close();
    await pause(50);
  }
  throw new Error('The extension did not open its welcome page.');
}

/** A sleeping worker starts when a page of its extension asks it something: opening the popup does. */
async function wake(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}popup.html`);
  await page.close();
}

/** The worker's handle as soon as code runs in it: one that has just been started again refuses at first. */
async function runningWorker(context: BrowserContext, origin: string): Promise<Worker> {
  for (let tries = 0; tries < 100; tries++) {
    const worker = context.serviceWorkers().find((one) => one.url().startsWith(origin));
    const runs = worker?.evaluate(() => true).catch(() => false);
    if (worker && (await runs)) return worker;
    await pause(50);
  }
  throw new Error('The service worker of the extension does not run.');
}

const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds));
