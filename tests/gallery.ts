import { mkdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const out = '.output/gallery';
mkdirSync(out, { recursive: true });
await build({ configFile: false, logLevel: 'warn', plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  build: { outDir: out, emptyOutDir: true, target: 'chrome120', minify: process.env.DEV ? false : 'oxc', lib: { entry: 'tests/gallery.page.tsx', formats: ['iife'], name: 'X', fileName: () => 'p.js' } } });
const js = readFileSync(`${out}/p.js`, 'utf8');
console.log('bundle', js.length, 'gzip', gzipSync(js).length);
const html = (extra = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>body{margin:0;font:16px sans-serif}main{padding:32px;max-width:600px}.bar{height:56px;border-bottom:1px solid #ddd}.tile{border:1px solid #ddd;border-radius:8px;padding:20px;margin-bottom:70px;display:flex;justify-content:space-between}#cta{background:#333;color:#fff;border:0;border-radius:99px;padding:11px 24px;font-weight:600}${extra}</style></head><body><div class="bar"></div><main><h1>Your prepaid account</h1><div class="tile"><div>Balance<br>$2.14</div><button id="cta">Add to Balance</button></div><div style="height:1800px">rest</div></main></body></html>`;
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const dark of [false, true]) for (const [w, h] of [[1000, 640], [320, 600], [320, 256]] as const) {
  const page = await browser.newPage({ viewport: { width: w, height: h }, colorScheme: dark ? 'dark' : 'light' });
  page.on('pageerror', (e) => console.log('ERR', e));
  await page.setContent(html(dark ? 'body{background:#111;color:#eee}' : '')); await page.addScriptTag({ content: js });
  for (const n of ['zh', 'en', 'folded', 'foldedEn', 'asking', 'askingEn', 'wrong', 'receipt', 'trouble']) {
    await page.evaluate((x) => (window as any).G.set(x, x === 'zh' ? 'on' : x === 'en' ? 'gone' : 'off', x === 'en' ? '#no' : undefined), n);
    await page.waitForTimeout(2500 * +(n === 'zh') + 250);
    await page.screenshot({ path: `${out}/${n}-${w}x${h}${dark ? '-dark' : ''}.png` });
  }
  await page.close();
}
await browser.close();
