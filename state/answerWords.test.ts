import { beforeAll, beforeEach, expect, it, test, vi } from 'vitest';
import { locales, words } from '../content/text';
import { contentScript, popup, sendAs } from '../tests/unit/sendAs';
import { answerWords } from './answerWords';

beforeAll(answerWords);
beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

test.each(locales)('our own pages get all of %s, and only that', async (locale) => {
  expect(await sendAs(popup(), 'words', locale)).toEqual(words[locale]);
});

it('nobody else gets any, and nobody a language that is none', async () => {
  await expect(sendAs(contentScript(), 'words', 'en')).rejects.toThrow('refused');
  for (const none of ['tlh', '__proto__', 'constructor', 7, null])
    await expect(sendAs(popup(), 'words', none), `${none}`).rejects.toThrow('refused');
});
