// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, carrierPage, nobody } from './activeTab.sample';
import { listening, overview, press } from './answerPopup.sample';
import { lookAgainEverywhere } from './lookAgain';
import { dashboard } from './seen.sample';
import { load, loadTab, saveTab } from './store';
import { ordinary } from './stored.sample';
import { freshTab } from './tab';
import { whenSettingsChange } from './whenSettingsChange';

listening();

describe('what is pressed in the popup', () => {
  it('a tick is kept and shown', async () => {
    expect((await press({ do: 'mark', step: 'app.install', done: true })).marks).toEqual({
      'app.install': 'done',
    });
    expect((await press({ do: 'mark', step: 'app.install', done: false })).marks).toEqual({});
  });

  it('a language is kept, and the page is asked to look again, once', async () => {
    const asked = activeTab(carrierPage);
    whenSettingsChange(() => void lookAgainEverywhere());
    expect((await press({ do: 'settle', change: { locale: 'zh-CN' } })).locale).toBe('zh-CN');
    expect((await load()).settings.locale).toBe('zh-CN');
    await vi.waitFor(() => expect(asked).toContain('lookAgain'));
    expect(asked.filter((each) => each === 'lookAgain')).toHaveLength(1);
  });

  it('a new refill opens all but the activated card', async () => {
    await press({ do: 'mark', step: 'prepare.activate', done: true });
    await press({ do: 'mark', step: 'web.pay', done: true });
    expect((await press({ do: 'restart' })).marks).toEqual({ 'prepare.activate': 'done' });
  });

  it('the panel is shown again where it was closed', async () => {
    const asked = activeTab(carrierPage, dashboard);
    const confirmation = { yes: true, carrier: 't-mobile-us', at: Date.now() } as const;
    const answers = { confirmation, payment: { ...confirmation, yes: false } };
    await saveTab(ordinary(7), { ...freshTab(), seen: dashboard, wish: 'close', answers });
    expect((await overview()).closed).toBe(true);
    expect((await press({ do: 'showAgain' })).closed).toBe(false);
    const shown = await loadTab(ordinary(7));
    expect([shown.wish, shown.answers]).toEqual(['open', { confirmation }]);
    expect(asked).toContain('lookAgain');
  });

  it('nothing is offered to be shown again where there is nothing to show', async () => {
    await saveTab(ordinary(7), { ...freshTab(), wish: 'close' });
    for (const [sees, is] of [
      [null, false],
      [{ ...dashboard, certainty: 'faint' }, false],
      [dashboard, true],
    ] as const) {
      activeTab(carrierPage, sees);
      expect((await overview()).closed).toBe(is);
    }
    const refilling = { carrier: 't-mobile-us', at: Date.now() } as const;
    const paying = { ...freshTab(), refilling, lastTold: 'review' } as const;
    await saveTab(ordinary(7), { ...paying, wish: 'close' });
    activeTab(carrierPage, null);
    expect((await overview()).closed).toBe(true);
  });

  it('a press is answered also where no content script listens', async () => {
    activeTab(carrierPage, nobody);
    await expect(press({ do: 'restart' })).resolves.toMatchObject({ needsReload: true });
    await expect(press({ do: 'showAgain' })).resolves.toMatchObject({ needsReload: true });
  });

  it('that stored data could not be read is told until the user has read so', async () => {
    await fakeBrowser.storage.local.set({ guide: 'rubbish' });
    expect((await overview()).recovered).toBe(true);
    expect((await press({ do: 'recoveredRead' })).recovered).toBe(false);
    expect((await overview()).recovered).toBe(false);
  });
});
