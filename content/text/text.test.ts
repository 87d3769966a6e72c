import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownTo } from '../../tests/ownTo';
import { brandById, brands, type CarrierId, carrierIds } from '../carriers/brands';
import { factValuesOf } from '../facts';
import { methodSteps, prepareSteps } from '../guide/steps';
import { moments, pages } from '../pages';
import {
  createWords,
  hasAlert,
  hasCaution,
  type Locale,
  localeOf,
  locales,
  type WordKey,
  words,
} from '.';
import { rich } from './rich';
import type { Needs } from './words';
import { treeFor } from './wordsIn';

/** Every text of a language with its key: `['panel.next', 'Next: {{step}}']`. */
function flat(tree: object, prefix = ''): [WordKey, string][] {
  return Object.entries(tree).flatMap(([name, value]): [WordKey, string][] =>
    typeof value === 'string'
      ? [[`${prefix}${name}` as WordKey, value]]
      : flat(value, `${prefix}${name}.`),
  );
}

const placeholders = (text: string) => (text.match(/\{\{.*?\}\}/g) ?? []).sort();
const quotes = (text: string) => (text.match(/\[.*?\]/g) ?? []).sort();

/** Width in full-width characters: a Chinese one is 1, a Latin one about a half. */
const width = (text: string) =>
  [...text.replace(/[[\]*]/g, '')].reduce(
    (sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 1 : 0.5),
    0,
  );

/** A value for whatever is handed in: its name, in capitals. Facts stand for themselves. */
const factNames = new Set(brands.flatMap((carrier) => Object.keys(factValuesOf(carrier))));
const dummy = Object.fromEntries(
  flat(words.en)
    .flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))
    .filter((name) => !factNames.has(name))
    .map((name) => [name, name.toUpperCase()]),
) as Record<Needs<WordKey>, string>; // fromEntries forgets the names

/** The texts that are shown with a carrier: of the codes, only those it has. */
function textsOf(locale: Locale, carrier: CarrierId): [WordKey, string][] {
  const codes = brandById(carrier).guide.codes.map((code) => `popup.codes.${code}`);
  return flat(treeFor(words[locale], carrier)).filter(
    ([key]) => !key.startsWith('popup.codes.') || codes.includes(key),
  );
}

test('the languages have the same keys in the same order', () => {
  const keys = flat(words.en).map(([key]) => key);
  for (const locale of locales) expect(flat(words[locale]).map(([key]) => key)).toEqual(keys);
});

const each = locales.flatMap((locale) =>
  carrierIds.map((carrier): [Locale, CarrierId] => [locale, carrier]),
);

describe.each(each)('%s, %s', (locale, carrier) => {
  const t = createWords(locale, carrier);
  const texts = textsOf(locale, carrier);
  const english = Object.fromEntries(textsOf('en', carrier));
  const { methods, tips, troubles } = brandById(carrier).guide;

  test.each(texts)('%s', (key, text) => {
    expect(text).not.toBe('');
    expect(text.trim()).toBe(text);
    expect(text, 'one paragraph').not.toContain('\n');
    expect([...new Set(placeholders(text))], 'placeholders').toEqual([
      ...new Set(placeholders(english[key] ?? '')),
    ]);
    expect(quotes(text), 'quotes of the site').toEqual(quotes(english[key] ?? ''));
    if (!key.startsWith('moment.')) expect(text, 'only moments have a control').not.toContain('[*');

    const shown = t(key, dummy);
    expect(shown).not.toMatch(/\{\{|\}\}|undefined|\$t\(/);
    for (const part of rich(shown)) {
      const inner = typeof part === 'string' ? part : 'quote' in part ? part.quote : part.control;
      expect(inner).not.toMatch(/[[\]]|\*(?!\d)/); // codes may begin with a star
      expect(inner).not.toBe('');
    }
  });

  // The panel is 340 px wide: about 17 full-width characters of a title fit on a line.
  const longest: [RegExp, number][] = [
    [/^moment\..*\.title$/, 26],
    [/^moment\..*\.body$/, 66],
    [/^moment\..*\.callout$/, 12],
    [/^caution\./, 60],
    [/^alert\..*\.title$/, 24],
    [/^alert\..*\.body$/, 60],
    [/^(step|tip|trouble)\..*\.title$/, 22],
    [/^step\..*\.body$/, 150],
    [/^tip\..*\.body$/, 60],
    [/^trouble\..*\.(why|fix)$/, 120],
    [/^panel\.question\./, 17],
    [
      /^panel\.(showMe|hideRing|done|yes|no|back|otherStep|keep|remind|guestLink|openGuestRefill)$/,
      16,
    ],
    [/^panel\.(reload|targetGone)$/, 52],
    [/^drift\.title$/, 22],
    [/^drift\.(body|report)$/, 52],
    [/^page\./, 9],
    [/^method\..*\.name$/, 5],
    [/^popup\.tabs\./, 5],
    [/^popup\.(hereTag|skipped)$/, 7],
    [/^popup\.link\./, 14],
    [/^brand\.official$/, 9],
  ];
  test.each(longest)('%s fits in %d full-width characters', (pattern, limit) => {
    const found = texts.filter(([key]) => pattern.test(key));
    expect(found.length).toBeGreaterThan(0);
    for (const [key] of found)
      expect(width(t(key, dummy)), `${key}: ${t(key, dummy)}`).toBeLessThanOrEqual(limit);
  });

  test('every step, tip, trouble, moment and page has its words', () => {
    // Compiling proves the keys; here each must also be found.
    for (const step of [...prepareSteps, ...methods.flatMap((method) => methodSteps[method])])
      expect(t(`step.${step}.title`) + t(`step.${step}.body`)).not.toContain('step.');
    for (const method of methods) expect(t(`method.${method}.title`)).not.toContain('method.');
    for (const tip of tips)
      expect(t(`tip.${tip}.title`) + t(`tip.${tip}.body`)).not.toContain('tip.');
    for (const id of troubles)
      expect(t(`trouble.${id}.why`) + t(`trouble.${id}.fix`)).not.toContain('trouble.');
    for (const moment of moments) {
      for (const part of ['title', 'body', 'callout'] as const) {
        expect(t(`moment.${moment}.${part}`)).not.toContain('moment.');
      }
    }
    for (const page of pages) {
      expect(t(`page.${page}`) + t(`panel.question.${page}`)).not.toMatch(/page\.|panel\./);
      if (hasCaution(page, carrier)) expect(t(`caution.${page}`)).not.toContain('caution.');
      if (hasAlert(page, carrier)) expect(t(`alert.${page}.title`)).not.toContain('alert.');
    }
  });

  test('no fact is written out in the words: it would be forgotten when the fact changes', () => {
    // Of no carrier: the amounts and codes of one are wrong with another.
    for (const [name, { value }] of brands.flatMap(({ guide }) => Object.entries(guide.facts))) {
      const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const alone = new RegExp(`(?<![\\w-])${literal}(?![\\w-])`);
      for (const [key, text] of texts)
        expect(alone.test(text), `${name} in ${key}: ${text}`).toBe(false);
    }
  });

  test('no number of days is promised for a suspended number', () => {
    for (const [key] of texts) {
      if (key === 'trouble.refillPin.fix') continue; // days of an unused PIN
      expect(t(key, dummy)).not.toMatch(/\b(90|120)\b|\d+\s*(days|天|日|días)/);
    }
  });
});

test.each(carrierIds)('no fact of %s is there without being printed', (carrier) => {
  const all = textsOf('en', carrier)
    .map(([, text]) => text)
    .join(' ');
  for (const name of Object.keys(factValuesOf(brandById(carrier))))
    expect(all).toContain(`{{${name}}}`);
});

test.each(locales)('in %s nothing is said of another carrier', (locale) => {
  for (const { id, guide } of brands) {
    const others = brands.filter((other) => other.id !== id);
    const foreign = others.flatMap((other) => ownTo(other.id));
    const t = createWords(locale, id);
    for (const [key] of textsOf(locale, id)) {
      const shown = t(key, dummy);
      for (const own of foreign) expect(shown, `${id}: ${key}`).not.toMatch(own);
      if (!Object.values(guide.facts).some(({ value }) => value.includes('$')))
        expect(shown, `${id}: ${key}`).not.toContain('$');
    }
  }
});

test.each<Locale>(['zh-CN', 'zh-Hant'])(
  '%s has full-width punctuation, and a space between Chinese and Latin',
  (locale) => {
    for (const [key, text] of flat(words[locale])) {
      expect(text, key).not.toMatch(/[\u4e00-\u9fff][,.;:?!()]|[,;:?!()][\u4e00-\u9fff]/);
      expect(text, key).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9[{]|[A-Za-z0-9\]}][\u4e00-\u9fff]/);
      expect(text, key).not.toMatch(/ [，。；：？！]|[，。；：？！] (?![”」])/);
      expect(text, key).not.toContain('您');
    }
  },
);

test('the quotation marks are those of each Chinese', () => {
  for (const [key, text] of flat(words['zh-CN'])) expect(text, key).not.toMatch(/[「」『』]/);
  for (const [key, text] of flat(words['zh-Hant'])) expect(text, key).not.toMatch(/[“”‘]/);
});

/** The 5401 characters that Big5 has as the common ones of Traditional Chinese: its first level. */
const commonTraditional = new Set(
  Array.from({ length: 0xc7 - 0xa4 }, (_, row) =>
    Array.from({ length: 0xff - 0x40 }, (_, column) =>
      new TextDecoder('big5').decode(new Uint8Array([0xa4 + row, 0x40 + column])),
    ),
  )
    .flat()
    .slice(0, -(0xff - 0x7f)), // the last row ends in its middle
);

test('Traditional Chinese has no simplified characters', () => {
  const strange = (text: string) =>
    [...text].filter((c) => /\p{Script=Han}/u.test(c) && !commonTraditional.has(c));
  expect(strange('儲值，储值')).toEqual(['储']);
  for (const [key, text] of flat(words['zh-Hant'])) {
    expect(strange(text), key).toEqual([]);
    // Common in both, and here never what they are in Traditional Chinese.
    expect(text, key).not.toMatch(/[么于儿几后听坏征愿挂并里范荐余]|為准|制作|复/);
  }
});

test('Traditional Chinese is said as in Taiwan and Hong Kong, not as on the mainland', () => {
  const mainland =
    /充值|預付費|登錄|短信|網絡|賬|套餐|流量|激活|刷新|頁面加載|緩存|文件|保存|默認|屏幕|菜單|插件|鏈接|軟件|程序|信息|視頻|手機號(?!碼)|郵箱|彈窗|營業廳|快捷鍵|工具欄|地址欄|標籤頁|圖標|搜索|導入|導出|服務器|剪貼板/;
  for (const [key, text] of flat(words['zh-Hant'])) expect(text, key).not.toMatch(mainland);
});

/** Without what is quoted of the site, a browser or a person: it stays in its own language. */
const unquoted = (text: string) => text.replace(/“[^”]*”|\[[^\]]*\]|\{\{\w+\}\}/g, '');

test('Spanish opens what it closes, and closes what it opens', () => {
  for (const [key, text] of flat(words.es)) {
    const open: string[] = [];
    for (const mark of text.match(/[¿?¡!“”()]/g) ?? []) {
      const opening = { '?': '¿', '!': '¡', '”': '“', ')': '(' }[mark];
      if (!opening) open.push(mark);
      else expect(open.pop(), `${key}: ${text}`).toBe(opening);
    }
    expect(open, `${key}: ${text}`).toEqual([]);
    expect(text, key).not.toMatch(/[^\s“(][¿¡]|[¿¡]\s|\s[?!]/);
    // A question that begins a sentence begins with a capital.
    expect(text, key).not.toMatch(/(^|[.?!] )[¿¡]\p{Ll}/u);
  }
});

test('Spanish has the punctuation of America, and no line ends within a number or a name', () => {
  for (const [key, text] of flat(words.es)) {
    expect(text, key).not.toMatch(/["'«»„‘]| {2}|\.\.\.|[.,]”|[,;](?=\p{L})| [,;:)]|\( /u);
    expect(text, key).not.toMatch(/EE\.? ?UU|EE\. |\}\} (dígitos|días)/);
  }
});

test('Spanish has its accents, says tú, and calls a thing by one name', () => {
  const bare =
    'sesion codigo numero pagina aqui ahi guia ningun tambien despues asi mas dia linea telefono';
  const formal = 'usted ustedes presione pulse vos';
  // "Recargar" is for the card alone; a page is "actualizar".
  const otherwise = 'recargar? (la|esta) página|ordenador|móvil|importes?|clic';
  const wrong = [...`${bare} ${formal}`.split(' '), otherwise].join('|');
  const found = new RegExp(`(?<!\\p{L})(${wrong})(?!\\p{L})`, 'iu');
  for (const [key, text] of flat(words.es)) expect(unquoted(text), key).not.toMatch(found);
});

test('in Spanish no English was left behind', () => {
  const english =
    /(?<!\p{L})(the|and|of|to|in|on|is|isn’t|it|its|this|that|with|without|for|from|your?|not|don’t|card|page|site|website|press|tap|click|refills?|sign|log|login|account|number|amount|balance|pay|payment|paid|code|text|email|e-mail|link|phone|password|receipt|record|reminder|browser|hotspot|online|carrier|data|tax|help|step|next|done|backup|voucher)(?!\p{L})/iu;
  for (const [key, text] of flat(words.es)) expect(unquoted(text), key).not.toMatch(english);
});

test('values are put in as they are', () => {
  const t = createWords('en');
  expect(t('panel.next', { step: '<b> & $1 {{x}}' })).toContain('<b> & $1');
  expect(t('panel.where', { number: 3, total: 6, page: t('page.dashboard') })).toBe(
    'Step 3 of 6 · Account page',
  );
  expect(createWords('zh-CN')('panel.where', { number: 3, total: 6, page: '账户首页' })).toBe(
    '第 3 步，共 6 步 · 账户首页',
  );
  // @ts-expect-error an unknown key
  expect(t('panel.nothing')).toBe('panel.nothing');
  // @ts-expect-error a value that is missing
  expect(t('panel.next')).toBe('Next: ');
});

test('a carrier has a caution or an alert where it has words for one', () => {
  expect(hasCaution('signIn', 't-mobile-us')).toBe(true);
  expect(hasCaution('signIn', 'metro-us')).toBe(false);
  expect(hasAlert('postpaidPay', 'metro-us')).toBe(true);
  expect(hasAlert('payment', 'metro-us')).toBe(false);
});

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
