import type { Locale, T } from '../../content/text';
import { yearText } from '../../content/text/dates';
import type { Card } from '../../state/records/cards';
import { formatAmount } from '../../state/records/formatAmount';
import type { Sum } from '../../state/records/sums';
import { Pieces } from '../shared/Pieces';

interface Props {
  t: T;
  locale: Locale;
  cards: readonly Card[];
  /** Of one currency, the newest year first. */
  sums: readonly Sum[];
}

/** A bar for each card and year, beside the amount that it draws. */
export function YearSums({ t, locale, cards, sums }: Props) {
  const largest = Math.max(...sums.map(({ amount }) => amount), 1);
  const years = [...new Set(sums.map(({ year }) => year))];
  const nameOf = (line: string | null) =>
    line === null
      ? t('records.sums.noCard')
      : (cards.find(({ id }) => id === line)?.name ?? t('records.form.goneCard'));
  return (
    <dl>
      {years.map((year) => (
        <div key={year} class="year">
          <dt>{yearText(year, locale)}</dt>
          {sums
            .filter((sum) => sum.year === year)
            .sort((a, b) => b.amount - a.amount)
            .map(({ line, amount, currency, count }) => (
              <dd key={line}>
                <span class="card-name">
                  <Pieces of={nameOf(line)} />
                </span>{' '}
                <b>{formatAmount(amount, currency, locale)}</b>{' '}
                <small>{t('records.sums.times', { count })}</small>
                <span class="bar" aria-hidden="true">
                  <i style={{ width: `${(amount / largest) * 100}%` }} />
                </span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
