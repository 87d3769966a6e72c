import { expect, test } from 'vitest';
import { type Locale, localeOf } from '.';

test.each<[readonly string[], Locale]>([
  [[], 'en'],
  [['en-US'], 'en'],
  [['zh-CN', 'en'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK', 'zh', 'en'], 'zh-Hant'],
  [['zh-mo'], 'zh-Hant'],
  [['zh_TW'], 'zh-Hant'],
  [['zh-Hant'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-CN'],
  [['yue'], 'zh-Hant'],
  [['yue-Hans'], 'zh-CN'],
  [['zh-yue'], 'zh-Hant'],
  [['cmn-TW'], 'zh-Hant'],
  [['zh-MY'], 'zh-CN'],
  [['zh_CN'], 'zh-CN'],
  [['cmn-Hans'], 'zh-CN'],
  [['ZH-hans'], 'zh-CN'],
  [['fr', 'zh-SG', 'en'], 'zh-CN'],
  [['en-GB', 'zh-CN'], 'en'],
  [['pl', 'de'], 'en'],
  [['', '*', 'zhx'], 'en'],
  [['es'], 'es'],
  [['es-MX', 'en-US'], 'es'],
  [['es-419'], 'es'],
  [['ES_us'], 'es'],
  [['en-US', 'es-US'], 'en'],
  [['pt-BR', 'es'], 'es'],
  [['est'], 'en'],
])('%j reads %s', (tags, locale) => {
  expect(localeOf(tags)).toBe(locale);
});
