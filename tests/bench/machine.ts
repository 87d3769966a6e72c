import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { startChrome } from './chrome';
import type { Results } from './results';

/** What the figures were measured on. */
export async function machine(port: number): Promise<Results['machine']> {
  const chrome = await startChrome(port);
  const { product } = await chrome.session.send('Browser.getVersion');
  await chrome.close();
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim(),
    cpu: (cpus()[0]?.model ?? 'unknown processor').replace(/\s+/g, ' '),
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    browser: product,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}
