// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { methodSteps, methods, prepareSteps } from '../../content/guide/steps';
import type { Moment } from '../../content/pages';
import { at, blank, dashboard, stage, withSim } from '../popup/stage';

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

  it('offers no way out of the form that is being filled in', async () => {
    const links = () => all('[data-step="web.findRefill"] a');
    await draw(at('refillStart.number'));
    expect(links()).toHaveLength(0);
    await draw(at('refillStart.number', { certain: false }));
    expect(links()).not.toHaveLength(0);
  });

  const open = () => all('.step-title[aria-expanded="true"]');

  it('claims nothing where the page is uncertain, and opens no step while it asks', async () => {
    const t = await draw(at('dashboard.refill', { certain: false }));
    expect(root.textContent).toContain(t('popup.hereMaybe'));
    expect(root.textContent).not.toContain(t('popup.hereTag'));
    expect(open()).toEqual([]);
  });

  it.each<Moment>([
    'postpaidPay.leave',
    'paymentFailed.retry',
    'refillStart.notAllowed',
    'history.look',
  ])('puts the user at no step, and opens none: %s', async (moment) => {
    const t = await draw({ ...at(moment), marks: { 'web.open': 'done' } });
    expect(root.textContent).not.toContain(t('popup.hereTag'));
    expect(open()).toEqual([]);
    expect(all('.step')).toHaveLength(prepareSteps.length + methodSteps.web.length);
  });

  it('puts the user at the step that they chose, though the page is of none', async () => {
    await draw(at('paymentFailed.retry', { step: 'web.submit' }));
    expect(find('.is-here').dataset.step).toBe('web.submit');
  });

  it('never says of the step where the user stands that it was not needed', async () => {
    const marks = { 'web.signIn': 'skipped' } as const;
    for (const certain of [true, false]) {
      const t = await draw({ ...at('signIn.number', { certain }), marks });
      expect(find('[data-step="web.signIn"]').className).toBe('step is-here');
      expect(root.textContent).not.toContain(t('popup.skipped'));
    }
  });

  it('asks first whose card it is, with the steps below it to read, none open', async () => {
    for (const where of [blank, dashboard]) {
      await draw(withSim(where, null));
      expect(all('.whose ~ section [data-step]').length).toBeGreaterThan(5);
      expect(open()).toEqual([]);
    }
  });

  it('asks whose card it is below the receipt', async () => {
    await draw(withSim(at('confirmation.keep'), null));
    expect(all('.whose')).toHaveLength(1);
    expect(all('.whose ~ section [data-step]')).toHaveLength(0);
    expect(open().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Keep the receipt'),
    ]);
  });

  it('shows on another brand’s site whose card it is, with the way to change it, and no step', async () => {
    const t = await draw(withSim({ ...dashboard, carrier: 'metro-us' }, 't-mobile-us'));
    expect(find('.your-card').contains(button(t('sims.change')))).toBe(true);
    expect(find('.elsewhere').textContent).toContain('prepaid.t-mobile.com');
    expect(all('[data-step]')).toHaveLength(0);
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
    await draw(blank); // and with the ticks the buttons are gone
    expect(document.activeElement).toBe(find('#panel-checklist'));
  });

  it('says that all is done, and presses nobody to begin anew', async () => {
    const steps = [...prepareSteps, ...methodSteps.web].map((step) => [step, 'done'] as const);
    const t = await draw({ ...blank, marks: Object.fromEntries(steps) });
    expect(find('.restart').textContent).toContain(t('popup.allDone'));
    expect(all('.restart .main')).toHaveLength(0);
    await press(button(t('popup.restart')));
    expect(all('.restart .main')).toHaveLength(1);
  });

  it('offers no new refill while the outcome of this one is in front, nor before its receipt is kept', async () => {
    const paid = { 'web.open': 'done', 'web.submit': 'done' } as const;
    const kept = { ...paid, 'web.keepReceipt': 'done' } as const;
    for (const [where, marks, offered] of [
      [at('paymentFailed.retry'), { 'web.open': 'done' }, 0],
      [at('confirmation.keep'), paid, 0],
      [at('confirmation.keep'), kept, 0], // it would be ticked again as soon as it is looked at
      [blank, paid, 0],
      [blank, kept, 1],
      [dashboard, { 'web.open': 'done' }, 1],
    ] as const) {
      await draw({ ...where, marks });
      expect(all('.restart')).toHaveLength(offered);
    }
  });

  it('opens with the method that was begun', async () => {
    await draw({ ...blank, marks: { 'store.bring': 'done' } });
    const chosen = all('.segments input').findIndex((input) => (input as HTMLInputElement).checked);
    expect(methods[chosen]).toBe('store');
  });
});
