import { chromium } from '@playwright/test';
import type { Weighed } from '../../content/recognise';
import { findBrowser } from '../browser';
import { inPageScript } from '../inPage';
import { type Given, htmlOf } from './givenPages';

/**
 * `npm run pages -- --why FILE`: what spoke for and against each page there, by which words, in
 * which language, and where that sign was learnt.
 */
export async function printWhy(given: Given): Promise<void> {
  const script = await inPageScript('tests/given/explain.ts', 'explain');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const body = htmlOf(given);
    await tab.route('**/*', (route) =>
      route.request().url() === given.url
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    await tab.goto(given.url);
    await tab.evaluate(script);
    const pages: (Weighed & { languages: string[][] })[] = await tab.evaluate('explain.explain()');
    console.log(`\n${given.file}, to be named ${given.page ?? 'nothing'}`);
    for (const { page, score, certainty, signs, languages } of pages) {
      console.log(`\n${page}: ${score} points, ${certainty ?? 'not enough'}`);
      signs.forEach(({ id, points, said, grade, learnt, where }, index) => {
        const by = said ? ` “${said.slice(0, 60)}” ${languages[index]?.join('/') ?? ''}` : '';
        console.log(`  ${String(points).padStart(4)}  ${id}${by}  (${grade}, ${learnt}, ${where})`);
      });
    }
    if (pages.length === 0) console.log('nothing speaks for any page');
  } finally {
    await browser.close();
  }
}
