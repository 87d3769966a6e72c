// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { datedLine, ids } from '../../state/lines/line.sample';
import { freshMemory, renewalKey } from '../../state/reminders/memory';
import { stage } from './stage';

const { draw, find, asked, button, press, set, fill } = stage();

const mum = datedLine('2026-11-13', { nickname: 'Mum', rhythm: { kind: 'days', days: 30 } });
const near = datedLine('2026-11-03', { id: ids[1], nickname: 'Tablet', lastFour: '' });

describe('“remind me tomorrow”', () => {
  it('is there once a reminder is due, and tells until when it was put off', async () => {
    const t = await draw({ lines: [mum] });
    expect(() => button(t('lines.snooze'))).toThrow();
    await draw({ lines: [near] });
    await press(button(t('lines.snooze')));
    expect(asked).toEqual([`snooze ${near.id} 2026-11-03`]);
    expect(document.activeElement).toBe(find('.line-card h3'));
    const until = Date.UTC(2026, 10, 2, 17); // nine in Los Angeles
    const memory = { ...freshMemory(), snoozed: { [renewalKey(near)]: until } };
    // Reminders come at eight in the evening since; this one was put off to nine.
    await set({ memory: { ...memory, settings: { ...memory.settings, hour: 20 } } });
    expect(find('.line-card [role=status]').textContent?.replace(/\s/g, ' ')).toBe(
      'Next reminder tomorrow, 9:00 AM',
    );
    expect(() => button(t('lines.snooze'))).toThrow();
    await set({ now: until + 1 });
    expect(button(t('lines.snooze'))).toBeTruthy();
  });

  it('says that it was not kept, until it is, or nothing is due any more', async () => {
    const t = await draw({ lines: [near] });
    const said = () => find('.line-card [role=status]').textContent;
    const refused = t('lines.problem.notKept');
    fill();
    for (const _ of ['once', 'twice']) {
      await press(button(t('lines.snooze')));
      expect(said()).toBe(refused);
      expect(document.activeElement).toBe(find('.line-card h3'));
    }
    await set({ lines: [{ ...near, renewal: '2026-12-03' }] });
    expect(said()).toBe('');
    await set({ lines: [near] });
    fill(false);
    await press(button(t('lines.snooze')));
    expect(said()).toBe('');
  });

  it('is not there on the day itself: the next word would come when it has run out', async () => {
    const t = await draw({ lines: [datedLine('2026-11-01', { timeZone: 'UTC' })] });
    expect(() => button(t('lines.snooze'))).toThrow();
    await draw({ lines: [datedLine('2026-10-31', { timeZone: 'UTC' })] });
    expect(button(t('lines.snooze'))).toBeTruthy();
  });
});
