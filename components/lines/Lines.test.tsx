// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { datedLine, ids, noon, sampleLine } from '../../state/lines/line.sample';
import { stage } from './stage';

const { draw, find, all, asked, recorded, button, press, field, type, submit, lines, set, root } =
  stage();

const mum = datedLine('2026-11-13', { nickname: 'Mum', rhythm: { kind: 'days', days: 30 } });
const near = datedLine('2026-11-03', { id: ids[1], nickname: 'Tablet', lastFour: '' });
const old = sampleLine({ id: ids[2], nickname: 'Old', lastFour: '0927', archived: true });
const texts = (selector: string) => all(selector).map((each) => each.textContent);

describe('the list', () => {
  it('says what it is good for while it is empty, with one button', async () => {
    const t = await draw();
    expect(root.textContent).toContain(t('lines.empty.title'));
    expect(all('button')).toEqual([button(t('lines.add'))]);
  });

  it.each([
    ['en', ['Tablet', 'Mum · ending 1234'], '2 days left', 'Reminder 3 days before and on the day'],
    ['zh-CN', ['Tablet', 'Mum · 尾号 1234'], '还有 2 天到期', '提前 3 天和当天提醒'],
  ] as const)('shows the next to renew first, in %s', async (locale, names, left, reminds) => {
    await draw({ lines: [mum, old, near] }, { locale });
    expect(texts('.line-card h3')).toEqual(names);
    expect(texts('.line-card .state')[0]).toBe(`${left} · ${reminds}`);
  });

  it('tells of a day that has come or passed, and of none', async () => {
    await draw({
      lines: [
        datedLine('2026-11-01', { nickname: 'a', timeZone: 'UTC' }),
        datedLine('2026-10-29', { nickname: 'b', timeZone: 'UTC', id: ids[1] }),
        sampleLine({ nickname: 'c', renewal: null, id: ids[2] }),
      ],
    });
    const states = texts('.line-card .state b');
    expect(states).toEqual(['Was due 3 days ago', 'Due today', 'No date yet']);
    expect(all('.gauge')).toHaveLength(2);
  });

  it('warns in colour, too, where the day has passed or is close', async () => {
    const [a, b, c, d] = ['2026-10-31', '2026-11-01', '2026-11-08', '2026-11-09'].map(
      (renewal, at) => datedLine(renewal, { nickname: `${at}`, id: `${at}`, timeZone: 'UTC' }),
    );
    const undated = sampleLine({ nickname: 'z', renewal: null, id: 'z' });
    await draw({ lines: [a, b, c, d, undated].filter((each) => each !== undefined) });
    expect(all('.line-card .state').map((each) => each.className.trim())).toEqual([
      'state is-past',
      'state is-near',
      'state is-near',
      'state',
      'state',
    ]);
    // As the bar above it is.
    expect(all('.gauge').map((each) => each.className.trim())).toEqual([
      'gauge is-past',
      'gauge is-near',
      'gauge is-near',
      'gauge',
    ]);
  });

  it('asks for the day of a card that has none, in the form for all of it', async () => {
    const t = await draw({ lines: [sampleLine({ nickname: 'Mum', renewal: null })] });
    expect(() => button(t('lines.edit'))).toThrow();
    await press(button(t('lines.addDate')));
    expect(field(t('lines.form.nickname')).value).toBe('Mum');
    expect(field(t('lines.form.renewal')).value).toBe('');
  });

  it('says where a card is refilled that the guide has no page for', async () => {
    const t = await draw({ lines: [{ ...near, sim: 'ultra' }] });
    expect(find('.line-card').textContent).toContain(t('sims.ultra.where'));
    expect(root.querySelector('a')).toBeNull();
    await draw({ lines: [near] });
    expect(find('.line-card a').getAttribute('href')).toContain('prepaid.t-mobile.com');
    const [pay, record] = all('.deeds .button');
    expect(pay?.matches('a.main')).toBe(true);
    expect(record?.textContent).toContain(t('lines.refilled'));
    expect(record?.matches('.plain')).toBe(true);
  });

  it('promises no reminder that the browser does not let us give', async () => {
    const t = await draw({ lines: [near], allowed: false });
    expect(find('.line-card .state').textContent).toBe('2 days left');
    expect(root.textContent).toContain(t('lines.reminders.notAllowed'));
  });

  it('tells once that something could not be read', async () => {
    const t = await draw({ recovered: true });
    await press(button(t('popup.gotIt')));
    expect(asked).toEqual(['recoveredRead']);
    await set({ recovered: false });
    expect(root.textContent).not.toContain(t('lines.recovered'));
  });
});

describe('“I have refilled”', () => {
  it('shows the next date, and moves it on only when that is confirmed', async () => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.refilled')));
    expect(document.activeElement).toBe(field(t('lines.next.date')));
    expect(field(t('lines.next.date')).value).toBe('2026-12-13');
    expect(lines()).toMatchObject([{ renewal: '2026-11-13' }]);
    await submit();
    expect(lines()).toMatchObject([{ renewal: '2026-12-13' }]);
    expect(find('.said').textContent).toBe('Mum: next due Dec 13.');
    expect(document.activeElement).toBe(find('.line-card h3'));
  });

  it('takes another date, and says what is wrong with it', async () => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.refilled')));
    await type(field(t('lines.next.date')), '2026-10-13');
    await submit();
    expect(find('.problem').textContent).toBe(t('lines.problem.dateInPast'));
    await type(field(t('lines.next.date')), '');
    await submit();
    expect(find('.problem').textContent).toBe(t('lines.problem.dateWrong'));
    await type(field(t('lines.next.date')), '2026-12-10');
    await submit();
    expect(lines()).toMatchObject([{ renewal: '2026-12-10' }]);
  });

  it('of a pass nothing follows, unless a new one was bought', async () => {
    const pass = datedLine('2026-11-02', { nickname: 'Pass', rhythm: { kind: 'once' } });
    const t = await draw({ lines: [pass] });
    expect(() => button(t('lines.refilled'))).toThrow();
    await press(button(t('lines.newPass')));
    expect(root.textContent).toContain(t('lines.next.once'));
    await submit();
    expect(lines()).toMatchObject([{ renewal: null }]);
    expect(find('.said').textContent).toBe('Pass: no date for now.');
  });

  it('is called off with the focus where it was', async () => {
    const t = await draw({ lines: [mum] });
    await press(button(t('lines.refilled')));
    await press(button(t('popup.cancel')));
    expect(document.activeElement).toBe(button(t('lines.refilled')));
    expect(lines()).toEqual([mum]);
  });
});

describe('a card that is put away', () => {
  it('is folded with the others, can be taken back at once, and later', async () => {
    const t = await draw({ lines: [mum, old] });
    await press(button(t('lines.edit')));
    await press(button(t('lines.form.archive')));
    expect(find('.archived summary').textContent).toBe('Archived (2)');
    expect(find('.said').textContent).toContain('Mum is archived.');
    expect(document.activeElement).toBe(button(t('lines.said.undo')));
    await press(button(t('lines.said.undo')));
    expect(texts('.line-card h3')).toEqual(['Mum · ending 1234']);
    await press(button(t('lines.useAgain')));
    expect(texts('.line-card h3')).toEqual(['Mum · ending 1234', 'Old · ending 0927']);
    expect(document.activeElement).toBe(find(`[data-line="${old.id}"] h3`));
  });

  it('is not taken out again beside one that took its place', async () => {
    const t = await draw({ lines: [mum, { ...old, nickname: 'mum', lastFour: '' }] });
    await press(button(t('lines.useAgain')));
    expect(find('.said').textContent).toBe(`mum: ${t('lines.problem.alreadyThere')}`);
  });

  it('is removed from there, with the way back', async () => {
    const t = await draw({ lines: [old] });
    await press(button(t('lines.form.remove')));
    expect(all('.archived')).toHaveLength(0);
    await press(button(t('lines.said.undo')));
    expect(all('.archived li')).toHaveLength(1);
    expect(find('.said').textContent).toBe(t('lines.said.archived', { card: 'Old' }));
    expect(document.activeElement).toBe(find('.archived summary'));
  });

  it('of which records tell: it is said that they lose its name', async () => {
    const t = await draw({ lines: [old] });
    recorded.add(old.id);
    await press(button(t('lines.form.remove')));
    expect(find('.said').textContent).toContain(t('lines.said.removedNamed', { card: 'Old' }));
    await press(button(t('lines.said.undo')));
    recorded.clear();
    await press(button(t('lines.form.remove')));
    expect(find('.said').textContent).not.toContain(t('lines.said.removedNamed', { card: 'Old' }));
  });
});

describe('what the popup was opened for', () => {
  it('a card: it is marked and has the focus', async () => {
    await draw({ lines: [mum, near] }, { propose: { line: mum.id } });
    expect(document.activeElement).toBe(find(`[data-line="${mum.id}"] h3`));
    expect(all('.is-here')).toEqual([find(`[data-line="${mum.id}"]`)]);
  });

  it('a date: the form is filled in, nothing is kept without the press', async () => {
    const t = await draw({}, { propose: { date: '2026-12-04', sim: 'metro-us' } });
    expect(field(t('lines.form.renewal')).value).toBe('2026-12-04');
    expect(field(t('sims.title')).value).toBe('metro-us');
    expect(root.textContent).toContain(t('lines.form.fromPage'));
    expect(lines()).toEqual([]);
    await submit();
    expect(lines()).toMatchObject([{ renewal: '2026-12-04', sim: 'metro-us' }]);
  });

  it('a date, while there are cards of the carrier: it is asked of which', async () => {
    const propose = { date: '2026-12-04', sim: 't-mobile-us' as const };
    const t = await draw({ lines: [mum, { ...old, sim: 'mint' }] }, { propose });
    expect(document.activeElement).toBe(find('h2'));
    expect(texts('.which button')).toEqual([
      'Mum · ending 1234now: Nov 13',
      t('lines.which.another'),
      t('popup.cancel'),
    ]);
    expect(all('.which li .leads')).toHaveLength(2);
    await press(button('Mum'));
    expect(field(t('lines.form.renewal')).value).toBe('2026-12-04');
    await submit();
    expect(lines()[0]).toMatchObject({ id: mum.id, renewal: '2026-12-04' });

    await draw({ lines: [mum] }, { propose });
    await press(button(t('lines.which.another')));
    expect(field(t('lines.form.nickname')).value).toBe('My data SIM');
    await submit();
    expect(lines()).toHaveLength(2);
  });

  it('a date, called off: the list, nothing changed', async () => {
    const propose = { date: '2026-12-04', sim: 't-mobile-us' as const };
    const t = await draw({ lines: [mum] }, { propose });
    await press(button(t('popup.cancel')));
    expect(document.activeElement).toBe(button(t('lines.add')));
    expect(lines()).toEqual([mum]);
  });

  it('a date that a card has already: that card', async () => {
    await draw({ lines: [mum] }, { propose: { date: '2026-11-13', sim: 't-mobile-us' } });
    expect(all('.is-here')).toHaveLength(1);
  });

  it('to begin: a new card, but only where there is none with a date', async () => {
    await draw({}, { propose: { begin: true } });
    expect(all('form')).toHaveLength(1);
    await draw({ lines: [mum] }, { propose: { begin: true } });
    expect(all('form')).toHaveLength(0);
  });
});

it('draws on what is known at the moment it is told', async () => {
  await draw({ lines: [mum] });
  expect(find('.line-card .state b').textContent).toBe('12 days left');
  await set({ now: noon + 24 * 60 * 60 * 1000 });
  expect(find('.line-card .state b').textContent).toBe('11 days left');
});
