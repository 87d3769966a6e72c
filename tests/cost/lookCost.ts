import { chromium } from '@playwright/test';
import { findBrowser } from '../browser';
import { inPageScript } from '../inPage';
import type { Cost } from './measure';

/**
 * One look at a page that is filled up to so many nodes, beside the bare query, in a real browser.
 * The fill is what large pages are made of: links, list items, paragraphs and boxes with text.
 */
export async function lookCost(sizes: number[]): Promise<Cost[]> {
  const script = await inPageScript('tests/cost/measure.ts', 'cost');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const costs: Cost[] = [];
  try {
    for (const size of sizes) {
      const tab = await browser.newPage();
      await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: page }));
      await tab.goto('https://prepaid.t-mobile.com/direct-to-account');
      await tab.evaluate(script);
      const cost = await tab.evaluate<Cost>(`cost.measure(${size})`);
      if (!cost.named) throw new Error(`At ${size} nodes the page was not recognised any more.`);
      costs.push(cost);
      await tab.close();
    }
  } finally {
    await browser.close();
  }
  return costs;
}

const page = `<!doctype html><body><main><h1>Refill this account</h1>
<form><label>Phone number <input type="tel"></label><label>Confirm phone number <input type="tel"></label>
<button>Continue to plans</button></form></main><div id="fill"></div>`;
