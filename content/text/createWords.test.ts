import { expect, test } from 'vitest';
import { createWords, hasCaution } from '.';

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

test('a carrier has a caution where it has words for one', () => {
  expect(hasCaution('signIn', 't-mobile-us')).toBe(true);
  expect(hasCaution('signIn', 'metro-us')).toBe(false);
});
