// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { certainties } from '../content/certainty';
import { allSteps, type Step } from '../content/guide/steps';
import { moments, pages } from '../content/pages';
import type { PageSeen, PanelAct, Show } from '../messages';
import { contentScript, sendAs, stored } from '../tests/unit/sendAs';
import { answerPages } from './answerPages';
import { takeIntent } from './intent';
import { marksOf } from './journey';
import type { Sender } from './sender';
import { settle } from './settings';
import { load, loadTab } from './store';

const dashboard: PageSeen = {
  carrier: 't-mobile-us',
  page: 'dashboard',
  moment: 'dashboard.refill',
  certainty: 'sure',
};
const payment: PageSeen = {
  carrier: 't-mobile-us',
  page: 'payment',
  moment: 'payment.fields',
  certainty: 'likely',
};

const see = (seen: unknown, sender = contentScript()) =>
  sendAs(sender, 'pageSeen', seen) as Promise<Show | null>;
const press = (act: PanelAct, sender = contentScript()) =>
  sendAs(sender, 'panelAct', act) as Promise<Show | null>;

beforeAll(answerPages);

beforeEach(() => {
  fakeBrowser.storage.resetState();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

describe('a page that is seen', () => {
  it('is answered with what to show, and moves the journey', async () => {
    const show = await see(dashboard);
    expect(show).toMatchObject({
      page: 'dashboard',
      step: 'web.findRefill',
      state: 'open',
      side: 'right',
    });
    expect((await load()).journey).toMatchObject({
      carrier: 't-mobile-us',
      current: 'web.findRefill',
      tab: 7,
    });
    expect((await loadTab(7)).seen).toEqual(dashboard);
  });

  it('is only asked about when it is not sure, and moves nothing', async () => {
    expect(await see(payment)).toMatchObject({ state: 'asking' });
    expect((await load()).journey.current).toBeNull();
  });

  it('moves the journey as soon as the user says that it is their refill', async () => {
    await see(payment);
    expect(await press({ do: 'answer', yes: true })).toMatchObject({ state: 'open' });
    expect((await load()).journey.current).toBe('web.pay');
  });

  it('is answered with nothing where nothing is seen', async () => {
    expect(await see(null)).toBeNull();
    await see(dashboard);
    expect(await see(null)).toBeNull();
    expect((await loadTab(7)).seen).toBeNull();
  });

  it('is kept apart from that of another tab', async () => {
    await see(dashboard, contentScript(1));
    await see(payment, contentScript(2));
    expect((await loadTab(1)).seen?.page).toBe('dashboard');
    expect((await loadTab(2)).seen?.page).toBe('payment');
  });

  it('is lost by none of two tabs that report at once', async () => {
    const all = [1, 2, 3, 4].map((tab) => see(dashboard, contentScript(tab)));
    expect((await Promise.all(all)).every((show) => show?.page === 'dashboard')).toBe(true);
    expect((await load()).journey.current).toBe('web.findRefill');
  });

  it('is not told, nor noted, on a host where the guide was switched off', async () => {
    const off = ['www.t-mobile.com'];
    await fakeBrowser.storage.local.set({ guide: settle(await load(), { off }, 1) });
    expect(await see(dashboard)).toBeNull();
    expect((await load()).journey.current).toBeNull();
    const elsewhere = contentScript(7, 'https://my.t-mobile.com/home');
    expect(await see(dashboard, elsewhere)).toMatchObject({ page: 'dashboard' });
  });

  it('is told in the language that the user chose', async () => {
    await fakeBrowser.storage.local.set({ guide: settle(await load(), { locale: 'zh-CN' }, 1) });
    const show = await see(dashboard);
    expect(show?.lang).toBe('zh-CN');
    expect(JSON.stringify(show?.words.title)).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('what is pressed in the panel', () => {
  it('dock is remembered for every tab', async () => {
    await see(dashboard);
    expect(await press({ do: 'dock', side: 'left' })).toMatchObject({ side: 'left' });
    expect(await see(dashboard, contentScript(8))).toMatchObject({ side: 'left' });
  });

  it('fold and close hold in this tab only', async () => {
    await see(dashboard);
    expect(await press({ do: 'fold' })).toMatchObject({ state: 'folded' });
    expect(await press({ do: 'close' })).toBeNull();
    expect(await see(dashboard)).toBeNull();
    expect(await see(dashboard, contentScript(8))).toMatchObject({ state: 'open' });
  });

  it('another step is shown, and the journey stands there', async () => {
    await see(dashboard);
    expect(await press({ do: 'choose', step: 'web.pay' })).toMatchObject({ step: 'web.pay' });
    expect((await load()).journey.current).toBe('web.pay');
  });

  it('to be reminded of a date opens the popup with it, and keeps nothing', async () => {
    const opened = vi.fn(async () => undefined);
    vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation(opened);
    const remind: PanelAct = { do: 'remind', date: '2026-12-04' };
    await see(payment);
    await press(remind); // this page shows no such date
    expect(opened).not.toHaveBeenCalled();
    await see(dashboard);
    const before = await stored();
    expect(await press(remind)).toMatchObject({ page: 'dashboard', state: 'open' });
    expect(opened).toHaveBeenCalledOnce();
    expect(await takeIntent()).toEqual({
      open: 'lines',
      date: '2026-12-04',
      carrier: 't-mobile-us',
    });
    expect(await stored()).toBe(before);
    for (const date of ['2026-02-30', 'Dec 4', '', '2026-12-04<b>'])
      await expect(press({ do: 'remind', date })).rejects.toThrow(/^refused$/);
  });

  const marks = async () => marksOf((await load()).journey);

  it('done marks the step of the page', async () => {
    await see(dashboard);
    await press({ do: 'done' });
    expect((await marks())['web.findRefill']).toBe('done');
  });

  it('done stays done when the panel is moved or folded after it', async () => {
    await see(dashboard);
    await press({ do: 'done' });
    await press({ do: 'dock', side: 'left' });
    await press({ do: 'fold' });
    expect((await marks())['web.findRefill']).toBe('done');
  });

  it('done stays done when the same page is looked at once more', async () => {
    // The popup asks every page to look again after each tick; a reload does it, too.
    await see(dashboard);
    await press({ do: 'done' });
    await see(dashboard);
    expect((await marks())['web.findRefill']).toBe('done');
  });

  it('a step chosen by hand stays chosen when the panel is moved after it', async () => {
    await see(dashboard);
    await press({ do: 'choose', step: 'web.pay' });
    expect(await press({ do: 'dock', side: 'left' })).toMatchObject({ step: 'web.pay' });
    expect((await load()).journey.current).toBe('web.pay');
  });

  it('pressing before anything was seen does no harm', async () => {
    for (const act of [{ do: 'done' }, { do: 'answer', yes: true }, { do: 'open' }] as PanelAct[]) {
      expect(await press(act)).toBeNull();
    }
  });
});

describe('a confirmation', () => {
  it('is shown, and moves the journey, also when only the refill under way tells what it is', async () => {
    await see({ ...payment, certainty: 'sure' });
    const show = await see({
      carrier: 't-mobile-us',
      page: 'confirmation',
      moment: 'confirmation.keep',
      certainty: 'faint',
    });
    expect(show).toMatchObject({ page: 'confirmation', state: 'open' });
    expect((await load()).journey.current).toBe('web.keepReceipt');
  });
});

describe('where nothing can be kept, since the storage is full', () => {
  it('a page and a press are answered all the same', async () => {
    const full = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
    expect(await see(dashboard)).toMatchObject({ page: 'dashboard', state: 'open' });
    expect(await press({ do: 'dock', side: 'left' })).toMatchObject({ side: 'left' });
    expect(await press({ do: 'fold' })).toMatchObject({ state: 'folded' });
    expect(set).toHaveBeenCalled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('is refused and changes nothing', () => {
  async function refused(sender: Sender, type: 'pageSeen' | 'panelAct', data: unknown) {
    const before = await stored();
    await expect(sendAs(sender, type, data)).rejects.toThrow('refused');
    expect(await stored()).toBe(before);
    expect(console.debug).toHaveBeenCalledWith(`refused: ${type}`);
  }

  test.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'somebody-else' }],
    ['a frame inside the page', { frameId: 1 }],
    ['a page that is not the carrier’s', { url: 'https://t-mobile.com.evil.example/' }],
    ['a host where the guide keeps silent', { url: 'https://tfb.t-mobile.com/' }],
    ['our own popup', { url: fakeBrowser.runtime.getURL('/popup.html') }],
    ['no tab', { tab: undefined }],
  ])('what comes from %s', async (_, wrong) => {
    const sender = { ...contentScript(), ...wrong };
    await refused(sender, 'pageSeen', dashboard);
    await refused(sender, 'panelAct', { do: 'close' });
  });

  test.each<[string, unknown]>([
    ['a carrier that is not that of the host', { ...dashboard, carrier: 't-mobile-pl' }],
    ['an unknown page', { ...dashboard, page: 'basket' }],
    ['an unknown moment', { ...dashboard, moment: 'dashboard.dance' }],
    ['a moment of another page', { ...dashboard, moment: 'payment.fields' }],
    ['an unknown certainty', { ...dashboard, certainty: 'certain' }],
    ['more than there should be', { ...dashboard, text: 'what the page says' }],
    ['less than there should be', { carrier: 't-mobile-us' }],
    ['a word', 'dashboard'],
    ['a list', [dashboard]],
  ])('%s', async (_, data) => {
    await refused(contentScript(), 'pageSeen', data);
  });

  test.each<[string, unknown]>([
    ['an unknown act', { do: 'pay' }],
    ['an act of the popup', { do: 'restart' }],
    ['an unknown side', { do: 'dock', side: 'top' }],
    ['an unknown step', { do: 'choose', step: 'web.dance' }],
    ['an answer that is none', { do: 'answer', yes: 'true' }],
    ['more than there should be', { do: 'fold', now: true }],
    ['nothing', undefined],
    ['null', null],
  ])('%s', async (_, data) => {
    await refused(contentScript(), 'panelAct', data);
  });

  it('any of a thousand messages that are broken somewhere', async () => {
    const good = fc.oneof(
      fc.record({
        type: fc.constant('pageSeen' as const),
        data: fc.record({
          carrier: fc.constant('t-mobile-us'),
          page: fc.constantFrom(...pages),
          moment: fc.constantFrom(...moments),
          certainty: fc.constantFrom(...certainties),
        }),
      }),
      fc.record({
        type: fc.constant('panelAct' as const),
        data: fc.oneof(
          fc.record({ do: fc.constantFrom('fold', 'open', 'close', 'done') }),
          fc.record({ do: fc.constant('answer'), yes: fc.boolean() }),
          fc.record({ do: fc.constant('choose'), step: fc.constantFrom<Step[]>(...allSteps) }),
        ),
      }),
    );
    const rubbish = fc.oneof(fc.object(), fc.array(fc.jsonValue()), fc.double(), fc.string());
    const broken = fc
      .tuple(good, fc.nat(), fc.constantFrom('drop', 'add', 'spoil', 'replace'), rubbish)
      .map(([{ type, data }, index, how, value]) => {
        const keys = Object.keys(data);
        const key = keys[index % keys.length] ?? '';
        if (how === 'replace') return { type, data: Array.isArray(value) ? value : [value] };
        if (how === 'add') return { type, data: { ...data, [`${key}2`]: value } };
        if (how === 'spoil') return { type, data: { ...data, [key]: { not: value } } };
        return { type, data: Object.fromEntries(Object.entries(data).filter(([k]) => k !== key)) };
      });
    await see(dashboard);
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(broken, async ({ type, data }) => {
        await expect(sendAs(contentScript(), type, data)).rejects.toThrow(/^refused$/);
      }),
      { numRuns: 1000 },
    );
    expect(await stored()).toBe(before);
  });
});
