// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { words } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { freshSettings } from '../../state/settings';
import { useOverview } from './useOverview';

const root = document.createElement('div');
document.body.append(root); // a box outside of a document tells nobody that it was ticked
const { onUpdated, onActivated } = fakeBrowser.tabs;
const { onMessage } = fakeBrowser.runtime;

/** What the background has been asked and has not answered yet. */
const asked: {
  question: 'overview' | 'popupAct';
  answer(given: Overview): void;
  fail(): void;
}[] = [];

vi.mock('../../messages', () => ({
  sendMessage: (question: 'overview' | 'popupAct' | 'words') =>
    question === 'words'
      ? mute
        ? Promise.reject(new Error('nobody is there'))
        : Promise.resolve(words.en)
      : new Promise((answer, fail) => asked.push({ question, answer, fail })),
}));

beforeEach(() => {
  asked.length = 0;
  mute = false;
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});
afterEach(() => act(() => render(null, root)));

/** The button that asks again, where one is offered. */
let again: (() => void) | undefined;
/** Do the words fail, too? */
let mute = false;

const tick: PopupAct = { do: 'mark', step: 'web.open', done: true };

function Told() {
  const told = useOverview();
  again = told.again;
  const { wired } = told;
  if (!wired) return <>{again ? 'silence' : 'nothing'}</>;
  const { host, marks } = wired.overview;
  const { refused } = wired;
  return (
    <label>
      <input
        type="checkbox"
        checked={marks['web.open'] === 'done'}
        onChange={() => wired.act(tick)}
      />
      {host}
      {refused > 0 && ` refused ${refused}`}
    </label>
  );
}

const at = (host: string, marks: Overview['marks'] = {}): Overview => ({
  locale: 'en',
  carrier: 't-mobile-us',
  settings: freshSettings(),
  marks,
  here: undefined,
  host,
  needsReload: false,
  failed: false,
  closed: false,
  beaten: false,
  paying: false,
  off: false,
  recovered: false,
});
const box = () => root.querySelector('input');
const press = () => act(() => box()?.click());
const answer = (index: number, given: Overview) => act(async () => asked[index]?.answer(given));
const fail = (index: number) => act(async () => asked[index]?.fail());
const somethingStored = () => act(() => fakeBrowser.storage.local.set({ guide: Math.random() }));

/** Draws the page, and answers its first question. */
async function draw(): Promise<void> {
  await act(() => render(<Told />, root));
  expect(root.textContent).toBe('nothing');
  await answer(0, at('before'));
  await vi.waitFor(() => expect(root.textContent).toBe('before'));
}

it('asks for nothing anew when what is stored is not of the overview', async () => {
  await draw();
  await act(() => fakeBrowser.storage.local.set({ unfinished: 'Mum' }));
  expect(asked).toHaveLength(1);
});

it('asks anew when something is stored, and takes no late answer for what was ticked after', async () => {
  await draw();
  await somethingStored();
  await press();
  expect(asked.map(({ question }) => question)).toEqual(['overview', 'overview', 'popupAct']);
  await answer(2, at('ticked', { 'web.open': 'done' }));
  expect(box()?.checked).toBe(true);
  await answer(1, at('late'));
  expect(root.textContent).toBe('ticked');
  expect(box()?.checked).toBe(true);
});

it('of two ticks in a row draws the answer to the second', async () => {
  await draw();
  await press();
  await press();
  await answer(1, at('to the first'));
  expect(root.textContent).toBe('before');
  await answer(2, at('to the second'));
  expect(root.textContent).toBe('to the second');
});

it('lets no tick stand that was not kept', async () => {
  await draw();
  await press();
  expect(box()?.checked).toBe(true);
  await fail(1);
  expect(box()?.checked).toBe(false);
});

it('says that what was pressed was not kept, each time, until something is; not of a question', async () => {
  await draw();
  await somethingStored();
  await fail(1);
  expect(root.textContent).toBe('before');
  await press();
  await fail(2);
  expect(root.textContent).toBe('before refused 1');
  await press();
  await fail(3);
  expect(root.textContent).toBe('before refused 2');
  await somethingStored();
  await answer(4, at('elsewhere'));
  expect(root.textContent).toBe('elsewhere refused 2');
  await press();
  await answer(5, at('kept'));
  expect(root.textContent).toBe('kept');
});

describe('where the background does not answer at first', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const wait = () => act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
  const failThen = (index: number) => fail(index).then(wait);
  const begin = () => act(() => render(<Told />, root));

  it('asks again, and draws once it does', async () => {
    await begin();
    await failThen(0);
    expect(root.textContent).toBe('nothing');
    await answer(1, at('late, but there'));
    await wait();
    expect(root.textContent).toBe('late, but there');
    expect(asked).toHaveLength(2);
  });

  it('says so after three more tries, and tries anew when that is pressed', async () => {
    await begin();
    for (const index of [0, 1, 2]) await failThen(index);
    expect(root.textContent).toBe('nothing');
    await failThen(3);
    expect(root.textContent).toBe('silence');
    await act(() => again?.());
    expect(root.textContent).toBe('nothing');
    await answer(4, at('there'));
    await wait();
    expect(root.textContent).toBe('there');
    expect(again).toBeUndefined();
  });

  it('says so where only the words do not come', async () => {
    mute = true;
    await begin();
    await answer(0, at('there'));
    for (const _ of [0, 1, 2, 3]) await wait();
    expect(root.textContent).toBe('silence');
    mute = false;
    await act(() => again?.());
    await wait();
    expect(root.textContent).toBe('there');
  });

  it('draws what it was told meanwhile, and takes no late answer to the first question for newer', async () => {
    await begin();
    await somethingStored();
    await answer(1, at('newer'));
    await wait();
    await answer(0, at('first'));
    expect(root.textContent).toBe('newer');
  });

  it('asks no more once the page is gone', async () => {
    await begin();
    await fail(0);
    await act(() => render(null, root));
    await wait();
    expect(asked).toHaveLength(1);
  });
});

const updated = (change: Browser.tabs.OnUpdatedInfo, active = true) =>
  act(() => void onUpdated.trigger(7, change, { active } as Browser.tabs.Tab));

test.each<[string, () => Promise<void>]>([
  ['begins to load', () => updated({ status: 'loading' })],
  ['has loaded', () => updated({ status: 'complete' })],
  ['moves on', () => updated({ url: 'https://www.t-mobile.com/' })],
  ['comes to the front', () => act(() => void onActivated.trigger({ tabId: 7, windowId: 1 }))],
])('asks anew when a tab %s', async (_, happens) => {
  await draw();
  await happens();
  expect(asked).toHaveLength(2);
});

test.each<[string, () => Promise<void>]>([
  ['changes its title', () => updated({ title: 'New' })],
  ['loads behind the one in front', () => updated({ status: 'complete' }, false)],
])('asks nothing when a tab %s', async (_, happens) => {
  await draw();
  await happens();
  expect(asked).toHaveLength(1);
});

it('asks anew when a page tells what it is, though that may be what is stored; answers nothing', async () => {
  await draw();
  const told: unknown[] = [];
  const tell = (type: string) =>
    act(async () => void told.push(...(await onMessage.trigger({ type }, {}, vi.fn()))));
  await tell('panelAct');
  expect(asked).toHaveLength(1);
  await tell('pageSeen');
  expect(asked).toHaveLength(2);
  expect(told).toEqual([undefined, undefined]);
});

it('draws where the tab in front has come to', async () => {
  await draw();
  await updated({ status: 'loading' });
  await updated({ status: 'complete' });
  await answer(2, at('after'));
  await answer(1, at('on the way'));
  expect(root.textContent).toBe('after');
});

it('follows nothing once the page is gone', async () => {
  await draw();
  const followed = () => [onUpdated, onActivated, onMessage].map((event) => event.hasListeners());
  expect(followed()).toEqual([true, true, true]);
  await act(() => render(null, root));
  expect(followed()).toEqual([false, false, false]);
  await somethingStored();
  expect(asked).toHaveLength(1);
});
