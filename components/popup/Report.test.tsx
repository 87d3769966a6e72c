// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { at, blank, dashboard, stage } from './stage';

const { all, find, button, press, draw, clipboard } = stage();

/** Pages and clipboards take their time to answer. */
const says = (text: string) =>
  vi.waitFor(() => expect(find('.report [role=status]').textContent).toBe(text));

it('shows the outline first, and copies exactly what it shows', async () => {
  const t = await draw(dashboard);
  expect(all('.report textarea')).toHaveLength(0);
  await press(button(t('popup.report.make')));
  await says(t('popup.report.look'));
  const shown = find<HTMLTextAreaElement>('.report textarea');
  expect(shown.value).toBe('THE OUTLINE');
  expect(shown.readOnly).toBe(true);
  expect(clipboard.copied).toEqual([]);
  await press(button(t('popup.report.copy')));
  expect(clipboard.copied).toEqual(['THE OUTLINE']);
  await says(t('popup.report.copied'));
});

it('says so where nothing can be read, or copied', async () => {
  const t = await draw({ ...dashboard, locale: 'zh-CN' });
  clipboard.outline = undefined;
  await press(button(t('popup.report.make')));
  await says(t('popup.report.none'));
  clipboard.outline = 'THE OUTLINE';
  clipboard.allowed = false;
  await press(button(t('popup.report.make')));
  await says(t('popup.report.look'));
  await press(button(t('popup.report.copy')));
  await says(t('popup.report.notCopied'));
});

it('is only there on a page of a carrier that answers', async () => {
  await draw(blank);
  expect(all('.report')).toHaveLength(0);
  await draw({ ...dashboard, needsReload: true });
  expect(all('.report')).toHaveLength(0);
  await draw({ ...dashboard, here: undefined });
  expect(all('.report')).toHaveLength(1);
});

it('the head says that a page has changed', async () => {
  const t = await draw(at('dashboard.refill', { certain: false, drifted: true }));
  expect(find('.head').textContent).toContain(t('popup.drifted'));
});
