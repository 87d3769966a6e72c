// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, carrierPage, nobody } from './activeTab.sample';
import { listening, overview, press } from './answerPopup.sample';
import { freshJourney, type Journey } from './journey';
import { dashboard, seenAt } from './seen.sample';
import { freshSettings } from './settings';
import { load, save, saveTab } from './store';
import { ordinary } from './stored.sample';
import { choose, freshTab, type TabView } from './tab';

listening();

describe('the page in front', () => {
  it('is none where there is no tab: language, carrier, settings and ticks are told all the same', async () => {
    expect(await overview()).toEqual({
      locale: 'en',
      carrier: 't-mobile-us',
      settings: freshSettings(),
      marks: {},
      here: undefined,
      paying: false,
      host: undefined,
      needsReload: false,
      failed: false,
      closed: false,
      beaten: false,
      off: false,
      recovered: false,
    });
  });

  it.each([
    ['paymentFailed.retry', 'faint', true],
    ['paymentPending.wait', 'faint', true],
    ['confirmation.keep', 'faint', true],
    ['paymentFailed.retry', 'sure', false],
    ['review.submit', 'faint', false],
  ] as const)('may be what came of a payment: %s, %s', async (moment, certainty, is) => {
    activeTab(carrierPage, { ...seenAt(moment), certainty });
    expect((await overview()).paying).toBe(is);
  });

  describe('where a refill was just being paid', () => {
    const paying = async (at: Partial<TabView> = {}) => {
      const refilling = { carrier: 't-mobile-us', at: Date.now() } as const;
      await saveTab(ordinary(7), { ...freshTab(), refilling, lastTold: 'review', ...at });
      return (await overview()).paying;
    };

    it.each([
      ['on a page of the carrier that is not known', carrierPage, null, true],
      ['on a bank’s', 'https://bank.example/3ds', null, true],
      ['not on one that is known', carrierPage, seenAt('history.look'), false],
      ['on one where a refill could be begun anew', carrierPage, dashboard, true],
      ['on one that asks for a code', carrierPage, seenAt('verify.code'), true],
      ['on one to sign in again', carrierPage, seenAt('signIn.password'), true],
      ['not on another carrier’s', 'https://www.metrobyt-mobile.com/', null, false],
      ['on a page of an error, where no script of ours is', carrierPage, nobody, true],
      ['on one that has changed', carrierPage, { ...dashboard, certainty: 'drifted' }, true],
    ])('says so %s', async (_, url, sees, is) => {
      activeTab(url, sees);
      expect(await paying()).toBe(is);
    });

    it('says so of no other tab, and of none where another page came since', async () => {
      const refilling = { carrier: 't-mobile-us', at: Date.now() } as const;
      await saveTab(ordinary(8), { ...freshTab(), refilling, lastTold: 'review' });
      activeTab(carrierPage);
      expect((await overview()).paying).toBe(false);
      expect(await paying({ lastTold: 'home' })).toBe(false);
    });

    it('says so where the balance is looked at in another tab, with what to do', async () => {
      const journey = { ...freshJourney(), carrier: 't-mobile-us', moved: Date.now(), tab: 8 };
      await save({ ...(await load()), journey: { ...journey, current: 'web.submit' } as Journey });
      activeTab(carrierPage, dashboard);
      expect(await overview()).toMatchObject({
        paying: true,
        here: { page: 'dashboard', trouble: 'unclearPayment' },
      });
      activeTab(carrierPage, seenAt('history.look'));
      expect(await overview()).toMatchObject({ paying: false, here: { trouble: undefined } });
    });

    it.each([
      ['of ours, as which the popup may be opened', 'chrome-extension://some/popup.html'],
      ['of nobody’s', 'https://bank.example/'],
    ])('says so in a tab %s beside the one where it is paid', async (_, url) => {
      activeTab(url);
      expect((await overview()).paying).toBe(false);
      await press({ do: 'settle', change: { sim: 'metro-us' } });
      const journey = { ...freshJourney(), carrier: 't-mobile-us', moved: Date.now(), tab: 8 };
      await save({ ...(await load()), journey: { ...journey, current: 'web.submit' } as Journey });
      expect(await overview()).toMatchObject({ paying: 'elsewhere', carrier: 't-mobile-us' });
      await save({ ...(await load()), journey: { ...journey, current: 'web.choose' } as Journey });
      expect(await overview()).toMatchObject({ paying: false, carrier: 'metro-us' });
    });

    it('says so on a page that the browser does not tell of, and on one that is none by the user’s word', async () => {
      Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, status: 'complete' }] });
      expect(await paying()).toBe(true);
      const card = { ...seenAt('payment.fields'), certainty: 'likely' };
      activeTab(carrierPage, card);
      const no = { yes: false, carrier: 't-mobile-us', at: Date.now() } as const;
      expect(await paying({ answers: { payment: no } })).toBe(true);
    });

    it('says so while a page loads, with a script of ours or before it is there', async () => {
      for (const sees of [null, nobody]) {
        activeTab(carrierPage, sees, { status: 'loading' });
        expect(await paying()).toBe(true);
      }
    });

    it('ticks off in the guide that it shows', async () => {
      await press({ do: 'settle', change: { sim: 'metro-us' } });
      activeTab('https://bank.example/3ds');
      await paying();
      await press({ do: 'mark', step: 'web.keepReceipt', done: true });
      const { marks, carrier } = await overview();
      expect([carrier, marks['web.keepReceipt']]).toEqual(['t-mobile-us', 'done']);
    });

    it('speaks of its carrier on a page of nobody’s, whatever the user’s card is', async () => {
      await press({ do: 'settle', change: { sim: 'metro-us' } });
      activeTab('https://bank.example/3ds');
      await paying();
      expect(await overview()).toMatchObject({ paying: true, carrier: 't-mobile-us' });
    });
  });

  it('is told with its step, its moment and its host', async () => {
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

  it('is told as uncertain where the panel only asks about it', async () => {
    activeTab(carrierPage, { ...dashboard, certainty: 'likely' });
    expect((await overview()).here).toMatchObject({ certain: false });
  });

  it('is told as changed where nothing of it is seen any more', async () => {
    activeTab(carrierPage, { ...dashboard, certainty: 'drifted' });
    expect((await overview()).here).toMatchObject({ page: 'dashboard', drifted: true });
    activeTab(carrierPage, dashboard);
    expect((await overview()).here).not.toHaveProperty('drifted');
  });

  it('is not told once the user said that it is not their refill', async () => {
    activeTab(carrierPage, { ...dashboard, certainty: 'likely' });
    await saveTab(ordinary(7), {
      ...freshTab(),
      answers: { dashboard: { yes: false, carrier: 't-mobile-us', at: Date.now() } },
    });
    expect((await overview()).here).toBeUndefined();
  });

  it('is told with the trouble that it is a case of', async () => {
    activeTab(carrierPage, seenAt('paymentFailed.retry'));
    expect((await overview()).here?.trouble).toBe('cardDeclined');
  });

  it('is told without a step where the user stands at none, unless they chose another', async () => {
    const refused = seenAt('refillStart.notAllowed');
    activeTab(carrierPage, refused);
    const { here } = await overview();
    expect(here).toMatchObject({ page: 'refillStart', moment: 'refillStart.notAllowed' });
    expect(here?.step).toBeUndefined();
    const view = { ...freshTab(), seen: refused };
    await saveTab(ordinary(7), choose(view, 'web.findRefill', Date.now())); // as it was
    expect((await overview()).here?.step).toBeUndefined();
    await saveTab(ordinary(7), choose(view, 'web.pay', Date.now()));
    expect((await overview()).here?.step).toBe('web.pay');
  });

  it('leaves what comes after it open, though the refill under way is past it', async () => {
    const journey = { ...freshJourney(), carrier: 't-mobile-us', current: 'web.choose' } as const;
    await save({ ...(await load()), journey });
    activeTab('https://elsewhere.example/');
    expect((await overview()).marks).toMatchObject({ 'web.signIn': 'skipped' });
    activeTab(carrierPage, seenAt('home.start'));
    expect((await overview()).marks).toEqual({});
  });

  it('is told by its host alone where the guide knows nothing of it', async () => {
    activeTab(carrierPage, null);
    expect(await overview()).toMatchObject({
      host: 'www.t-mobile.com',
      here: undefined,
      needsReload: false,
    });
  });

  it('is not told where the content script answers in another shape', async () => {
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
});
