// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ids } from '../../state/lines/line.sample';
import { freshDraft } from '../../state/records/draft';
import type { RefillRecord } from '../../state/records/record';
import { manyRecords, sampleRecord } from '../../state/records/record.sample';
import { stage, t, today } from './stage';

const { show, root, button, find, all, press, type, rows, asked, draw } = stage();
afterEach(() => vi.useRealTimers());

const record = (id: string, over: Partial<RefillRecord> = {}) =>
  sampleRecord({ id: `${id.repeat(8)}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`, note: '', ...over });

const three = () => [
  record('1', { amount: 2000, date: '2026-11-04', confirmation: '88412210' }),
  record('2', {
    amount: 2000,
    date: '2026-10-05',
    currency: 'PLN',
    line: ids[1],
    confirmation: '',
  }),
  record('3', { amount: 4000, date: '2025-09-01', method: 'store', line: null, confirmation: '' }),
];

const removeFirst = async () => {
  await press(find('.record-head'));
  await press(button(t('records.detail.remove')));
};

describe('the list of records', () => {
  it('tells of each what it cost, when, how, for which card and under which number', async () => {
    await show(three());
    expect(rows()).toEqual([
      '$20.00 No. 88412210 Nov 4 · Website · Mum',
      'PLN 20.00 Oct 5 · Website · Kraków',
      '$40.00 Sep 1, 2025 · Store',
    ]);
    expect(root.textContent).toContain(t('records.local'));
  });

  it('shows by a clip that a receipt is kept', async () => {
    const file = { name: 'a.png', type: 'image/png' as const, size: 64 };
    await show([record('1', { file }), record('2')]);
    expect(all('.record .clip')).toHaveLength(1);
    expect(rows()[0]).toContain(t('records.hasFile'));
  });

  it('says what it is good for while there are none', async () => {
    await show([]);
    expect(root.textContent).toContain(t('records.empty.body'));
    expect(all('button').map((each) => each.textContent)).toEqual([t('records.keep')]);
  });

  it('waits, and says so when they cannot be read', async () => {
    await show([], { props: { kept: { is: 'loading' } } });
    expect(root.textContent).toContain(t('records.loading'));
    let reloads = 0;
    await show([], {
      props: { kept: { is: 'failed' } },
      acts: { reload: async () => void reloads++ },
    });
    expect(find('[role=alert]').textContent).toContain(t('records.failed.body'));
    await press(button(t('records.failed.again')));
    expect(reloads).toBe(1);
  });

  it('is searched by what is seen in it', async () => {
    await show(three());
    await type(find<HTMLInputElement>('input[type=search]'), 'store 2025');
    expect(rows()).toHaveLength(1);
    expect(find('[role=status]').textContent).toBe(t('records.search.found', { count: 1 }));
    await type(find<HTMLInputElement>('input[type=search]'), 'nothing');
    expect(rows()).toHaveLength(0);
    expect(find('[role=status]').textContent).toBe(t('records.search.none', { query: 'nothing' }));
    await press(button(t('records.search.clear')));
    expect(rows()).toHaveLength(3);
    expect(document.activeElement).toBe(find('input[type=search]'));
  });

  it('draws a thousand a page at a time; the focus goes to the first new one', async () => {
    await show(manyRecords(1000));
    expect(rows()).toHaveLength(50);
    await press(button(t('records.more', { count: 50 })));
    expect(rows()).toHaveLength(100);
    expect(document.activeElement).toBe(all('.record-head')[50]);
    await show(manyRecords(120));
    expect(button(t('records.more', { count: 20 }))).toBeTruthy();
  });

  it('unfolds one at a time, and opens its form', async () => {
    await show(three());
    await press(find('.record-head'));
    expect(find('.record-detail').textContent).toContain('88412210');
    await press(all('.record-head')[1] as HTMLElement);
    expect(all('[aria-expanded=true]')).toHaveLength(1);
    await press(button(t('records.detail.edit')));
    expect(root.textContent).toContain(t('records.form.edit'));
    await press(button(t('popup.cancel')));
    expect(document.activeElement).toBe(all('.record-head')[1]);
    expect(asked.remembered).toEqual([]);
  });

  it('leaves the form alone that waits elsewhere, when one is closed with nothing typed', async () => {
    await show([], { props: { start: 'new' } });
    await press(button(t('popup.cancel')));
    expect(asked.remembered).toEqual([]);
    await press(button(t('records.keep')));
    await type(find<HTMLInputElement>('.money input'), '15');
    await press(button(t('popup.cancel')));
    expect(asked.remembered).toEqual([expect.anything(), null]);
    await press(button(t('records.keep')));
    await press(button(t('popup.cancel')));
    expect(asked.remembered).toHaveLength(2);
  });

  it('forgets the form that was left, once that is closed', async () => {
    await show([], { props: { start: { id: null, draft: freshDraft(today, 'USD', null) } } });
    await press(button(t('popup.cancel')));
    expect(asked.remembered).toEqual([null]);
  });

  it('goes to the record that was kept', async () => {
    const kept = record('9', { date: '2020-01-01' });
    const save = async () => {
      await show([...manyRecords(200), kept], { acts: { save } });
      return { record: kept };
    };
    await show(manyRecords(200), { acts: { save } });
    await press(button(t('records.keep')));
    await press(button(t('records.form.save')));
    expect(document.activeElement?.closest('[data-record]')?.getAttribute('data-record')).toBe(
      kept.id,
    );
    expect(root.textContent).toContain(t('records.said.kept'));
  });
});

describe('a deleted record', () => {
  it('can be taken back where it stood; the focus goes along', async () => {
    await show(three());
    await removeFirst();
    expect(rows()).toHaveLength(2);
    expect(find('.record-rows').firstElementChild?.className).toBe('undo');
    expect(document.activeElement).toBe(button(t('records.said.undo')));
    await press(button(t('records.said.undo')));
    expect(rows()).toHaveLength(3);
    expect(all('.undo')).toHaveLength(0);
    expect(document.activeElement).toBe(find('.record-head'));
  });

  it('can be taken back where it was the last one', async () => {
    await show(three().slice(0, 1));
    await removeFirst();
    expect(root.textContent).not.toContain(t('records.empty.title'));
    await press(button(t('records.said.undo')));
    expect(rows()).toHaveLength(1);
  });

  it('says so where it came back without its file', async () => {
    await show(three(), { acts: { restore: async () => 'backWithoutFile' } });
    await removeFirst();
    await press(button(t('records.said.undo')));
    expect(all('.undo')).toHaveLength(0);
    expect(find('[role=status]').textContent).toBe(t('records.said.fileGone'));
  });

  it.each([
    ['another is unfolded', () => press(find('.record-head'))],
    ['something is searched', () => type(find<HTMLInputElement>('input[type=search]'), 'x')],
    ['the list is exported', () => press(button(t('records.export')))],
  ])('is no longer asked about once %s', async (_, next) => {
    await show(three());
    await removeFirst();
    await next();
    expect(all('.undo')).toHaveLength(0);
  });

  it('can be taken back for as long as nothing else is done', async () => {
    await show(three());
    await press(find('.record-head'));
    vi.useFakeTimers();
    const pass = (time: number) => act(async () => void (await vi.advanceTimersByTimeAsync(time)));
    button(t('records.detail.remove')).click();
    await pass(60 * 60 * 1000);
    expect(document.activeElement).toBe(button(t('records.said.undo')));
    button(t('records.said.undo')).click();
    await pass(100);
    expect(rows()).toHaveLength(3);
  });

  it('stays when the browser refuses, which is said', async () => {
    await show(three(), { acts: { remove: async () => false } });
    await removeFirst();
    expect(rows()).toHaveLength(3);
    expect(root.textContent).toContain(t('records.said.notDeleted'));
  });

  it.each(['storageFull', 'failed'] as const)(
    'that does not come back can be tried again: %s',
    async (why) => {
      await show(three(), { acts: { restore: async () => why } });
      await removeFirst();
      await press(button(t('records.said.undo')));
      expect(all('.undo')).toHaveLength(1);
      expect(find('[role=status]').textContent).not.toBe('');
    },
  );
});

describe('a receipt', () => {
  const file = { name: 'a.png', type: 'image/png' as const, size: 64 };

  it('is that of the last press, however long the one before takes to open', async () => {
    const opened = new Map<string, (answer: { is: 'picture'; url: string }) => void>();
    const open = (id: string) =>
      new Promise<{ is: 'picture'; url: string }>((done) => opened.set(id, done));
    const [one, two] = [record('1', { file }), record('2', { file })];
    await show([one, two], { acts: { open } });
    for (const row of [0, 1]) {
      await press(find(`.record:nth-of-type(${row + 1}) .record-head`));
      await press(button(t('records.detail.open')));
    }
    for (const { id } of [two, one])
      await act(async () => opened.get(id)?.({ is: 'picture', url: `data:image/png,${id}` }));
    expect(find<HTMLImageElement>('.picture img').src).toBe(`data:image/png,${two.id}`);
  });

  it('that is a picture is shown over the list', async () => {
    const url = 'data:image/png;base64,AAAA';
    await show([record('1', { file })], { acts: { open: async () => ({ is: 'picture', url }) } });
    await press(find('.record-head'));
    await press(button(t('records.detail.open')));
    expect(find('dialog img').getAttribute('src')).toBe(url);
    expect(find('dialog').getAttribute('aria-label')).toContain('$15.00');
    await press(button(t('records.picture.close')));
    await draw();
    expect(all('dialog')).toHaveLength(0);
  });

  it.each([
    ['image/heic', true, 'save'],
    ['application/pdf', true, 'open'],
    ['application/pdf', false, 'save'],
  ] as const)('of type %s, where PDF is shown %s, is to %s', async (type, showsPdf, label) => {
    await show([record('1', { file: { ...file, type } })], { acts: { showsPdf } });
    await press(find('.record-head'));
    expect(button(t(`records.detail.${label}`))).toBeTruthy();
  });

  it('that cannot be read is told', async () => {
    await show([record('1', { file })], { acts: { open: async () => ({ is: 'failed' }) } });
    await press(find('.record-head'));
    await press(button(t('records.detail.open')));
    expect(find('[role=status]').textContent).toBe(t('records.said.fileGone'));
  });
});
