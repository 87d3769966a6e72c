import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { brandById } from '../carriers/brands';
import type { Trouble } from '../guide/troubles';
import { createWords, type Locale } from '.';
import { findTroubles } from './findTroubles';

const { troubles } = brandById('t-mobile-us').guide;

function find(query: string, locale: Locale): Trouble[] {
  const t = createWords(locale);
  const texts = (trouble: Trouble) =>
    [`trouble.${trouble}.title`, `trouble.${trouble}.why`, `trouble.${trouble}.fix`] as const;
  return findTroubles(query, troubles, (trouble) => texts(trouble).map((key) => t(key)), locale);
}

test.each<[string, Locale, Trouble]>([
  ['declined', 'en', 'cardDeclined'],
  ['DECLINED card', 'en', 'cardDeclined'],
  ['my card was declined', 'en', 'cardDeclined'],
  ['ｄｅｃｌｉｎｅｄ', 'en', 'cardDeclined'],
  ['déclined!', 'en', 'cardDeclined'],
  ['no code arrives', 'en', 'signInBlocked'],
  ['Face ID', 'en', 'signInBlocked'],
  ['tax', 'en', 'taxOnTop'],
  ['account number', 'en', 'postpaidPage'],
  ['验证码', 'zh-CN', 'signInBlocked'],
  ['收不到验证码', 'zh-CN', 'signInBlocked'],
  ['银行卡 被拒', 'zh-CN', 'cardDeclined'],
  ['税', 'zh-CN', 'taxOnTop'],
  ['ＰＩＮ', 'zh-CN', 'refillPin'],
  ['紫卡', 'zh-CN', 'notOwnSim'],
  ['邮箱已被使用', 'zh-CN', 'emailTaken'],
  ['驗證碼', 'zh-Hant', 'signInBlocked'],
  ['收不到驗證碼', 'zh-Hant', 'signInBlocked'],
  ['信用卡 被拒', 'zh-Hant', 'cardDeclined'],
  ['簽帳卡', 'zh-Hant', 'cardDeclined'],
  ['稅', 'zh-Hant', 'taxOnTop'],
  ['PIN 碼', 'zh-Hant', 'refillPin'],
  ['紫卡', 'zh-Hant', 'notOwnSim'],
  ['電子郵件已被使用', 'zh-Hant', 'emailTaken'],
  ['email', 'zh-Hant', 'emailTaken'],
  ['tarjeta rechazada', 'es', 'cardDeclined'],
  ['no llega el codigo', 'es', 'signInBlocked'],
  ['Código de verificación', 'es', 'signInBlocked'],
  ['impuesto', 'es', 'taxOnTop'],
  ['¿número de cuenta?', 'es', 'postpaidPage'],
  ['sin servicio', 'es', 'stillSuspended'],
  ['linea suspendida', 'es', 'stillSuspended'],
  ['pantalla en blanco', 'es', 'blankPage'],
  ['turista', 'es', 'touristPlan'],
  ['correo ya usado', 'es', 'emailTaken'],
])('%s in %s finds %s first', (query, locale, trouble) => {
  expect(find(query, locale)[0]).toBe(trouble);
});

test.each(['', '   ', '，。!', 'zzzz', 'declined zzzz', '量子力学'])(
  '%j finds nothing',
  (query) => {
    expect([...find(query, 'en'), ...find(query, 'zh-CN')]).toEqual([]);
  },
);

it('wants all words where a trouble has them all', () => {
  expect(find('the page declined', 'en')).toEqual(['cardDeclined']);
  for (const found of find('card declined', 'en')) expect(find('declined', 'en')).toContain(found);
});

it('goes by how many words are found before where they are', () => {
  // Three of them are the title of another.
  expect(find('the page covers bank stopped', 'en')[0]).toBe('cardDeclined');
});

it('is content with most of the words where no trouble has them all', () => {
  expect(find('the page zzzz', 'en')).toContain('postpaidPage');
});

it('answers whatever is typed with troubles that are known, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const found = find(query, 'zh-CN');
      expect(new Set(found).size).toBe(found.length);
      for (const trouble of found) expect(troubles).toContain(trouble);
    }),
    { numRuns: 200 },
  );
});
