// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { activeTab, carrierPage } from './activeTab.sample';
import { listening, overview, press } from './answerPopup.sample';
import { dashboard, seenAt } from './seen.sample';
import { load } from './store';

listening();

describe('whose guide the popup shows', () => {
  it('on a page of another carrier: that one’s, and nothing of a refill elsewhere', async () => {
    await press({ do: 'mark', step: 'web.open', done: true });
    activeTab('https://www.t-mobile.pl/', seenAt('home.start', 't-mobile-pl'));
    expect(await overview()).toMatchObject({
      carrier: 't-mobile-pl',
      marks: {},
      here: { step: 'web.open', page: 'home' },
      host: 'www.t-mobile.pl',
    });
  });

  it('anywhere else: that of the carrier whose refill is under way', async () => {
    activeTab('https://www.t-mobile.pl/', null);
    await press({ do: 'mark', step: 'web.open', done: true });
    activeTab('https://elsewhere.example/');
    expect(await overview()).toMatchObject({
      carrier: 't-mobile-pl',
      marks: { 'web.open': 'done' },
    });
  });

  it('that of the carrier that refills the card, unless a page says otherwise, until nobody’s is said', async () => {
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
    activeTab();
    expect((await overview()).carrier).toBe('t-mobile-pl');
    expect(await press({ do: 'settle', change: { sim: null } })).toMatchObject({
      carrier: 't-mobile-us',
      settings: { sim: null },
    });
  });

  it('a tick beside another carrier’s page begins afresh there', async () => {
    activeTab(carrierPage, dashboard);
    await press({ do: 'mark', step: 'web.pay', done: true });
    activeTab('https://www.t-mobile.pl/', null);
    const { marks } = await press({ do: 'mark', step: 'web.open', done: true });
    expect(marks).toEqual({ 'web.open': 'done' });
    expect((await load()).journey.carrier).toBe('t-mobile-pl');
  });
});
