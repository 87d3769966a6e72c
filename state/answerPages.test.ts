// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tMobileUs } from '../content/carriers/brands/t-mobile-us';
import type { Moment } from '../content/pages';
import { contentScript } from '../tests/unit/sendAs';
import { home, listening, press, see } from './answerPages.sample';
import { dashboard, seenAt } from './seen.sample';
import { settle } from './settings';
import { load, loadTab } from './store';
import { ordinary } from './stored.sample';

const payment = { ...seenAt('payment.fields'), certainty: 'likely' } as const;

listening();

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
    expect((await loadTab(ordinary(7))).seen).toEqual(dashboard);
  });

  it('of another brand than the card’s moves nothing: looking there is no step of its refill', async () => {
    await see(dashboard);
    const before = (await load()).journey;
    await see(seenAt('refillStart.number', 'metro-us'), home('metro-us'));
    expect((await load()).journey).not.toEqual(before);
    await see(dashboard);
    const again = (await load()).journey;
    await press({ do: 'sim', sim: 't-mobile-us' });
    await see(seenAt('refillStart.number', 'metro-us'), home('metro-us'));
    expect((await load()).journey).toEqual(again);
  });

  it('that asks who one is in the midst of paying leads nowhere else, and takes nothing back', async () => {
    for (const moment of ['chooseAmount.pick', 'payment.fields', 'review.submit'] as const)
      await see(seenAt(moment));
    const paying = (await load()).journey;
    const code = await see(seenAt('verify.code'));
    expect(code).toMatchObject({ page: 'verify', state: 'open', progress: [], points: true });
    expect(code?.words.links).toEqual([]);
    expect((await see(seenAt('signIn.password')))?.words.links).toEqual([]);
    expect((await load()).journey).toEqual(paying);
    // Where the refill is begun anew, it is a step as ever.
    await see(seenAt('refillStart.number'));
    expect((await see(seenAt('signIn.password')))?.words.links).toHaveLength(1);
    expect((await load()).journey.current).toBe('web.signIn');
  });

  describe('where a refill was just being paid', () => {
    const paying = 'Just paid? Don’t pay again.';
    const balanceFirst = 'Just paid? Check your balance';
    beforeEach(async () => {
      for (const moment of ['chooseAmount.pick', 'review.submit'] as const)
        await see(seenAt(moment));
    });

    it('lets the other tabs ask anew what to show, as soon as it comes to paying and once that is over', async () => {
      const asks = vi.fn();
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
        { id: 7, incognito: false },
        { id: 8, incognito: false },
        { id: 9, incognito: true },
      ] as never);
      Object.assign(fakeBrowser.tabs, {
        sendMessage: async (id: number, { type }: { type: string }) => asks(id, type),
      });
      const heard = async (moment: Moment) => {
        asks.mockClear();
        await see(seenAt(moment));
        await new Promise((done) => setTimeout(done)); // whoever is told is told behind the answer
        return asks.mock.calls;
      };
      expect(await heard('review.submit')).toEqual([]);
      expect(await heard('confirmation.keep')).toEqual([[8, 'lookAgain']]);
      expect(await heard('chooseAmount.pick')).toEqual([[8, 'lookAgain']]);
      expect(await heard('payment.fields')).toEqual([[8, 'lookAgain']]);
      expect(await heard('payment.fields')).toEqual([]);
    });

    it('only shows, where a tab was asked for the sake of another: a receipt that stands there is no news', async () => {
      const receipt = seenAt('confirmation.keep');
      await see(receipt, contentScript(8));
      await press({ do: 'done', step: 'web.keepReceipt' }, contentScript(8));
      for (const moment of ['chooseAmount.pick', 'payment.fields'] as const)
        await see(seenAt(moment));
      const { journey } = await load();
      expect(await see({ ...receipt, again: true }, contentScript(8))).toMatchObject({
        page: 'confirmation',
      });
      expect((await load()).journey).toEqual(journey);
      // What came in its place meanwhile counts as ever.
      await see({ ...seenAt('payment.fields'), again: true }, contentScript(9));
      expect((await load()).journey.tab).toBe(9);
    });

    it('warns at the same order in another tab, until one is begun there or what was missing is filled in', async () => {
      const [one, other] = [contentScript(7), contentScript(8)];
      let now = Date.now();
      vi.spyOn(Date, 'now').mockImplementation(() => now++); // nobody orders and fills in within a millisecond
      const isWarned = async (moment: Moment, from = other) =>
        JSON.stringify((await see(seenAt(moment), from))?.words.title).includes(paying);
      const order = () => press({ do: 'order', page: 'review' }, one);
      for (const moment of ['chooseAmount.pick', 'review.submit'] as const)
        expect(await isWarned(moment)).toBe(false);
      await see(seenAt('review.submit'), one);
      await order();
      expect(await isWarned('review.submit')).toBe(true);
      expect(await isWarned('payment.fields')).toBe(true);
      await press({ do: 'edit' }, other); // another one is filled in there
      expect(await isWarned('payment.fields')).toBe(false);
      expect(await isWarned('review.submit', one)).toBe(true);
    });

    it('warns there no more once what was pressed only led to an order that asks to be placed', async () => {
      const [one, other] = [contentScript(7), contentScript(8)];
      const there = async () =>
        JSON.stringify((await see(seenAt('payment.fields'), other))?.words.title).includes(paying);
      await see(seenAt('chooseAmount.pick'), one); // an order seen before would count
      await see(seenAt('payment.fields'), one);
      await press({ do: 'order', page: 'payment', sent: true }, one);
      expect(await there()).toBe(true);
      await see(seenAt('review.submit'), one);
      expect(await there()).toBe(true);
      await see({ ...seenAt('review.submit'), asks: true }, one);
      expect(await there()).toBe(false);
    });

    it.each([
      ['is only passed by', 'refillStart.number', true],
      ['is refused', 'paymentFailed.retry', false],
      ['is paid', 'confirmation.keep', true],
      ['is pending', 'paymentPending.wait', true],
    ] as const)('warns there no more once one %s in its tab: %s, %s', async (_, moment, is) => {
      const [one, other] = [contentScript(7), contentScript(8)];
      await see(seenAt('review.submit'), other);
      await see(seenAt('review.submit'), one);
      await press({ do: 'order', page: 'review' }, one);
      await see(seenAt(moment), one);
      const there = await see(seenAt('review.submit'), other);
      expect(JSON.stringify(there?.words.title).includes(paying)).toBe(is);
    });

    it('says of one that is not known not to pay again, and leads to the balance alone', async () => {
      const before = (await load()).journey;
      const unknown = await see(null);
      expect(unknown).toMatchObject({
        state: 'open',
        tone: 'trouble',
        points: false,
        progress: [],
      });
      const { title, body, caution, links, next, done, steps, help, where } = unknown?.words ?? {};
      expect(JSON.stringify(title)).toContain(paying);
      expect(JSON.stringify(body)).toContain('Keep this page open');
      expect([caution, next, done, steps]).toEqual([undefined, undefined, undefined, []]);
      expect(links?.map(({ href }) => href)).toEqual([tMobileUs.guide.links.dashboard.href]);
      expect([help, where]).toEqual(['See what to do', 'Payment']);
      expect((await load()).journey).toEqual(before);
      // Closed, it is not said again; the guide is there for what comes.
      expect(await press({ do: 'close' })).toBeNull();
      expect(await see(null)).toBeNull();
      expect(await see(seenAt('confirmation.keep'))).toMatchObject({ state: 'open' });
    });

    it('says it of one that is known by its address alone, and whatever step was chosen before', async () => {
      await see(seenAt('paymentPending.wait'));
      await press({ do: 'choose', step: 'web.choose' });
      const drifted = { ...seenAt('refillStart.number'), certainty: 'drifted' };
      for (const page of [null, drifted])
        expect(JSON.stringify((await see(page))?.words.title)).toContain(paying);
    });

    it('offers no other step where it is asked who one is', async () => {
      expect((await see(seenAt('verify.code')))?.words.steps).toEqual([]);
    });

    it('says nothing of another carrier’s, nor after an hour, nor once the receipt was there', async () => {
      const metro = contentScript(7, 'https://www.metrobyt-mobile.com/');
      expect(await see(null, metro)).toBeNull();
      vi.useFakeTimers({ now: Date.now() + 60 * 60 * 1000, toFake: ['Date'] });
      expect(await see(null)).toBeNull();
      vi.useRealTimers();
      expect(await see(null)).not.toBeNull();
      await see(seenAt('confirmation.keep'));
      expect(await see(null)).toBeNull();
    });

    it('warns where a refill could be begun anew, and only until one is', async () => {
      for (const moment of ['home.start', 'dashboard.refill'] as const) {
        const { title, caution, links } = (await see(seenAt(moment)))?.words ?? {};
        expect(JSON.stringify(caution ?? title), moment).toContain(balanceFirst);
        expect(links, moment).toEqual([]);
      }
      // The balance is looked at in another tab: there it is known, too.
      const other = contentScript(8);
      expect(JSON.stringify((await see(dashboard, other))?.words.title)).toContain(balanceFirst);
      expect((await see(seenAt('signIn.password'), other))?.words.links).toEqual([]);
      expect((await load()).journey.current).toBe('web.submit');
      await see(seenAt('refillStart.number'));
      expect(JSON.stringify(await see(dashboard, other))).not.toContain(balanceFirst);
      expect(JSON.stringify(await see(dashboard))).not.toContain(balanceFirst);
    });
  });

  it('is only asked about when it is not sure, and moves nothing', async () => {
    expect(await see(payment)).toMatchObject({ state: 'asking' });
    expect((await load()).journey.current).toBeNull();
  });

  it('moves the journey as soon as the user says that it is their refill', async () => {
    await see(payment);
    expect(await press({ do: 'answer', page: 'payment', yes: true })).toMatchObject({
      state: 'open',
    });
    expect((await load()).journey.current).toBe('web.pay');
  });

  it('is answered with nothing where nothing is seen', async () => {
    expect(await see(null)).toBeNull();
    await see(dashboard);
    expect(await see(null)).toBeNull();
    expect((await loadTab(ordinary(7))).seen).toBeNull();
  });

  it('is kept apart from that of another tab', async () => {
    await see(dashboard, contentScript(1));
    await see(payment, contentScript(2));
    expect((await loadTab(ordinary(1))).seen?.page).toBe('dashboard');
    expect((await loadTab(ordinary(2))).seen?.page).toBe('payment');
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

describe('a confirmation', () => {
  it('is shown, and moves the journey, also when only the refill under way tells what it is', async () => {
    await see(seenAt('payment.fields'));
    const show = await see({ ...seenAt('confirmation.keep'), certainty: 'faint' });
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
