import { useMemo, useRef, useState } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import { yearText } from '../../content/text/dates';
import type { Card } from '../../state/records/cards';
import { formatAmount } from '../../state/records/formatAmount';
import type { RefillRecord } from '../../state/records/record';
import { type Sum, sums } from '../../state/records/sums';
import { Chevron } from '../shared/Chevron';
import { Pieces } from '../shared/Pieces';
import { YearSums } from './YearSums';

interface Props {
  t: T;
  locale: Locale;
  records: readonly RefillRecord[];
  cards: readonly Card[];
}

/** Years that are shown without being asked for. */
const recent = 3;

/** What was spent on each card in each year; currencies stand apart and are never added up. */
export function Sums({ t, locale, records, cards }: Props) {
  const [whole, setWhole] = useState(false);
  const head = useRef<HTMLElement>(null);
  const all = useMemo(() => sums(records), [records]);
  const years = [...new Set(all.map(({ year }) => year))];
  const [newest] = years;
  if (newest === undefined) return null;
  const shown = all.filter(({ year }) => whole || years.indexOf(year) < recent);
  const currencies = [...new Set(shown.map(({ currency }) => currency))];
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const amounts = totals(all.filter(({ year }) => year === newest))
    .map(([currency, amount]) => formatAmount(amount, currency, locale))
    .join(' · ');
  return (
    <details class="sums">
      <summary ref={head}>
        <span>
          <Pieces of={t('records.sums.title', { year: yearText(newest, locale), amounts })} />
        </span>
        <Chevron />
      </summary>
      {currencies.map((currency) => (
        <section key={currency} aria-label={names.of(currency)}>
          {currencies.length > 1 && <h3>{names.of(currency)}</h3>}
          <YearSums
            t={t}
            locale={locale}
            cards={cards}
            sums={shown.filter((sum) => sum.currency === currency)}
          />
        </section>
      ))}
      {!whole && years.length > recent && (
        <button
          type="button"
          class="link"
          onClick={() => {
            head.current?.focus({ preventScroll: true }); // the button goes
            setWhole(true);
          }}
        >
          {t('records.sums.earlier')}
        </button>
      )}
    </details>
  );
}

/** By currency, what all cards came to. */
function totals(of: readonly Sum[]): [string, number][] {
  const found = new Map<string, number>();
  for (const { currency, amount } of of) found.set(currency, (found.get(currency) ?? 0) + amount);
  return [...found];
}
