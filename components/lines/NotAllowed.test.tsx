// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { datedLine } from '../../state/lines/line.sample';
import { freshMemory } from '../../state/reminders/memory';
import { stage } from './stage';

const { draw, find, all, asked, button, field, press, type, submit, set } = stage();
const lines = [datedLine('2026-11-13')];
const propose = { date: '2026-12-04', sim: 't-mobile-us' as const, begin: true as const };

it('stands right below the box that it is about, before the days and the hour', async () => {
  const t = await draw({ lines, allowed: false });
  const note = find('.reminders .check + .notice');
  expect(note.textContent).toContain(t('lines.reminders.notAllowed'));
  await press(find('.reminders .check input'));
  expect(all('.notice')).toHaveLength(0);
});

it('is told with what was saved where that began with “remind me”, until it is allowed', async () => {
  const t = await draw({ allowed: false }, { propose });
  await submit();
  expect(find('.said').textContent).toBe('My data SIM is saved.');
  const [note, ...others] = all('.notice');
  expect(note?.previousElementSibling?.querySelector('.said')).not.toBeNull();
  expect(others).toEqual([]); // not once more below
  await press(find('.notice button'));
  expect(asked).toEqual(['allow']);
  await set({ allowed: true });
  expect(all('.notice')).toHaveLength(0);
  expect(find('.said').textContent).toContain(t('lines.said.saved', { card: 'My data SIM' }));
});

it('is told but once where the card was only edited, has no day, or no reminder is wanted', async () => {
  const t = await draw({ lines, allowed: false });
  await press(button(t('lines.edit')));
  await submit();
  expect(all('.said')).toHaveLength(1);
  expect(all('.notice')).toHaveLength(1);

  await draw({ allowed: false }, { propose });
  await type(field(t('lines.form.renewal')), '');
  await submit();
  expect(all('.said')).toHaveLength(1);
  expect(all('.notice')).toHaveLength(1);

  const memory = freshMemory();
  const off = { ...memory, settings: { ...memory.settings, on: false } };
  await draw({ allowed: false, memory: off }, { propose });
  await submit();
  expect(all('.said')).toHaveLength(1);
  expect(all('.notice')).toHaveLength(0);
});
