import { useState } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import { daysText } from '../../content/text/dates';
import type { Draft } from '../../state/lines/draft';
import { Field } from '../form/Field';

interface Props {
  t: T;
  locale: Locale;
  draft: Draft;
  problem: string | undefined;
  onChange(part: Partial<Draft>): void;
}

/** The number of days that most prepaid plans last. */
const usual = '30';

/** How often a card renews: the usual ways to pick, and any other number of days to type. */
export function RhythmFields({ t, locale, draft, problem, onChange }: Props) {
  const [typed, setTyped] = useState(draft.rhythm === 'days' && draft.days !== usual);
  const now = draft.rhythm === 'days' ? (typed ? 'typed' : 'usual') : draft.rhythm;

  function choose(value: string) {
    setTyped(value === 'typed');
    if (value === 'usual') onChange({ rhythm: 'days', days: usual });
    else if (value === 'typed') onChange({ rhythm: 'days' });
    else onChange({ rhythm: value === 'once' ? 'once' : 'monthly' });
  }

  return (
    <>
      <Field label={t('lines.form.rhythm')}>
        {(control) => (
          <select {...control} value={now} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="monthly">{t('lines.monthly')}</option>
            <option value="usual">{t('lines.every', { days: daysText(+usual, locale) })}</option>
            <option value="typed">{t('lines.form.ownDays')}</option>
            <option value="once">{t('lines.once')}</option>
          </select>
        )}
      </Field>
      {now === 'typed' && (
        <Field label={t('lines.form.days')} problem={problem}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={draft.days}
              onInput={(event) => onChange({ days: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
