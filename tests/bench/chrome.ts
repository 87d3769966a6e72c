import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserArgs, findBrowser } from '../browser';
import { openPipe, type Session } from './pipe';

/** A browser with a new profile and at most one extension in it. */
export interface Chrome {
  /** Where the files of the extension are, such as `chrome-extension://…/`; "" without one. */
  readonly origin: string;
  readonly session: Session;
  /** A new tab at `about:blank`, with nothing of ours in it. */
  newTab(): Promise<Tab>;
  /** Ends the extension's service worker, as a rest of half a minute does. */
  stopWorker(): Promise<void>;
  /** Whether the extension's service worker runs. */
  isAwake(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Tab extends Session {
  readonly targetId: string;
  close(): Promise<void>;
}

/** No turn takes half as many milliseconds. */
const longest = 4 * 60_000;

/**
 * Starts it, with the carrier's hosts led to `port` of this machine.
 * @param lifetime milliseconds after which it is ended, come what may
 */
export async function startChrome(
  port: number,
  extensionDir?: string,
  lifetime = longest,
): Promise<Chrome> {
  const profile = mkdtempSync(join(tmpdir(), 'refill-guide-bench-'));
  const args = [
    ...browserArgs(port, 'en'),
    '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--ignore-certificate-errors',
    '--window-size=1280,900',
    // What would run beside the page that is measured.
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-back-forward-cache',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--mute-audio',
    '--password-store=basic',
    'about:blank',
  ];
  const browser = spawn(findBrowser(), args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => browser.once('close', done));
  // A tab that hangs answers nothing any more; with the browser gone, what waits for it fails.
  const patience = setTimeout(() => browser.kill('SIGKILL'), lifetime);
  const session = openPipe(browser);
  await session.send('Target.setDiscoverTargets', { discover: true });
  const origin = extensionDir ? await install(session, extensionDir) : '';

  const worker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };

  return {
    origin,
    session,
    async newTab() {
      const { targetId } = await session.send('Target.createTarget', { url: 'about:blank' });
      const tab = await session.attach(targetId);
      return {
        ...tab,
        targetId,
        async close() {
          await session.send('Target.closeTarget', { targetId });
        },
      };
    },
    async stopWorker() {
      // Asked once, a worker that is still busy may only go half a minute later.
      for (let found = origin && (await worker()); found; found = await worker()) {
        // It may have gone by itself meanwhile, and is then not known any more.
        await session
          .send('Target.closeTarget', { targetId: found.targetId })
          .catch(() => undefined);
        await pause(50);
      }
    },
    isAwake: async () => origin !== '' && (await worker()) !== undefined,
    async close() {
      await session.send('Browser.close').catch(() => browser.kill());
      await ended;
      clearTimeout(patience);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function install(session: Session, dir: string): Promise<string> {
  const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(dir) });
  return `chrome-extension://${id}/`;
}

export const pause = (milliseconds: number) =>
  new Promise<void>((done) => setTimeout(done, milliseconds));
