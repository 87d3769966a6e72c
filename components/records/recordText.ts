import type { Locale, T } from '../../content/text';
import { dateText } from '../../content/text/dates';
import type { Card } from '../../state/records/cards';
import { formatAmount } from '../../state/records/formatAmount';
import type { RefillRecord } from '../../state/records/record';

/** What is seen of a record in its row. */
export interface RecordText {
  amount: string;
  date: string;
  method: string;
  /** '' where no card was named, or it is long gone. */
  card: string;
}

/** The language, the day and the cards by which records are told. */
export interface Telling {
  t: T;
  locale: Locale;
  today: string;
  cards: readonly Card[];
}

/** Tells records in words. Each is put into words once: a list has a thousand. */
export function recordTeller({ t, locale, today, cards }: Telling) {
  const names = new Map(cards.map(({ id, name }) => [id, name]));
  const told = new WeakMap<RefillRecord, RecordText>();

  return (record: RefillRecord): RecordText => {
    const known = told.get(record);
    if (known) return known;
    const text = {
      amount: formatAmount(record.amount, record.currency, locale),
      date: dateText(record.date, today, locale),
      method: t(`records.method.${record.method}`),
      card: (record.line && names.get(record.line)) ?? '',
    };
    told.set(record, text);
    return text;
  };
}

export type Tell = ReturnType<typeof recordTeller>;

/** "$15.00 · Dec 4": the record in short, for lines about it. */
export function shortText({ amount, date }: RecordText): string {
  return `${amount} · ${date}`;
}
