// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draftOf, freshDraft } from '../../state/lines/draft';
import { datedLine, noon } from '../../state/lines/line.sample';
import type { UnfinishedLine } from '../../state/lines/unfinished';
import { stage } from './stage';

const { draw, all, find, button, press, field, type, submit, lines, remembered } = stage();

const mum = datedLine('2026-11-20', { nickname: 'Mum' });
const fresh: UnfinishedLine = {
  line: null,
  draft: { ...freshDraft('t-mobile-us', 'UTC'), nickname: 'Dad', lastFour: '44' },
  fromPage: false,
};

describe('a form', () => {
  it('is remembered as it is typed, not before, and forgotten by Cancel', async () => {
    const t = await draw();
    await press(button(t('lines.add')));
    expect(remembered).toEqual([]);
    await type(field(t('lines.form.nickname')), 'Dad');
    await type(field(t('lines.form.lastFour')), '44');
    expect(remembered.at(-1)).toMatchObject({
      line: null,
      draft: { nickname: 'Dad', lastFour: '44' },
      fromPage: false,
    });
    await press(button(t('popup.cancel')));
    expect(remembered.at(-1)).toBeNull();
  });

  it('that stands beside other things is neither remembered nor forgets another', async () => {
    const t = await draw({}, { aside: true });
    for (const end of [() => press(button(t('popup.cancel'))), submit]) {
      await press(button(t('lines.add')));
      await type(field(t('lines.form.nickname')), 'Dad');
      await end();
    }
    expect(lines()).toMatchObject([{ nickname: 'Dad' }]);
    expect(remembered).toEqual([]);
  });

  it('is forgotten once it is kept, and no sooner', async () => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.edit')));
    await type(field(t('lines.form.nickname')), ' ');
    await submit();
    expect(remembered.at(-1)).toMatchObject({ line: mum, draft: { nickname: ' ' } });
    await type(field(t('lines.form.nickname')), 'Mom');
    await submit();
    expect(lines()).toMatchObject([{ nickname: 'Mom' }]);
    expect(remembered.at(-1)).toBeNull();
  });

  it.each(['archive', 'remove'] as const)('is forgotten by %s', async (away) => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.edit')));
    await type(field(t('lines.form.nickname')), 'Mom');
    await press(button(t(`lines.form.${away}`)));
    expect(remembered.at(-1)).toBeNull();
  });
});

describe('a form that was left', () => {
  it('goes on where it was', async () => {
    const t = await draw({ lines: [mum] }, { left: fresh });
    expect(field(t('lines.form.nickname')).value).toBe('Dad');
    expect(field(t('lines.form.lastFour')).value).toBe('44');
  });

  it('does not take a refill back that was told meanwhile', async () => {
    const left = { line: mum, draft: { ...draftOf(mum), nickname: 'Mom' }, fromPage: false };
    await draw({ lines: [{ ...mum, renewal: '2026-12-20' }] }, { left });
    await submit();
    expect(lines()).toMatchObject([{ nickname: 'Mom', renewal: '2026-12-20' }]);
  });

  it('of a card that is gone does not', async () => {
    const left = { line: mum, draft: draftOf(mum), fromPage: false };
    await draw({ lines: [] }, { left });
    expect(all('form')).toHaveLength(0);
    await draw({ lines: [{ ...mum, removed: noon + 1 }] }, { left });
    expect(all('form')).toHaveLength(0);
  });

  it('waits where the popup was opened for a card', async () => {
    await draw({ lines: [mum] }, { left: fresh, propose: { line: mum.id } });
    expect(all('form')).toHaveLength(0);
  });

  it('is forgotten once it is left or kept, typed in or not', async () => {
    const t = await draw({}, { left: fresh });
    await press(button(t('popup.cancel')));
    expect(remembered).toEqual([null]);
    const left = { ...fresh, draft: { ...fresh.draft, lastFour: '' } };
    await draw({}, { left, propose: { date: '2026-12-04', sim: 't-mobile-us' } });
    await submit();
    expect(lines()).toMatchObject([{ nickname: 'Dad', renewal: '2026-12-04' }]);
    expect(remembered).toEqual([null, null]);
  });

  it('waits while another is left or kept in which nothing was typed', async () => {
    const propose = { date: '2026-12-04', sim: 't-mobile-us' as const };
    const t = await draw({ lines: [mum] }, { left: fresh, propose });
    await press(find('.which .leads'));
    await press(button(t('popup.cancel')));
    await draw({ lines: [mum] }, { left: fresh, propose });
    await press(find('.which .leads'));
    await submit();
    expect(lines()).toMatchObject([{ nickname: 'Mum', renewal: '2026-12-04' }]);
    expect(remembered).toEqual([]);
  });

  it('gets the date of the page that it lacks', async () => {
    const propose = { date: '2026-12-04', sim: 't-mobile-us' as const };
    const t = await draw({}, { left: fresh, propose });
    const shown = () =>
      [t('lines.form.nickname'), t('lines.form.renewal')].map((label) => field(label).value);
    expect(shown()).toEqual(['Dad', '2026-12-04']);
    await draw({ lines: [mum] }, { left: fresh, propose });
    await press(button(t('lines.which.another')));
    expect(shown()).toEqual(['Dad', '2026-12-04']);
    // Of another kind of card, or with a date of its own, it is not what the page is about.
    const draft = { ...fresh.draft, renewal: '2026-12-01' };
    for (const left of [
      { ...fresh, draft },
      { ...fresh, draft: { ...fresh.draft, sim: 'mint' as const } },
    ]) {
      await draw({}, { left, propose });
      expect(shown()).toEqual(['My data SIM', '2026-12-04']);
    }
  });
});
