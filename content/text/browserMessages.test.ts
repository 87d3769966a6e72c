import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locale, locales, words } from '.';

/** The folder of each language, as browsers call it. */
const folders: Record<Locale, string> = {
  en: 'en',
  es: 'es',
  'zh-CN': 'zh_CN',
  'zh-Hant': 'zh_TW',
};

test.each(locales)('the store texts of %s fit and claim no endorsement', (locale) => {
  const file = `public/_locales/${folders[locale]}/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(messages)).toEqual(['name', 'shortName', 'description']);
  const { name, shortName, description } = messages;
  expect(name?.message).toBe(words[locale].brand.name);
  expect(name?.message).not.toMatch(/T-Mobile/i);
  expect(name?.message.length).toBeLessThanOrEqual(45); // Edge's and Firefox's; Chrome's is 75
  expect(shortName?.message.length).toBeLessThanOrEqual(12);
  expect(description?.message.length).toBeLessThanOrEqual(132); // Chrome's; Firefox's is 250
  expect(description?.message).toMatch(/not affiliated|无关联|無關|sin afiliación/i);
});
