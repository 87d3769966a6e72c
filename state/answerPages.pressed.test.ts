// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isRestartable } from '../components/checklist/isRestartable';
import { methodSteps, stepOfPage } from '../content/guide/steps';
import { moments, pageOf, pages } from '../content/pages';
import { createWords } from '../content/text';
import { rich } from '../content/text/rich';
import type { Overview, PageSeen, PanelAct } from '../messages';
import { contentScript, stored } from '../tests/unit/sendAs';
import { listening, press, see } from './answerPages.sample';
import { takeIntent } from './intent';
import { marksOf } from './journey';
import { dashboard, seenAt } from './seen.sample';
import { load, loadTab, saveTab } from './store';
import { ordinary } from './stored.sample';
import { shownAgain } from './tab';

listening();

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

  it('another step, and that all is done, stay while the page blinks', async () => {
    await see(dashboard);
    await press({ do: 'choose', step: 'web.pay' });
    expect(await see(null)).toBeNull();
    expect(await see(dashboard)).toMatchObject({ step: 'web.pay' });
    const receipt = seenAt('confirmation.keep');
    await see(receipt);
    const done = await press({ do: 'done', step: 'web.keepReceipt' });
    expect(done?.words.title).toEqual(rich(createWords('en')('popup.allDone')));
    await see(null);
    expect(await see(receipt)).toEqual(done);
  });

  it('a receipt that comes after the one that was kept is to be kept, too; one that blinks is not', async () => {
    const receipt = seenAt('confirmation.keep');
    expect((await see(receipt))?.tone).toBe('receipt');
    expect((await press({ do: 'done', step: 'web.keepReceipt' }))?.tone).toBe('plain');
    await see(null);
    expect((await see(receipt))?.tone).toBe('plain');
    const closed = await loadTab(ordinary(7));
    await saveTab(ordinary(7), shownAgain({ ...closed, wish: 'close' }));
    expect((await see(receipt))?.tone).toBe('plain');
    // A card form that is only asked about moves nothing.
    await see({ ...seenAt('payment.fields'), certainty: 'likely' });
    expect((await see({ ...receipt, first: true }))?.tone).toBe('receipt');
  });

  it('what was ticked at a receipt stays so in a tab that the browser brings back, and only there', async () => {
    const receipt = seenAt('confirmation.keep');
    const again = async (first: boolean, before?: PageSeen) => {
      await see({ ...receipt, first: true });
      await press({ do: 'done', step: 'web.keepReceipt' });
      await fakeBrowser.storage.session.clear();
      if (before) await see(before);
      return (await see({ ...receipt, first }))?.tone;
    };
    expect(await again(false)).toBe('plain');
    expect(await again(true)).toBe('receipt');
    expect(await again(false, seenAt('paymentPending.wait'))).toBe('receipt');
  });

  it('to be reminded of a date opens the popup with it, and keeps nothing', async () => {
    const opened = vi.fn(async () => undefined);
    vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation(opened);
    const remind: PanelAct = { do: 'remind', date: '2026-12-04' };
    await see(seenAt('chooseAmount.pick'));
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

  it('done ticks a step chosen by hand off, and the panel goes on to the next one', async () => {
    await see(seenAt('home.start'));
    await press({ do: 'choose', step: 'web.signIn' });
    const next = await press({ do: 'done', step: 'web.signIn' });
    expect(next).toMatchObject({ page: 'home', step: 'web.findRefill', state: 'open' });
    expect(await marks()).toEqual({ 'web.open': 'done', 'web.signIn': 'done' });
  });

  it('done pressed twice ticks one step off, not the next one with it', async () => {
    await see(dashboard);
    await press({ do: 'choose', step: 'web.open' });
    const next = await press({ do: 'done', step: 'web.open' });
    expect(next).toMatchObject({ step: 'web.signIn' });
    expect(await press({ do: 'done', step: 'web.open' })).toEqual(next);
    expect(await marks()).toEqual({ 'web.open': 'done' });
  });

  it('done leads back to the page where the next step is the one that it shows', async () => {
    await see(dashboard);
    await press({ do: 'choose', step: 'web.signIn' });
    expect(await press({ do: 'done', step: 'web.signIn' })).toEqual(
      await see(dashboard, contentScript(8)),
    );
  });

  it('done at the receipt ends the refill, which stays so when the page is looked at once more', async () => {
    const receipt = seenAt('confirmation.keep');
    await see(receipt);
    const ended = await press({ do: 'done', step: 'web.keepReceipt' });
    expect(ended).toMatchObject({ step: 'web.keepReceipt', points: false });
    expect(ended?.words).toMatchObject({
      title: [createWords('en')('popup.allDone')],
      body: [],
      keep: createWords('en')('panel.keep'),
    });
    expect(ended?.words.done).toBeUndefined();
    expect((await marks())['web.keepReceipt']).toBe('done');
    expect(await see(receipt)).toEqual(ended);
    // The receipt of the next refill is to be kept as well.
    await see(dashboard);
    expect((await see(receipt))?.words.title).not.toEqual(ended?.words.title);
    await press({ do: 'done', step: 'web.keepReceipt' });
    await press({ do: 'dock', side: 'left' });
    expect((await marks())['web.keepReceipt']).toBe('done');
  });

  it('done that is not offered changes nothing', async () => {
    const shown = await see(seenAt('payment.fields'));
    const before = await stored();
    expect(await press({ do: 'done', step: 'web.pay' })).toEqual(shown);
    expect(await stored()).toBe(before);
  });

  it('a step chosen by hand stays chosen when the panel is moved after it', async () => {
    await see(dashboard);
    await press({ do: 'choose', step: 'web.pay' });
    expect(await press({ do: 'dock', side: 'left' })).toMatchObject({ step: 'web.pay' });
    expect((await load()).journey.current).toBe('web.pay');
  });

  it('pressing before anything was seen does no harm', async () => {
    const acts: PanelAct[] = [
      { do: 'done', step: 'web.open' },
      { do: 'answer', page: 'payment', yes: true },
      { do: 'open' },
    ];
    for (const act of acts) expect(await press(act)).toBeNull();
  });
});

/** All pages but those that tell of a payment. */
const unpaid = pages.filter((page) => !['review', 'paymentPending', 'confirmation'].includes(page));

describe.each(unpaid)('beside %s nothing is paid by pressing', (page) => {
  it.each(methodSteps.web)('%s and done, over and over', async (step) => {
    const moment = moments.find((each) => pageOf(each) === page) ?? 'home.start';
    await see(seenAt(moment));
    let now = (await press({ do: 'choose', step }))?.step ?? step;
    for (let times = 0; times < 7; times++)
      now = (await press({ do: 'done', step: now }))?.step ?? now;
    const { journey } = await load();
    for (const money of ['web.pay', 'web.submit'] as const) {
      expect(marksOf(journey)).not.toHaveProperty([money]);
      expect(marksOf(journey, stepOfPage[page])).not.toHaveProperty([money]);
    }
    // So whoever never paid can always begin anew.
    const standing = { marks: marksOf(journey), here: undefined } as Overview;
    expect(isRestartable('web', standing)).toBe(Object.keys(standing.marks).length > 0);
  });
});

it('a review tells that the card is filled in, not that it was charged', async () => {
  await see(seenAt('review.submit'));
  for (const step of ['web.pay', 'web.submit', 'web.keepReceipt'] as const) {
    const chosen = (await press({ do: 'choose', step }))?.step ?? step;
    await press({ do: 'done', step: chosen });
    expect(marksOf((await load()).journey)).not.toHaveProperty(['web.submit']);
  }
});

it('what a receipt told stays told when the user then says where they are', async () => {
  await see(seenAt('confirmation.keep'));
  await see(dashboard);
  await press({ do: 'choose', step: 'web.keepReceipt' });
  expect(marksOf((await load()).journey)).toHaveProperty(['web.submit'], 'done');
  const ended = await press({ do: 'done', step: 'web.keepReceipt' });
  expect(ended?.words.title).toEqual([createWords('en')('popup.allDone')]);
});
