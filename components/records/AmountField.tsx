import { useRef } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import { currencies } from '../../state/records/currency';
import type { Draft } from '../../state/records/draft';
import { formatAmount, plainAmount } from '../../state/records/formatAmount';
import type { RefillRecord } from '../../state/records/record';
import { Field } from '../form/Field';
import { useTakeFocus } from '../form/useTakeFocus';
import { usualAmounts } from './usualAmounts';

interface Props {
  t: T;
  locale: Locale;
  draft: Draft;
  /** Where amounts are offered from. */
  records: readonly RefillRecord[];
  problems: { amount: string | undefined; currency: string | undefined };
  onChange(changed: Partial<Draft>): void;
}

/** What the guide's carriers and its readers pay with. */
const common = ['USD', 'PLN', 'CNY', 'EUR'];

/** How much it was, and in what money. Nothing is read from any page: it is typed, or as last time. */
export function AmountField({ t, locale, draft, records, problems, onChange }: Props) {
  const amount = useRef<HTMLInputElement>(null);
  useTakeFocus(amount);

  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const first = [...new Set([...common, draft.currency])];
  const option = (code: string) => (
    <option key={code} value={code}>
      {code} {names.of(code)}
    </option>
  );
  const usual = usualAmounts(records, draft.line);
  return (
    <div class="money">
      <Field label={t('records.form.amount')} problem={problems.amount}>
        {(control) => (
          <input
            {...control}
            ref={amount}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={draft.amount}
            onInput={({ currentTarget }) => onChange({ amount: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('records.form.currency')} problem={problems.currency}>
        {(control) => (
          <select
            {...control}
            value={draft.currency}
            onChange={({ currentTarget }) => onChange({ currency: currentTarget.value })}
          >
            <optgroup label={t('records.form.common')}>{first.map(option)}</optgroup>
            <optgroup label={t('records.form.others')}>
              {currencies()
                .filter((code) => !first.includes(code))
                .map(option)}
            </optgroup>
          </select>
        )}
      </Field>
      {usual.length > 0 && (
        <p class="usual">
          <span>{t('records.form.usual')}</span>
          {usual.map(({ amount: minor, currency }) => (
            <button
              key={`${minor} ${currency}`}
              type="button"
              class="link"
              onClick={() => onChange({ amount: plainAmount(minor, currency), currency })}
            >
              {formatAmount(minor, currency, locale)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
