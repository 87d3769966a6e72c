// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { activeTab, carrierPage } from './activeTab.sample';
import { listening, overview, press } from './answerPopup.sample';
import { dashboard } from './seen.sample';
import { load } from './store';

listening();

describe('where everything stands', () => {
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
});

describe('what is pressed in the popup', () => {
  it('a tick beside another carrier begins afresh there', async () => {
    activeTab(carrierPage, dashboard);
    await press({ do: 'mark', step: 'web.pay', done: true });
    activeTab('https://www.t-mobile.pl/', null);
    const { marks } = await press({ do: 'mark', step: 'web.open', done: true });
    expect(marks).toEqual({ 'web.open': 'done' });
    expect((await load()).journey.carrier).toBe('t-mobile-pl');
  });
});
