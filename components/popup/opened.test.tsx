// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { at, blank, stage, withSim } from './stage';

const { root, all, find, press, draw } = stage();

describe('a popup that was opened for something', () => {
  it.each([
    blank,
    withSim(blank, 'ultra'),
    withSim(blank, 'metro-us'),
    { ...blank, host: 'www.t-mobile.com' },
  ])('has no line and no link of no page above it: $settings.sim, $host', async (overview) => {
    await draw(overview);
    expect(all('.head section p')).toHaveLength(1);
    await draw(overview, undefined, { due: () => <b class="due">Mum</b>, opened: true });
    expect(all('.head section p, .head a')).toHaveLength(0);
    expect(root.querySelectorAll('.due')).toHaveLength(1);
  });

  it('has the ways in again once another tab is chosen', async () => {
    await draw(blank, undefined, { opened: true });
    await press(find('#tab-tips'));
    expect(all('.head section a').length).toBeGreaterThan(0);
  });

  it.each([blank, { ...blank, host: 'www.t-mobile.com' }])(
    'invites nobody to pay above help, where that was chosen by hand, too: $host',
    async (overview) => {
      await draw(overview);
      await press(find('#tab-troubles'));
      expect(all('.head section p, .head a')).toHaveLength(0);
    },
  );

  it('says to whoever asked for the guide in vain that it sees nothing, in a tab of its own, too', async () => {
    for (const [host, sought, says] of [
      [undefined, true, 'popup.otherPage'],
      ['www.t-mobile.com', true, 'popup.otherPage'],
      ['www.t-mobile.com', false, 'popup.otherPage'],
      [undefined, false, 'popup.offSite'],
    ] as const) {
      const t = await draw({ ...blank, host }, undefined, { sought });
      expect(find('.now-line').textContent).toBe(t(says));
      expect(all('.head a')).toHaveLength(2);
    }
  });

  it('keeps what is said of the page in front, and of a payment that came to one not known', async () => {
    for (const overview of [at('paymentFailed.retry'), { ...blank, paying: true }]) {
      await draw(overview);
      const said = find('.head section').outerHTML;
      await draw(overview, undefined, { opened: true });
      expect(find('.head section').outerHTML).toBe(said);
    }
  });
});
