// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locale, words } from '../../content/text';
import { useWords } from './useWords';

const root = document.createElement('div');
/** What the background has been asked for and has not answered yet. */
const asked: { locale: Locale; answer(): void; fail(): void }[] = [];

vi.mock('../../messages', () => ({
  sendMessage: (_: 'words', locale: Locale) =>
    new Promise((resolve, reject) =>
      asked.push({
        locale,
        answer: () => resolve(words[locale]),
        fail: () => reject(new Error('nobody is there')),
      }),
    ),
}));

beforeEach(() => {
  asked.length = 0;
});
afterEach(() => render(null, root));

function Said({ locale }: { locale: Locale | undefined }) {
  const wording = useWords(locale, 't-mobile-us', 0, () => undefined);
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

describe('where the background does not answer', () => {
  const failThen = (index: number, time: number) =>
    act(async () => {
      asked[index]?.fail();
      await vi.advanceTimersByTimeAsync(time);
    });
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  });
  afterEach(() => vi.useRealTimers());

  it('asks again, three times at most', async () => {
    await draw('en');
    for (const index of [0, 1, 2, 3]) await failThen(index, 1000);
    expect(asked).toHaveLength(4);
    await draw('es');
    expect(asked).toHaveLength(5);
  });

  it('speaks once it answers', async () => {
    await draw('en');
    await failThen(0, 1000);
    await answer(1);
    expect(root.textContent).toBe(title('en'));
  });

  it('asks no more for a language that was left', async () => {
    await draw('en');
    await failThen(0, 0);
    await draw('es');
    await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
    expect(asked.map(({ locale }) => locale)).toEqual(['en', 'es']);
  });
});

it('takes no late answer for the language that was chosen after', async () => {
  await draw('en');
  await draw('es');
  await answer(1);
  await answer(0);
  expect(root.textContent).toBe(title('es'));
});
