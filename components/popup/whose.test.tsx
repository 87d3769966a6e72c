// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { at, blank, dashboard, stage, withSim } from './stage';

const { all, find, button, press, draw } = stage();

describe('the head that says to find out first where the card is refilled', () => {
  it.each([withSim(blank, null), withSim(dashboard, null), withSim(dashboard, 'unknown')])(
    'leads to the question from every tab but its own: $settings.sim, $host',
    async (overview) => {
      const t = await draw(overview);
      expect(all('.head .button')).toHaveLength(0);
      for (const tab of ['lines', 'records', 'tips', 'troubles']) {
        await press(find(`#tab-${tab}`));
        expect(all('.head .button')).toEqual([button(t('sims.title'))]);
        expect(find('.head .button').className).toBe('button main');
        await press(find('.head .button'));
        expect(find('#panel-checklist .whose, #panel-checklist .your-card')).toBeTruthy();
        expect(document.activeElement).toBe(find('#panel-checklist'));
      }
    },
  );

  it('has one main button there, too, whatever else is offered', async () => {
    await draw(withSim(at('refillStart.notAllowed', { trouble: 'touristPlan' }), null));
    await press(find('#tab-lines'));
    expect(all('.head .button')).toHaveLength(2);
    expect(all('.head .button.main')).toHaveLength(1);
    const t = await draw({ ...withSim(dashboard, null), closed: true });
    expect(all('.head .button.main')).toEqual([button(t('popup.showAgain'))]);
  });

  it('asks nobody whose card is known', async () => {
    for (const sim of ['t-mobile-us', 'ultra'] as const) {
      const t = await draw(withSim(dashboard, sim));
      await press(find('#tab-tips'));
      expect(all('.head button').map((each) => each.textContent)).not.toContain(t('sims.title'));
    }
  });
});
