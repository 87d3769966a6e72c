// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { datedLine, sampleLine } from '../../state/lines/line.sample';
import { freshMemory } from '../../state/reminders/memory';
import { stage } from './stage';

const { draw, find, all, asked, button, press, field, type, settings, fill, set, root } = stage();
const lines = [datedLine('2026-11-13')];
const chip = (days: number) => all('.chips input')[[7, 3, 1, 0].indexOf(days)] as HTMLInputElement;
const checked = () => all('.chips input').map((each) => (each as HTMLInputElement).checked);

describe('when to remind', () => {
  it('is chosen by days and hour', async () => {
    const t = await draw({ lines });
    expect(checked()).toEqual([false, true, false, true]);
    await press(chip(7));
    await press(chip(0));
    expect(settings().daysBefore).toEqual([7, 3]);
    await type(field(t('lines.reminders.hour')), '20');
    expect(settings().hour).toBe(20);
  });

  it('shows days that another computer chose', async () => {
    const memory = freshMemory();
    await draw({
      lines,
      memory: { ...memory, settings: { ...memory.settings, daysBefore: [14, 0] } },
    });
    expect(all('.chips span').map((each) => each.textContent)).toEqual([
      '14 days before',
      '7 days before',
      '3 days before',
      '1 day before',
      'On the day',
    ]);
    expect(checked()).toEqual([true, false, false, false, true]);
  });

  it('says what is left when no day is chosen', async () => {
    const t = await draw({ lines });
    await press(chip(3));
    await press(chip(0));
    expect(root.textContent).toContain(t('lines.reminders.noDay'));
    expect(find('.line-card .state').textContent).toBe('12 days left');
    // That nothing else could come anyway needs no second telling.
    await set({ allowed: false });
    expect(root.textContent).not.toContain(t('lines.reminders.notAllowed'));
  });

  it('says that a choice was not kept, and shows what is kept, each time', async () => {
    const t = await draw({ lines });
    const told = () => root.textContent?.includes(t('lines.problem.notKept'));
    const box = find<HTMLInputElement>('.check input');
    fill();
    for (const _ of ['once', 'twice']) {
      await press(chip(7));
      expect(checked()).toEqual([false, true, false, true]);
      expect(told()).toBe(true);
    }
    await press(box);
    expect(box.checked).toBe(true);
    await type(field(t('lines.reminders.hour')), '20');
    await press(box);
    expect([field(t('lines.reminders.hour')).value, told()]).toEqual(['9', true]);
    fill(false);
    await press(chip(7));
    expect(checked()).toEqual([true, true, false, true]);
    expect(told()).toBe(false);
  });

  it('is switched off and on; on asks for leave where there is none', async () => {
    const t = await draw({ lines });
    const box = find<HTMLInputElement>('.check input');
    await press(box);
    expect(settings().on).toBe(false);
    expect(all('.chips')).toHaveLength(0);
    expect(asked).toEqual([]);
    await set({ allowed: false });
    await press(box);
    expect(settings().on).toBe(true);
    expect(asked).toEqual(['allow']);
    expect(root.textContent).toContain(t('lines.reminders.notAllowed'));
    await press(button(t('lines.reminders.allow')));
    expect(asked).toEqual(['allow', 'allow']);
    await set({ allowed: true });
    expect(root.textContent).not.toContain(t('lines.reminders.notAllowed'));
  });
});

describe('the calendar', () => {
  it('is offered where there is a date', async () => {
    const t = await draw({ lines: [sampleLine({ renewal: null })] });
    expect(root.textContent).not.toContain(t('lines.reminders.calendar'));
    await draw({ lines });
    await press(button(t('lines.reminders.calendar')));
    expect(asked).toEqual(['calendar']);
    expect(root.textContent).not.toContain(t('lines.reminders.calendarFailed'));
  });

  it('says so when it could not be made', async () => {
    const t = await draw({ lines });
    fill();
    await press(button(t('lines.reminders.calendar')));
    expect(root.textContent).toContain(t('lines.reminders.calendarFailed'));
  });
});
