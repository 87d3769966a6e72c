// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { methodSteps, methods, prepareSteps } from '../../content/guide/steps';
import { blank, dashboard, stage } from '../popup/stage';

const { root, acts, all, find, button, press, draw } = stage();

describe('the checklist', () => {
  it('ticks and unticks by hand', async () => {
    await draw({ ...blank, marks: { 'web.open': 'done' } });
    await press(find('[data-step="web.signIn"] input'));
    await press(find('[data-step="web.open"] input'));
    expect(acts).toEqual([
      { do: 'mark', step: 'web.signIn', done: true },
      { do: 'mark', step: 'web.open', done: false },
    ]);
  });

  it('numbers the steps of a method, and neither the preparation nor the receipt', async () => {
    await draw(blank);
    const numbers = [...prepareSteps, ...methodSteps.web].map(
      (step) => find(`[data-step="${step}"] .circle`).textContent,
    );
    expect(numbers).toEqual(['', '', '1', '2', '3', '4', '5', '6', '']);
  });

  it('tells a skipped step from a done one', async () => {
    const t = await draw({ ...blank, marks: { 'web.signIn': 'skipped' } });
    const row = find('[data-step="web.signIn"]');
    expect(row.textContent).toContain(t('popup.skipped'));
    expect(row.querySelector('input')?.checked).toBe(false);
  });

  it('shows where the active tab is, and opens that step', async () => {
    const t = await draw(dashboard);
    const row = find('[data-step="web.findRefill"]');
    expect(row.textContent).toContain(t('popup.hereTag'));
    expect(row.getAttribute('aria-current')).toBe('step');
    expect(all('.step-title[aria-expanded="true"]')).toHaveLength(1);
    expect(row.querySelector('.step-title')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('claims nothing where the page is uncertain or is a monthly bill', async () => {
    const here = { step: 'web.findRefill', page: 'dashboard', trouble: undefined } as const;
    const t = await draw({ ...dashboard, here: { ...here, certain: false } });
    expect(root.textContent).toContain(t('popup.hereMaybe'));
    expect(root.textContent).not.toContain(t('popup.hereTag'));
    await draw({ ...dashboard, here: { ...here, page: 'postpaidPay', certain: true } });
    expect(root.textContent).not.toContain(t('popup.hereTag'));
    expect(find('.now-title').textContent).toBe(t('alert.postpaidPay.title'));
  });

  it('keeps what the user unfolded when news come in', async () => {
    await draw(dashboard);
    await press(find('[data-step="web.pay"] .step-title'));
    await draw({ ...dashboard, marks: { 'web.open': 'done' } });
    expect(find('[data-step="web.pay"] .step-title').getAttribute('aria-expanded')).toBe('true');
  });

  it('asks before it starts afresh, and offers it only when there is something to clear', async () => {
    const t = await draw(blank);
    expect(all('.restart')).toHaveLength(0);
    await draw({ ...blank, marks: { 'prepare.activate': 'done' } });
    expect(all('.restart')).toHaveLength(0);
    await draw({ ...blank, marks: { 'web.open': 'done' } });
    await press(button(t('popup.restart')));
    expect(acts).toEqual([]);
    await press(button(t('popup.cancel')));
    expect(document.activeElement).toBe(button(t('popup.restart')));
    await press(button(t('popup.restart')));
    await press(button(t('popup.restart')));
    expect(acts).toEqual([{ do: 'restart' }]);
  });

  it('opens with the method that was begun', async () => {
    await draw({ ...blank, marks: { 'store.bring': 'done' } });
    const chosen = all('.segments input').findIndex((input) => (input as HTMLInputElement).checked);
    expect(methods[chosen]).toBe('store');
  });
});
