// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ids } from '../../state/lines/line.sample';
import { draftOf } from '../../state/records/draft';
import { problems } from '../../state/records/problem';
import { sampleRecord } from '../../state/records/record.sample';
import type { Saved } from '../../state/records/records';
import { problemText } from './problemText';
import { stage, t, today } from './stage';

const { show, button, field, find, press, type, asked, all } = stage();

const refuse = (refused: Saved) => ({ acts: { save: async () => refused } });
const save = () => press(button(t('records.form.save')));
const begin = () => press(button(t('records.keep')));

describe('the form of a record', () => {
  it('begins with today, the website and the user’s card', async () => {
    await show([]);
    await begin();
    expect(field(t('records.form.date')).value).toBe(today);
    expect(field(t('records.form.currency')).value).toBe('USD');
    expect(field(t('records.form.card')).value).toBe(ids[0]);
    expect(find<HTMLInputElement>('[name=record-method]:checked').parentElement?.textContent).toBe(
      t('records.method.web'),
    );
    expect(document.activeElement).toBe(field(t('records.form.amount')));
  });

  it('offers the day that it is where the day begins first: a receipt may be from there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 12) });
    await show([]);
    await begin();
    expect(field(t('records.form.date'))).toMatchObject({ value: today, max: '2026-11-23' });
    vi.useRealTimers();
  });

  it('hands over what was typed, and remembers it meanwhile', async () => {
    await show([]);
    await begin();
    await type(field(t('records.form.amount')), '15');
    await type(field(t('records.form.confirmation')), '8841');
    await type(field(t('records.form.note')), '妈妈的');
    await save();
    const draft = { amount: '15', confirmation: '8841', note: '妈妈的', line: ids[0], date: today };
    expect(asked.saved).toMatchObject([{ id: null, file: null, draft }]);
    expect(asked.remembered.at(-1)).toMatchObject({ id: null, draft });
  });

  it('tells what the edit began with, however much was typed since', async () => {
    const kept = sampleRecord();
    await show([kept]);
    await press(find('.record-head'));
    await press(button(t('records.detail.edit')));
    await type(field(t('records.form.confirmation')), '8841');
    expect(asked.remembered.at(-1)).toMatchObject({ id: kept.id, shown: draftOf(kept) });
    await save();
    expect(asked.saved).toMatchObject([
      { draft: { confirmation: '8841' }, shown: { confirmation: '00123' } },
    ]);
  });

  it('becomes one record, kept here or where it was left for', async () => {
    await show([]);
    await begin();
    await type(field(t('records.form.amount')), '15');
    await save();
    const [saved] = asked.saved;
    expect(saved?.becomes).toBeDefined();
    expect(asked.remembered.at(-1)).toMatchObject({ id: null, becomes: saved?.becomes });
    await press(button(t('popup.cancel')));
    await begin();
    await save();
    expect(asked.saved[1]?.becomes).not.toBe(saved?.becomes);
  });

  it('leaves the photo alone that was added elsewhere while it was open', async () => {
    const kept = sampleRecord();
    await show([kept], { props: { start: { id: kept.id, draft: draftOf(kept) } } });
    const file = { name: 'a.jpg', type: 'image/jpeg', size: 3 } as const;
    await show([{ ...kept, file }], { props: { start: { id: kept.id, draft: draftOf(kept) } } });
    await save();
    expect(asked.saved).toMatchObject([{ id: kept.id, file: 'same' }]);
  });

  it('says what is wrong beside each field, keeps what was typed and goes to the first', async () => {
    await show([], refuse({ problems: { amount: 'amountWrong', date: 'dateInFuture' } }));
    await begin();
    await type(field(t('records.form.amount')), '1,000');
    await save();
    for (const [label, problem] of [
      ['records.form.amount', 'amountWrong'],
      ['records.form.date', 'dateInFuture'],
    ] as const) {
      const control = field(t(label));
      expect(control.getAttribute('aria-invalid')).toBe('true');
      const described = control.getAttribute('aria-describedby') ?? '';
      expect(find(`#${described.split(' ')[0]?.replaceAll(':', '\\:')}`).textContent).toBe(
        problemText(t, 'en', problem),
      );
    }
    expect(field(t('records.form.amount')).value).toBe('1,000');
    expect(document.activeElement).toBe(field(t('records.form.amount')));
    expect(field(t('records.form.note')).getAttribute('aria-invalid')).toBeNull();
  });

  it('complains no longer of what was changed, and leaves the focus there', async () => {
    await show(
      [],
      refuse({ problems: { amount: 'amountEmpty', confirmation: 'confirmationLong' } }),
    );
    await begin();
    await save();
    field(t('records.form.confirmation')).focus();
    await type(field(t('records.form.confirmation')), '8841');
    expect(field(t('records.form.confirmation')).getAttribute('aria-invalid')).toBeNull();
    expect(field(t('records.form.amount')).getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field(t('records.form.confirmation')));
  });

  it.each(['storageFull', 'gone', 'failed'] as const)('says at once that it is %s', async (why) => {
    const answer = why === 'failed' ? why : { problems: { record: why } };
    await show([], { acts: { save: async () => answer } });
    await begin();
    await type(field(t('records.form.amount')), '15');
    await save();
    expect(find('[role=alert]').textContent).toBe(problemText(t, 'en', why));
    expect(document.activeElement).toBe(find('[role=alert]'));
    expect(field(t('records.form.amount')).value).toBe('15');
  });

  it('keeps what was deleted meanwhile as a new one, if the user wants that', async () => {
    const record = sampleRecord();
    await show([record], {
      props: { start: { id: record.id, draft: { ...record, amount: '15.00' } } },
      acts: {
        save: async (filled) => {
          asked.saved.push(filled);
          return { problems: { record: 'gone' } };
        },
      },
    });
    await save();
    await press(button(t('records.form.asNew')));
    expect(asked.saved.map(({ id }) => id)).toEqual([record.id, null]);
  });

  it('offers what was paid the last times, in its currency', async () => {
    await show([
      sampleRecord({ amount: 2000 }),
      sampleRecord({ id: ids[1], amount: 2000 }),
      sampleRecord({ id: ids[0], amount: 3000, currency: 'PLN' }),
    ]);
    await begin();
    await press(button('PLN 30.00'));
    expect(field(t('records.form.amount')).value).toBe('30.00');
    expect(field(t('records.form.currency')).value).toBe('PLN');
    expect(all('.usual button')).toHaveLength(2);
  });

  it('takes the currency of the card, as long as no amount was typed', async () => {
    await show([]);
    await begin();
    const choose = (line: string) =>
      act(() => {
        const select = field(t('records.form.card'));
        select.value = line;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose(ids[1]);
    expect(field(t('records.form.currency')).value).toBe('PLN');
    await type(field(t('records.form.amount')), '30');
    await choose(ids[0]);
    expect(field(t('records.form.currency')).value).toBe('PLN');
  });

  it('shows a card that is gone as one, and keeps it', async () => {
    const record = sampleRecord({ line: '99999999-9999-4999-8999-999999999999' });
    await show([record], {
      props: { start: { id: record.id, draft: { ...record, amount: '15.00' } } },
    });
    const select = field(t('records.form.card')) as unknown as HTMLSelectElement;
    expect(select.selectedOptions[0]?.textContent).toBe(t('records.form.goneCard'));
    await save();
    expect(asked.saved[0]?.draft.line).toBe(record.line);
  });

  it('goes on in a tab with what was typed, where a file cannot be chosen', async () => {
    const gone: unknown[] = [];
    const goOnInTab = async (form: unknown) => gone.push(form) > 1;
    await show([], { acts: { goOnInTab } });
    await begin();
    await type(field(t('records.form.amount')), '15');
    expect(all('input[type=file]')).toHaveLength(0);
    await press(button(t('records.form.choose')));
    expect(gone).toMatchObject([{ id: null, draft: { amount: '15' } }]);
    // It could not be kept: nothing is lost, and that is said.
    expect(document.activeElement).toBe(find('[role=alert]'));
    expect(find('[role=alert]').textContent).toBe(problemText(t, 'en', 'failed'));
    expect(field(t('records.form.amount')).value).toBe('15');
    await press(button(t('records.form.choose')));
    expect(gone).toHaveLength(2);
  });

  it('takes a file, another, or none; a kept one can be put back', async () => {
    const file = { name: 'receipt.jpg', type: 'image/jpeg' as const, size: 64 };
    const record = sampleRecord({ file });
    await show([record], {
      props: { start: { id: record.id, draft: { ...record, amount: '15.00' } } },
    });
    await save();
    await press(button(t('records.form.removeFile')));
    await save();
    await press(button(t('records.form.putBack')));
    await save();
    const other = new File(['x'], 'other.png');
    const input = find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [other], configurable: true });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(find('.chosen').textContent).toContain('other.png');
    await save();
    expect(asked.saved.map((filled) => filled.file)).toEqual(['same', null, 'same', other]);
  });

  it.each([null, new File(['x'], 'a.jpg')])(
    'goes on with what was chosen in it: %s',
    async (file) => {
      const record = sampleRecord({ file: { name: 'b.jpg', type: 'image/jpeg', size: 64 } });
      const props = { start: { id: record.id, draft: draftOf(record) } };
      await show([record], { props, acts: { chosen: () => file } });
      await save();
      expect(asked.saved).toMatchObject([{ file }]);
    },
  );

  it('has words for every problem', () => {
    for (const problem of problems)
      expect(problemText(t, 'en', problem)).not.toMatch(/records\.|\{\{/);
  });
});
