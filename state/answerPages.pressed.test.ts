// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelAct } from '../messages';
import { contentScript, stored } from '../tests/unit/sendAs';
import { listening, press, see } from './answerPages.sample';
import { takeIntent } from './intent';
import { marksOf } from './journey';
import { dashboard, seenAt } from './seen.sample';
import { load } from './store';

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

  it('to be reminded of a date opens the popup with it, and keeps nothing', async () => {
    const opened = vi.fn(async () => undefined);
    vi.spyOn(fakeBrowser.action, 'openPopup').mockImplementation(opened);
    const remind: PanelAct = { do: 'remind', date: '2026-12-04' };
    await see(seenAt('payment.fields'));
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
