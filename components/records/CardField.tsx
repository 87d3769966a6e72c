import type { T } from '../../content/text';
import type { Card } from '../../state/records/cards';
import type { Draft } from '../../state/records/draft';
import { Field } from '../form/Field';

interface Props {
  t: T;
  cards: readonly Card[];
  draft: Draft;
  /** Of a new record the currency follows the card. */
  isNew: boolean;
  onChange(changed: Partial<Draft>): void;
}

/** Which card was refilled; nothing is asked of who has none. */
export function CardField({ t, cards, draft, isNew, onChange }: Props) {
  const offered = cards.filter(({ id, state }) => state !== 'gone' || id === draft.line);
  const isUnknown = draft.line !== null && !offered.some(({ id }) => id === draft.line);
  if (offered.length === 0 && !isUnknown) return null;

  function choose(line: string | null) {
    const card = cards.find(({ id }) => id === line);
    const follows = isNew && card && draft.amount.trim() === '';
    onChange({ line, ...(follows && { currency: card.currency }) });
  }

  return (
    <Field label={t('records.form.card')}>
      {(control) => (
        <select
          {...control}
          value={draft.line ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value || null)}
        >
          <option value="">{t('records.form.noCard')}</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {isUnknown && <option value={draft.line ?? ''}>{t('records.form.goneCard')}</option>}
        </select>
      )}
    </Field>
  );
}
