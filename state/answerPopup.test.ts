// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allSteps } from '../content/guide/steps';
import type { Overview, PageSeen, PopupAct } from '../messages';
import { contentScript, popup, sendAs, stored } from '../tests/unit/sendAs';
import { answerPopup } from './answerPopup';
import { inTurn } from './inTurn';
import { freshJourney } from './journey';
import type { Sender } from './sender';
import { freshSettings } from './settings';
import { load, loadTab, save, saveTab } from './store';
import { freshTab } from './tab';

const overview = () => sendAs(popup(), 'overview', undefined) as Promise<Overview>;
const press = (act: PopupAct) => sendAs(popup(), 'popupAct', act) as Promise<Overview>;

const dashboard: PageSeen = {
  carrier: 't-mobile-us',
  page: 'dashboard',
  moment: 'dashboard.refill',
  certainty: 'sure',
};
const carrierPage = 'https://www.t-mobile.com/my-account/dashboard';

const nobody = Symbol('no content script');

/** The active tab, and what our content script in it sees. */
function activeTab(url?: string, sees: unknown = null, status = 'complete') {
  const asked: string[] = [];
  Object.assign(fakeBrowser.tabs, {
    query: async () => (url === undefined ? [] : [{ id: 7, url, status }]),
    sendMessage(
      _tab: number,
      { type }: { type: string },
      _: unknown,
      answer: (given: unknown) => void,
    ) {
      asked.push(type);
      answer(sees === nobody ? undefined : { res: sees });
    },
  });
  return asked;
}

beforeAll(answerPopup);

beforeEach(() => {
  fakeBrowser.storage.resetState();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  activeTab();
});

describe('where everything stands', () => {
  it('on a tab that is none of ours', async () => {
    expect(await overview()).toEqual({
      locale: 'en',
      carrier: 't-mobile-us',
      settings: freshSettings(),
      marks: {},
      here: undefined,
      host: undefined,
      needsReload: false,
      closed: false,
      beaten: false,
      off: false,
      recovered: false,
    });
  });

  it('on a page that is told', async () => {
    activeTab(carrierPage, dashboard);
    expect(await overview()).toMatchObject({
      host: 'www.t-mobile.com',
      here: {
        step: 'web.findRefill',
        page: 'dashboard',
        moment: 'dashboard.refill',
        certain: true,
      },
      needsReload: false,
    });
  });

  it('on a page of another carrier: its guide, and nothing of a refill elsewhere', async () => {
    await press({ do: 'mark', step: 'web.open', done: true });
    const seen = { page: 'home', moment: 'home.start', certainty: 'sure' } as const;
    activeTab('https://www.t-mobile.pl/', { carrier: 't-mobile-pl', ...seen });
    expect(await overview()).toMatchObject({
      carrier: 't-mobile-pl',
      marks: {},
      here: { step: 'web.open', page: 'home' },
      host: 'www.t-mobile.pl',
    });
  });

  it('anywhere else: the guide of the carrier whose refill is under way', async () => {
    activeTab('https://www.t-mobile.pl/', null);
    await press({ do: 'mark', step: 'web.open', done: true });
    activeTab('https://elsewhere.example/');
    expect(await overview()).toMatchObject({
      carrier: 't-mobile-pl',
      marks: { 'web.open': 'done' },
    });
  });

  it('of a card that another carrier refills: its guide, unless a page says otherwise', async () => {
    await press({ do: 'settle', change: { sim: 't-mobile-pl' } });
    expect(await overview()).toMatchObject({
      carrier: 't-mobile-pl',
      settings: { sim: 't-mobile-pl' },
    });
    activeTab(carrierPage, dashboard);
    expect(await overview()).toMatchObject({
      carrier: 't-mobile-us',
      settings: { sim: 't-mobile-pl' },
    });
    await press({ do: 'settle', change: { sim: null } });
    expect(await overview()).toMatchObject({ settings: { sim: null } });
  });

  it('on a page that is only asked about', async () => {
    activeTab(carrierPage, { ...dashboard, certainty: 'likely' });
    expect((await overview()).here).toMatchObject({ certain: false });
  });

  it('on a page that the user said is not their refill', async () => {
    activeTab(carrierPage, { ...dashboard, certainty: 'likely' });
    await saveTab(7, { ...freshTab(), answers: { dashboard: false } });
    expect((await overview()).here).toBeUndefined();
  });

  it('on a page where something went wrong: which trouble it is', async () => {
    activeTab(carrierPage, { ...dashboard, page: 'paymentFailed', moment: 'paymentFailed.retry' });
    expect((await overview()).here?.trouble).toBe('cardDeclined');
  });

  it('on a page where the user stands at no step: what it is, unless they chose a step', async () => {
    const refused = {
      ...dashboard,
      page: 'refillStart',
      moment: 'refillStart.notAllowed',
    } as const;
    activeTab(carrierPage, refused);
    const { here } = await overview();
    expect(here).toMatchObject({ page: 'refillStart', moment: 'refillStart.notAllowed' });
    expect(here?.step).toBeUndefined();
    await saveTab(7, { ...freshTab(), seen: refused, chosen: 'web.findRefill' }); // as it was
    expect((await overview()).here?.step).toBeUndefined();
    await saveTab(7, { ...freshTab(), seen: refused, chosen: 'web.pay' });
    expect((await overview()).here?.step).toBe('web.pay');
  });

  it('on the home page of a refill without sign-in: nothing yet of a sign-in that is not needed', async () => {
    const journey = { ...freshJourney(), carrier: 't-mobile-us', current: 'web.choose' } as const;
    await save({ ...(await load()), journey });
    activeTab('https://elsewhere.example/');
    expect((await overview()).marks).toMatchObject({ 'web.signIn': 'skipped' });
    activeTab(carrierPage, { ...dashboard, page: 'home', moment: 'home.start' });
    expect((await overview()).marks).toEqual({ 'web.open': 'done', 'web.findRefill': 'done' });
  });

  it('on a page of the carrier that has no step', async () => {
    activeTab(carrierPage, null);
    expect(await overview()).toMatchObject({
      host: 'www.t-mobile.com',
      here: undefined,
      needsReload: false,
    });
  });

  it('on a page that was open before the guide was', async () => {
    activeTab(carrierPage, nobody);
    expect(await overview()).toMatchObject({ needsReload: true, here: undefined });
  });

  it('on a page that is still loading: the guide is not there yet, and no reload would bring it', async () => {
    activeTab(carrierPage, nobody, 'loading');
    expect(await overview()).toMatchObject({
      host: 'www.t-mobile.com',
      needsReload: false,
      here: undefined,
    });
    activeTab(carrierPage, dashboard, 'loading');
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
    activeTab(carrierPage, dashboard);
    const hidden = { id: 7, url: carrierPage, incognito: true };
    Object.assign(fakeBrowser.tabs, { query: async () => [hidden] });
    const there = await press({ do: 'mark', step: 'prepare.activate', done: true });
    expect(there.marks['prepare.activate']).toBe('done');
    expect((await load()).journey.ticks).toEqual({});
    activeTab(carrierPage, dashboard);
    expect((await overview()).marks).toEqual({});
  });

  it('takes what a content script answers for rubbish when it is', async () => {
    for (const rubbish of [
      'dashboard',
      1,
      { ...dashboard, page: 'basket' },
      { ...dashboard, x: 1 },
    ]) {
      activeTab(carrierPage, rubbish);
      expect((await overview()).here).toBeUndefined();
    }
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

  it('tells once that stored data could not be read', async () => {
    await fakeBrowser.storage.local.set({ guide: 'rubbish' });
    expect((await overview()).recovered).toBe(true);
    expect((await press({ do: 'recoveredRead' })).recovered).toBe(false);
    expect((await overview()).recovered).toBe(false);
  });
});

describe('what is pressed in the popup', () => {
  it('a tick is kept and shown', async () => {
    expect((await press({ do: 'mark', step: 'app.install', done: true })).marks).toEqual({
      'app.install': 'done',
    });
    expect((await press({ do: 'mark', step: 'app.install', done: false })).marks).toEqual({});
  });

  it('a tick beside another carrier begins afresh there', async () => {
    activeTab(carrierPage, dashboard);
    await press({ do: 'mark', step: 'web.pay', done: true });
    activeTab('https://www.t-mobile.pl/', null);
    const { marks } = await press({ do: 'mark', step: 'web.open', done: true });
    expect(marks).toEqual({ 'web.open': 'done' });
    expect((await load()).journey.carrier).toBe('t-mobile-pl');
  });

  it('a language is kept, and the page is asked to look again', async () => {
    const asked = activeTab(carrierPage);
    expect((await press({ do: 'settle', change: { locale: 'zh-CN' } })).locale).toBe('zh-CN');
    expect((await load()).settings.locale).toBe('zh-CN');
    expect(asked).toContain('lookAgain');
  });

  it('a new refill opens all but the activated card', async () => {
    await press({ do: 'mark', step: 'prepare.activate', done: true });
    await press({ do: 'mark', step: 'web.pay', done: true });
    expect((await press({ do: 'restart' })).marks).toEqual({ 'prepare.activate': 'done' });
  });

  it('the panel is shown again where it was closed', async () => {
    const asked = activeTab(carrierPage);
    await saveTab(7, { ...freshTab(), seen: dashboard, wish: 'close' });
    expect((await press({ do: 'showAgain' })).closed).toBe(false);
    expect((await loadTab(7)).wish).toBe('open');
    expect(asked).toContain('lookAgain');
  });

  it('nothing breaks where nobody listens', async () => {
    activeTab(carrierPage, nobody);
    await expect(press({ do: 'restart' })).resolves.toMatchObject({ needsReload: true });
    await expect(press({ do: 'showAgain' })).resolves.toMatchObject({ needsReload: true });
  });
});

describe('is refused and changes nothing', () => {
  const act: PopupAct = { do: 'mark', step: 'web.pay', done: true };

  test.each<[string, () => Sender]>([
    ['a content script', contentScript],
    ['another extension', () => ({ ...popup(), id: 'somebody-else' })],
    ["another extension's page", () => ({ ...popup(), url: 'chrome-extension://else/popup.html' })],
    ['nowhere', () => ({})],
  ])('what comes from %s', async (_, sender) => {
    const before = await stored();
    await expect(sendAs(sender(), 'popupAct', act)).rejects.toThrow('refused');
    await expect(sendAs(sender(), 'overview', undefined)).rejects.toThrow('refused');
    expect(await stored()).toBe(before);
    expect(console.debug).toHaveBeenCalledWith('refused: popupAct');
  });

  test.each<[string, unknown]>([
    ['an unknown act', { do: 'forget' }],
    ['an act of the panel', { do: 'close' }],
    ['an unknown step', { do: 'mark', step: 'web.dance', done: true }],
    ['a tick that is none', { do: 'mark', step: 'web.pay', done: 1 }],
    ['an unknown language', { do: 'settle', change: { locale: 'tlh' } }],
    ['a setting that is none', { do: 'settle', change: { secrets: true } }],
    ['more than there should be', { do: 'restart', all: true }],
    ['nothing', undefined],
    ['null', null],
    ['a list', [act]],
  ])('%s', async (_, data) => {
    const before = await stored();
    await expect(sendAs(popup(), 'popupAct', data)).rejects.toThrow('refused');
    expect(await stored()).toBe(before);
  });

  it('any of a thousand messages that are broken somewhere', async () => {
    const good = fc.oneof(
      fc.record({
        do: fc.constant('mark'),
        step: fc.constantFrom(...allSteps),
        done: fc.boolean(),
      }),
      fc.record({
        do: fc.constant('settle'),
        change: fc.record({ locale: fc.constantFrom('en', 'zh-CN') }),
      }),
      fc.record({ do: fc.constantFrom('restart', 'showAgain', 'recoveredRead') }),
    );
    const broken = fc.oneof(
      fc.tuple(good, fc.string({ minLength: 1 }), fc.jsonValue()).map(([data, key, value]) => ({
        ...data,
        [`x${key}`]: value,
      })),
      fc.tuple(good, fc.nat()).map(([data, index]) => {
        const entries = Object.entries(data);
        return Object.fromEntries(entries.filter((_, each) => each !== index % entries.length));
      }),
      fc.tuple(good, fc.nat(), fc.jsonValue()).map(([data, index, value]) => {
        const keys = Object.keys(data);
        return { ...data, [keys[index % keys.length] ?? '']: { not: value } };
      }),
      fc.array(fc.jsonValue()),
      fc.string(),
      fc.double(),
    );
    await press(act);
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(broken, async (data) => {
        await expect(sendAs(popup(), 'popupAct', data)).rejects.toThrow(/^refused$/);
      }),
      { numRuns: 1000 },
    );
    expect(await stored()).toBe(before);
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
