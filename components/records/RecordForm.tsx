import { useRef, useState } from 'preact/hooks';
import { methods } from '../../content/guide/steps';
import { latestDay } from '../../state/calendarDate';
import type { Draft } from '../../state/records/draft';
import type { RefillRecord } from '../../state/records/record';
import type { Unfinished } from '../../state/records/unfinished';
import { Field } from '../form/Field';
import { FormEnd } from '../form/FormEnd';
import { useFirstProblem } from '../form/useFirstProblem';
import { Choice } from '../shared/Choice';
import { AmountField } from './AmountField';
import type { RecordActs } from './acts';
import { CardField } from './CardField';
import { FileField } from './FileField';
import { problemText } from './problemText';
import type { Telling } from './recordText';
import { useChecked } from './useChecked';

interface Props extends Telling {
  start: Unfinished;
  /** All there are, the newest first. */
  records: readonly RefillRecord[];
  acts: RecordActs;
  onSaved(id: string): void;
  onCancel(): void;
}

/** A new record, or changes to one. Whatever goes wrong, what was typed stays. */
export function RecordForm(props: Props) {
  const { t, locale, cards, start, records, acts, onSaved, onCancel } = props;
  const before = records.find(({ id }) => id === start.id);
  const [draft, setDraft] = useState(start.draft);
  // Also where it has none: one may have been added elsewhere meanwhile.
  const [file, setFile] = useState(() => {
    const chosen = acts.chosen(start);
    return chosen === undefined ? (start.id ? 'same' : null) : chosen;
  });
  const { problems, refused, problemOf } = useChecked(draft, file);
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  useFirstProblem(form, problems);

  const isGone = problems.record === 'gone';
  const said = (field: keyof Draft | 'file') => {
    const problem = problemOf(field);
    return problem && problemText(t, locale, problem);
  };

  function change(changed: Partial<Draft>) {
    const next = { ...draft, ...changed };
    setDraft(next);
    acts.remember({ ...start, draft: next }, file);
  }

  function choose(next: typeof file) {
    setFile(next);
    acts.remember({ ...start, draft }, next);
  }

  async function save(event: Event) {
    event.preventDefault();
    if (busy.current) return; // pressed twice
    busy.current = true;
    const saved = await acts.save({ ...start, id: isGone ? null : start.id, draft, file });
    busy.current = false;
    if (saved === 'failed') refused({ record: 'failed' });
    else if ('problems' in saved) refused(saved.problems);
    else onSaved(saved.record.id);
  }

  const { goOnInTab } = acts;
  async function goOn(inTab: NonNullable<typeof goOnInTab>) {
    if (!(await inTab({ ...start, draft }))) refused({ record: 'failed' });
  }

  return (
    <form class="form record-form" ref={form} noValidate onSubmit={save}>
      <h2 class="title">{t(start.id ? 'records.form.edit' : 'records.keep')}</h2>
      <AmountField
        t={t}
        locale={locale}
        draft={draft}
        // Who mends a record knows what it was.
        records={start.id ? [] : records}
        problems={{ amount: said('amount'), currency: said('currency') }}
        onChange={change}
      />
      <Field label={t('records.form.date')} problem={said('date')}>
        {(control) => (
          <input
            {...control}
            type="date"
            max={latestDay(Date.now())}
            value={draft.date}
            onInput={({ currentTarget }) => change({ date: currentTarget.value })}
          />
        )}
      </Field>
      <Choice
        title={t('records.form.method')}
        name="record-method"
        values={methods.map((value) => ({ value, label: t(`records.method.${value}`) }))}
        now={draft.method}
        onChoose={(method) => change({ method })}
      />
      <CardField t={t} cards={cards} draft={draft} isNew={start.id === null} onChange={change} />
      <Field label={t('records.form.confirmation')} problem={said('confirmation')}>
        {(control) => (
          <input
            {...control}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={draft.confirmation}
            onInput={({ currentTarget }) => change({ confirmation: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('records.form.note')} problem={said('note')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={draft.note}
            onInput={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        )}
      </Field>
      <FileField
        t={t}
        locale={locale}
        kept={before?.file ?? null}
        file={file}
        problem={said('file')}
        onFile={choose}
        onGoOn={goOnInTab && (() => goOn(goOnInTab))}
      />
      <FormEnd
        t={t}
        save={t(isGone ? 'records.form.asNew' : 'records.form.save')}
        problem={problems.record && problemText(t, locale, problems.record)}
        onCancel={onCancel}
      />
    </form>
  );
}
