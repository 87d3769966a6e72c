// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { at, dashboard, stage } from './stage';

const { all, find, button, press, draw } = stage();

const receipt = at('confirmation.keep');
const names = () => all('.now-actions button').map((each) => each.textContent);

describe('the head over a receipt', () => {
  it('leads to the card due next, to say that it is refilled, beside keeping a record', async () => {
    const t = await draw(receipt, undefined, { near: true });
    expect(names()).toEqual([t('panel.keep'), t('lines.refilled')]);
    expect(all('.head .button.main')).toEqual([button(t('panel.keep'))]);
    await press(button(t('lines.refilled')));
    expect(document.activeElement).toBe(find('#panel-lines'));
    expect(names()).toEqual([t('panel.keep')]); // the cards are open
  });

  it('no longer has it as the main thing to do to keep a record once one is kept', async () => {
    const kept = { ...receipt, marks: { 'web.keepReceipt': 'done' as const } };
    const t = await draw(kept);
    expect(names()).toEqual([t('panel.keep')]);
    expect(all('.head .button.main')).toHaveLength(0);
    await draw({ ...kept, closed: true }, undefined, { near: true });
    expect(all('.head .button.main')).toEqual([button(t('lines.refilled'))]);
    expect(names().indexOf(t('panel.keep'))).toBeGreaterThan(0);
  });

  it('does not where no card is near, nor over any other page', async () => {
    const t = await draw(receipt);
    expect(names()).toEqual([t('panel.keep')]);
    for (const other of [dashboard, at('paymentPending.wait'), at('paymentFailed.retry')]) {
      await draw(other, undefined, { near: true });
      expect(names()).not.toContain(t('lines.refilled'));
    }
  });
});
