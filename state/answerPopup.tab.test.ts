// @vitest-environment happy-dom
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, carrierPage, nobody } from './activeTab.sample';
import { listening, overview, press } from './answerPopup.sample';
import { inTurn } from './inTurn';
import { dashboard, seenAt } from './seen.sample';
import { load, saveTab } from './store';
import { ordinary } from './stored.sample';
import { freshTab } from './tab';

listening();

describe('the tab in front', () => {
  it('is to be loaded again where its page was open before the guide was', async () => {
    activeTab(carrierPage, nobody);
    expect(await overview()).toMatchObject({ needsReload: true, here: undefined });
  });

  it('is told as failed where the browser shows a page of its own, and not as to be loaded again', async () => {
    activeTab(carrierPage, nobody, { isError: true });
    expect(await overview()).toMatchObject({
      failed: true,
      needsReload: false,
      here: undefined,
      host: 'www.t-mobile.com',
    });
    activeTab(carrierPage, nobody);
    expect(await overview()).toMatchObject({ failed: false });
    activeTab(carrierPage, dashboard, { isError: true });
    expect(await overview()).toMatchObject({ failed: false }); // whoever answers is there
    activeTab(carrierPage, nobody, { isError: true, status: 'loading' });
    expect(await overview()).toMatchObject({ failed: false });
  });

  it('is waited for no longer than others where a script that is let in does not come back', async () => {
    activeTab(carrierPage, nobody);
    Object.assign(fakeBrowser, {
      scripting: { executeScript: () => new Promise(() => undefined) },
    });
    expect(await overview()).toMatchObject({ failed: false, needsReload: true });
  });

  it('is not to be loaded again while it loads: the guide is not there yet', async () => {
    activeTab(carrierPage, nobody, { status: 'loading' });
    expect(await overview()).toMatchObject({
      host: 'www.t-mobile.com',
      needsReload: false,
      here: undefined,
    });
    activeTab(carrierPage, dashboard, { status: 'loading' });
    expect(await overview()).toMatchObject({ needsReload: false, here: { page: 'dashboard' } });
  });

  it('is told as closed where the panel was, with its page all the same', async () => {
    activeTab(carrierPage, dashboard);
    await saveTab(ordinary(7), { ...freshTab(), seen: dashboard, wish: 'close' });
    expect(await overview()).toMatchObject({ closed: true, here: { page: 'dashboard' } });
  });

  it('is told as off, without its page, on a host where the guide was switched off', async () => {
    await press({ do: 'settle', change: { off: ['www.t-mobile.com'] } });
    activeTab(carrierPage, dashboard);
    expect(await overview()).toMatchObject({
      off: true,
      host: 'www.t-mobile.com',
      here: undefined,
    });
    activeTab('https://prepaid.t-mobile.com/direct-to-account', seenAt('refillStart.number'));
    expect(await overview()).toMatchObject({ off: false, here: { page: 'refillStart' } });
  });

  it('keeps away from two hosts that were pressed one right after the other, and from one no more', async () => {
    const keepAway = (host: string, away: boolean) => press({ do: 'keepAway', host, away });
    await Promise.all([keepAway('a.t-mobile.com', true), keepAway('b.t-mobile.com', true)]);
    await keepAway('b.t-mobile.com', true);
    expect((await overview()).settings.off).toEqual(['a.t-mobile.com', 'b.t-mobile.com']);
    await Promise.all([keepAway('a.t-mobile.com', false), keepAway('b.t-mobile.com', false)]);
    expect((await overview()).settings.off).toEqual([]);
  });

  it('is told as beaten where its page drove the panel away; only a plain yes says so', async () => {
    for (const [answer, beaten] of [
      [true, true],
      [false, false],
      ['true', false],
      [{ yes: true }, false],
      [nobody, false],
    ] as const) {
      activeTab(carrierPage, answer);
      expect(await overview()).toMatchObject({ beaten });
    }
  });

  it('keeps nothing that is ticked in it where it is private, and is alone to be told of it', async () => {
    activeTab(carrierPage, dashboard, { incognito: true });
    const there = await press({ do: 'mark', step: 'prepare.activate', done: true });
    expect(there.marks['prepare.activate']).toBe('done');
    expect((await load()).journey.ticks).toEqual({});
    activeTab(carrierPage, dashboard);
    expect((await overview()).marks).toEqual({});
  });

  test.each([
    'https://evil.example/',
    'http://www.t-mobile.com/',
    'https://tfb.t-mobile.com/',
    'about:blank',
    'not an address',
  ])(
    'is neither told nor asked anything where it shows %s, whatever it showed before',
    async (url) => {
      const asked = activeTab(url, dashboard);
      await saveTab(ordinary(7), { ...freshTab(), seen: dashboard, wish: 'close' });
      expect(await overview()).toMatchObject({
        host: undefined,
        here: undefined,
        needsReload: false,
        closed: false,
        beaten: false,
      });
      expect(asked).toEqual([]);
    },
  );
});

describe('a page that answers nobody, since it shows an alert', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a question', overview],
    ['a press', () => press({ do: 'restart' })],
  ])('holds up no other tab after %s, and nobody for longer than half a second', async (_, ask) => {
    activeTab(carrierPage);
    const asked = new Promise<void>((resolve) => {
      Object.assign(fakeBrowser.tabs, { sendMessage: () => resolve() });
    });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const waiting = ask();
    await asked;
    const other = vi.fn(async () => undefined);
    void inTurn(other);
    await vi.advanceTimersByTimeAsync(499);
    expect(other).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({
      host: 'www.t-mobile.com',
      here: undefined,
      needsReload: false,
      beaten: false,
    });
  });
});
