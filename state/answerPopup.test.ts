// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { activeTab, carrierPage } from './activeTab.sample';
import { listening, overview } from './answerPopup.sample';
import { freshJourney } from './journey';
import { dashboard } from './seen.sample';
import { freshSettings } from './settings';
import { load, save, saveTab } from './store';
import { freshTab } from './tab';

listening();

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
});
