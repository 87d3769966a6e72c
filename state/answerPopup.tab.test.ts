// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, carrierPage, nobody } from './activeTab.sample';
import { listening, overview, press } from './answerPopup.sample';
import { inTurn } from './inTurn';
import { dashboard } from './seen.sample';
import { load, saveTab } from './store';
import { freshTab } from './tab';

listening();

describe('where everything stands', () => {
  it('on a page that was open before the guide was', async () => {
    activeTab(carrierPage, nobody);
    expect(await overview()).toMatchObject({ needsReload: true, here: undefined });
  });

  it('on a page that is still loading: the guide is not there yet, and no reload would bring it', async () => {
    activeTab(carrierPage, nobody, { status: 'loading' });
    expect(await overview()).toMatchObject({
      host: 'www.t-mobile.com',
      needsReload: false,
      here: undefined,
    });
    activeTab(carrierPage, dashboard, { status: 'loading' });
    expect(await overview()).toMatchObject({ needsReload: false, here: { page: 'dashboard' } });
  });

  it('on a page where the panel was closed: the step is told all the same', async () => {
    activeTab(carrierPage, dashboard);
    await saveTab(7, { ...freshTab(), seen: dashboard, wish: 'close' });
    expect(await overview()).toMatchObject({ closed: true, here: { page: 'dashboard' } });
  });

  it('on a page that has driven the panel away; only a plain yes says so', async () => {
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

  it('in a private window: what is ticked there is not kept, and told there alone', async () => {
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
  ])('says nothing of a tab that shows %s, whatever it showed before', async (url) => {
    const asked = activeTab(url, dashboard);
    await saveTab(7, { ...freshTab(), seen: dashboard, wish: 'close' });
    expect(await overview()).toMatchObject({
      host: undefined,
      here: undefined,
      needsReload: false,
      closed: false,
      beaten: false,
    });
    expect(asked).toEqual([]);
  });
});

it('a page that does not answer, since it shows an alert, holds up no other tab', async () => {
  let answerAtLast: (given: unknown) => void = () => undefined;
  activeTab(carrierPage);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (...[, , , answer]: [unknown, unknown, unknown, (given: unknown) => void]) => {
      answerAtLast = answer;
    },
  });
  const waiting = overview();
  await new Promise((done) => setTimeout(done, 20));
  const late = new Promise((done) => setTimeout(done, 500, 'held up'));
  const other = await Promise.race([inTurn(async () => 'went on'), late]);
  answerAtLast({ res: null }); // the tests after this one share the queue
  await waiting;
  expect(other).toBe('went on');
});
