import { useRef } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import { dateText } from '../../content/text/dates';
import { nameText } from '../../content/text/lineWords';
import { type CalendarDate, todayIn } from '../../state/calendarDate';
import type { Line } from '../../state/lines/line';
import { useTakeFocus } from '../form/useTakeFocus';
import { Pieces } from '../shared/Pieces';
import { Text } from '../shared/Text';

interface Props {
  t: T;
  locale: Locale;
  lines: readonly Line[];
  /** The day that the page shows. */
  date: CalendarDate;
  now: number;
  /** Undefined: another than these. */
  onChoose(line: Line | undefined): void;
  onCancel(): void;
}

/** Of which card the page's date is. */
export function WhichCard({ t, locale, lines, date, now, onChoose, onCancel }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useTakeFocus(title);
  const day = dateText(date, todayIn(Temporal.Now.timeZoneId(), now), locale);
  return (
    <section class="whose which" aria-labelledby="which-card">
      <h2 id="which-card" ref={title} tabIndex={-1}>
        {t('lines.which.title')}
      </h2>
      <p>
        <Text of={t('lines.which.date', { date: day })} whole={day} />
      </p>
      <p>{t('lines.which.choose')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <button type="button" class="leads" onClick={() => onChoose(line)}>
              <span>
                <b>
                  <Pieces of={nameText(line, t)} />
                </b>
                <small>
                  {line.renewal === null
                    ? t('lines.noDate')
                    : t('lines.which.now', {
                        date: dateText(line.renewal, todayIn(line.timeZone, now), locale),
                      })}
                </small>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="leads" onClick={() => onChoose(undefined)}>
            <b>{t('lines.which.another')}</b>
          </button>
        </li>
      </ul>
      <button type="button" class="link" onClick={onCancel}>
        {t('popup.cancel')}
      </button>
    </section>
  );
}
