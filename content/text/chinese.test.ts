import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locale, words } from '.';
import { flat } from './texts.sample';

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

// Where "abroad" is depends on who reads: many do in China. "Outside the US" is the same for all.
test.each<Locale>(['zh-CN', 'zh-Hant'])('%s says outside of what it means by abroad', (locale) => {
  const stores = ['description.txt', 'privacy.md'].map((file) => [
    file,
    readFileSync(`store/${locale}/${file}`, 'utf8'),
  ]);
  for (const [key, text] of [...flat(words[locale]), ...stores])
    expect(text, key).not.toMatch(/国外|國外/);
});

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
