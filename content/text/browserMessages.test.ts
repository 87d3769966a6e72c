import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locale, words } from '.';

test.each<[string, Locale]>([
  ['en', 'en'],
  ['zh_CN', 'zh-CN'],
  ['zh_TW', 'zh-Hant'],
  ['es', 'es'],
])('the store texts of %s fit and claim no endorsement', (folder, locale) => {
  const file = `public/_locales/${folder}/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(messages)).toEqual(['name', 'shortName', 'description']);
  const { name, shortName, description } = messages;
  expect(name?.message).toBe(words[locale].brand.name);
  expect(name?.message).not.toMatch(/T-Mobile/i);
  expect(shortName?.message.length).toBeLessThanOrEqual(12);
  expect(description?.message.length).toBeLessThanOrEqual(132);
  expect(description?.message).toMatch(/not affiliated|无关联|無關|sin afiliación/i);
});
