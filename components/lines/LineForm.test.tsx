// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { freshDraft } from '../../state/lines/draft';
import { datedLine, ids, sampleLine } from '../../state/lines/line.sample';
import { stage } from './stage';

const { draw, find, all, button, press, field, type, submit, lines, fill, set } = stage();

/** What a field is described by, in words: its problem first, then its hint. */
function said(control: Element): string[] {
  const described = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return described.map((id) => find(`[id="${id}"]`).textContent ?? '');
}

describe('a card that is added', () => {
  it('is kept as it was typed, and the list says so with the focus on it', async () => {
    const t = await draw();
    await press(button(t('lines.add')));
    expect(document.activeElement).toBe(find('h2'));
    await type(field(t('lines.form.nickname')), ' 妈妈的卡 ');
    await type(field(t('sims.title')), 'ultra');
    await type(field(t('lines.form.renewal')), '2026-11-20');
    await type(field(t('lines.form.rhythm')), 'usual');
    await type(field(t('lines.form.lastFour')), '４４７１');
    await submit();
    expect(lines()).toMatchObject([
      {
        nickname: '妈妈的卡',
        sim: 'ultra',
        renewal: '2026-11-20',
        rhythm: { kind: 'days', days: 30 },
        lastFour: '4471',
        timeZone: Temporal.Now.timeZoneId(),
      },
    ]);
    expect(find('.said').textContent).toBe('妈妈的卡 is saved.');
    expect(document.activeElement).toBe(find('.line-card h3'));
  });

  it.each<[string, object]>([
    ['monthly', { kind: 'monthly', day: 20 }],
    ['usual', { kind: 'days', days: 30 }],
    ['once', { kind: 'once' }],
  ])('renews as chosen: %s', async (chosen, rhythm) => {
    const t = await draw();
    await press(button(t('lines.add')));
    await type(field(t('lines.form.renewal')), '2026-11-20');
    await type(field(t('lines.form.rhythm')), chosen);
    await submit();
    expect(lines()).toMatchObject([{ rhythm }]);
  });

  it('renews in a number of days of its own, which is asked for only then', async () => {
    const t = await draw();
    await press(button(t('lines.add')));
    expect(() => field(t('lines.form.days'))).toThrow();
    await type(field(t('lines.form.rhythm')), 'typed');
    await type(field(t('lines.form.days')), '90');
    await submit();
    expect(lines()).toMatchObject([{ rhythm: { kind: 'days', days: 90 } }]);
  });

  it('begins with a name that no other card has', async () => {
    const t = await draw({ lines: [sampleLine({ nickname: 'my data sim' })] });
    await press(button(t('lines.add')));
    expect(field(t('lines.form.nickname')).value).toBe('My data SIM 2');
  });

  it('is not kept by Cancel', async () => {
    const t = await draw();
    await press(button(t('lines.add')));
    await press(button(t('popup.cancel')));
    expect(lines()).toEqual([]);
    expect(document.activeElement).toBe(button(t('lines.add')));
  });
});

describe('what is wrong', () => {
  it('stands beside its field in words, what was typed is kept, the first has the focus', async () => {
    const t = await draw({ lines: [sampleLine({ nickname: 'Mum' })] });
    await press(button(t('lines.add')));
    const typed = {
      [t('lines.form.nickname')]: ' mum',
      [t('lines.form.renewal')]: '2026-10-31',
      [t('lines.form.lastFour')]: '44',
    };
    for (const [label, value] of Object.entries(typed)) await type(field(label), value);
    await type(field(t('lines.form.rhythm')), 'typed');
    await type(field(t('lines.form.days')), '0');
    await submit();
    const problems = {
      [t('lines.form.nickname')]: t('lines.problem.alreadyThere'),
      [t('lines.form.renewal')]: t('lines.problem.dateInPast'),
      [t('lines.form.lastFour')]: t('lines.problem.lastFourWrong'),
      [t('lines.form.days')]: t('lines.problem.daysWrong'),
    };
    for (const [label, words] of Object.entries(problems)) {
      expect(field(label).getAttribute('aria-invalid'), label).toBe('true');
      expect(said(field(label))[0], label).toBe(words);
    }
    for (const [label, value] of Object.entries(typed)) expect(field(label).value).toBe(value);
    expect(document.activeElement).toBe(field(t('lines.form.nickname')));
    expect(lines()).toHaveLength(1);
  });

  it('is told anew at each press, and goes when it is mended', async () => {
    const t = await draw();
    await press(button(t('lines.add')));
    await type(field(t('lines.form.nickname')), ' ');
    await submit();
    expect(said(field(t('lines.form.nickname')))).toEqual([t('lines.problem.nicknameEmpty')]);
    await type(field(t('lines.form.nickname')), 'x'.repeat(41));
    await submit();
    expect(said(field(t('lines.form.nickname')))[0]).toContain('40');
    await type(field(t('lines.form.nickname')), 'x');
    await submit();
    expect(lines()).toHaveLength(1);
  });

  it('half a date is no empty one', async () => {
    const t = await draw();
    await press(button(t('lines.add')));
    const date = field(t('lines.form.renewal')) as HTMLInputElement;
    Object.defineProperty(date, 'validity', { value: { badInput: true } });
    await submit();
    expect(said(date)[0]).toBe(t('lines.problem.dateWrong'));
    expect(lines()).toEqual([]);
  });

  it('a full storage changes nothing, says so, and keeps the form', async () => {
    const t = await draw();
    await press(button(t('lines.add')));
    await type(field(t('lines.form.nickname')), 'Mum');
    fill();
    await submit();
    expect(find('[role=alert]').textContent).toBe(t('lines.problem.notKept'));
    expect(document.activeElement).toBe(find('[role=alert]'));
    expect(field(t('lines.form.nickname')).value).toBe('Mum');
  });

  it('a time zone that the browser does not know is shown, though it is tucked away', async () => {
    const draft = { ...freshDraft('t-mobile-us', 'Mars/Olympus'), nickname: 'Mum' };
    const t = await draw({}, { left: { line: null, draft, fromPage: false } });
    expect(find<HTMLDetailsElement>('.zone').open).toBe(false);
    await submit();
    expect(find<HTMLDetailsElement>('.zone').open).toBe(true);
    expect(said(field(t('lines.form.timeZone')))[0]).toBe(t('lines.problem.zoneWrong'));
    await type(field(t('lines.form.timeZone')), 'Asia/Shanghai');
    await submit();
    expect(lines()).toMatchObject([{ timeZone: 'Asia/Shanghai' }]);
  });
});

describe('a card that is edited', () => {
  const mum = datedLine('2026-11-20', { nickname: 'Mum', rhythm: { kind: 'days', days: 90 } });

  it('begins with what is known of it and keeps what is not touched', async () => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.edit')));
    expect(find('h2').textContent).toBe(t('lines.form.edit'));
    expect(field(t('lines.form.days')).value).toBe('90');
    await type(field(t('lines.form.nickname')), 'Dad');
    await submit();
    expect(lines()).toMatchObject([{ ...mum, nickname: 'Dad', stamps: expect.anything() }]);
  });

  it('does not take a refill back that was told while the form stood open', async () => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.edit')));
    await set({ lines: [{ ...mum, renewal: '2027-02-18' }] });
    await type(field(t('lines.form.nickname')), 'Dad');
    await submit();
    expect(lines()).toMatchObject([{ nickname: 'Dad', renewal: '2027-02-18' }]);
  });

  it('takes the date of the page, which it began with', async () => {
    const t = await draw({ lines: [mum] }, { propose: { date: '2026-12-01' } });
    await press(button(mum.nickname));
    await submit();
    expect(lines()).toMatchObject([{ nickname: 'Mum', renewal: '2026-12-01' }]);
    expect(find('.said').textContent).toBe(t('lines.said.saved', { card: 'Mum' }));
  });

  it('says so when it has gone meanwhile', async () => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.edit')));
    await press(button(t('lines.form.remove')));
    expect(find('.said').textContent).toContain('Mum is removed.');
    expect(document.activeElement).toBe(button(t('lines.said.undo')));
    expect(all('.line-card')).toHaveLength(0);
    await press(button(t('lines.said.undo')));
    expect(all('.line-card')).toHaveLength(1);
    expect(document.activeElement).toBe(find(`[data-line="${ids[0]}"] h3`));
  });
});
