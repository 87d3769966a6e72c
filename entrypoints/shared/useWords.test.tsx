// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Locale, words } from '../../content/text';
import { useWords } from './useWords';

const root = document.createElement('div');
/** What the background has been asked for and has not answered yet. */
const asked: { locale: Locale; answer(): void }[] = [];

vi.mock('../../messages', () => ({
  sendMessage: (_: 'words', locale: Locale) =>
    new Promise((resolve) => asked.push({ locale, answer: () => resolve(words[locale]) })),
}));

beforeEach(() => {
  asked.length = 0;
});
afterEach(() => render(null, root));

function Said({ locale }: { locale: Locale | undefined }) {
  const wording = useWords(locale, 't-mobile-us');
  return <>{wording ? `${wording.locale}: ${wording.t('popup.title')}` : 'nothing'}</>;
}

const draw = (locale: Locale | undefined) => act(() => render(<Said locale={locale} />, root));
const answer = (index: number) => act(async () => asked[index]?.answer());
const title = (locale: Locale) => `${locale}: ${words[locale].popup.title}`;

it('says nothing before a language is known and its words are here', async () => {
  await draw(undefined);
  expect(asked).toEqual([]);
  await draw('en');
  expect(root.textContent).toBe('nothing');
  await answer(0);
  expect(root.textContent).toBe(title('en'));
});

it('stays in the last language until the words of the new one are here', async () => {
  await draw('en');
  await answer(0);
  await draw('zh-CN');
  expect(root.textContent).toBe(title('en'));
  await answer(1);
  expect(root.textContent).toBe(title('zh-CN'));
});

it('takes no late answer for the language that was chosen after', async () => {
  await draw('en');
  await draw('es');
  await answer(1);
  await answer(0);
  expect(root.textContent).toBe(title('es'));
});
