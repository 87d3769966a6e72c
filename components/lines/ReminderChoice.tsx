import { useId, useState } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import { daysText, hourText } from '../../content/text/dates';
import { Field } from '../form/Field';
import type { LineActs } from './acts';
import type { Known } from './known';
import { NotAllowed } from './NotAllowed';
import { problemText } from './problemText';

interface Props {
  t: T;
  locale: Locale;
  known: Pick<Known, 'memory' | 'allowed'>;
  /** There is a date to put into a calendar. */
  dated: boolean;
  /** It is said elsewhere that the browser shows none yet. */
  allows: boolean;
  acts: Pick<LineActs, 'remind' | 'switchOn' | 'allow' | 'calendar'>;
}

const usual = [7, 3, 1, 0];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** When to remind, for all cards; and the way into a calendar, which reminds on other devices too. */
export function ReminderChoice({ t, locale, known, dated, allows, acts }: Props) {
  const [failed, setFailed] = useState(false);
  /** Since the last choice that was kept. */
  const [refusals, setRefusals] = useState(0);
  const title = useId();
  const { on, daysBefore, hour } = known.memory.settings;
  // Another computer may have chosen others; they are not hidden.
  const offered = [...new Set([...usual, ...daysBefore])].sort((a, b) => b - a);

  /** A choice that was refused is drawn anew, so that none stands that was not kept. */
  async function keep(keeping: Promise<boolean>) {
    const isKept = await keeping;
    setRefusals((before) => (isKept ? 0 : before + 1));
  }

  function choose(days: number, wanted: boolean) {
    const keeping = acts.remind(({ daysBefore: kept }) => {
      const rest = kept.filter((each) => each !== days);
      return { daysBefore: wanted ? [...rest, days].sort((a, b) => b - a) : rest };
    });
    void keep(keeping);
  }

  return (
    <section class="reminders" aria-labelledby={title}>
      <h2 class="heading" id={title}>
        {t('lines.reminders.title')}
      </h2>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => void keep(acts.switchOn(event.currentTarget.checked))}
        />
        {t('lines.reminders.on')}
      </label>
      {!allows && <NotAllowed t={t} known={known} onAllow={acts.allow} />}
      {refusals > 0 && (
        <p key={refusals} class="problem" role="alert">
          {problemText('notKept', t)}
        </p>
      )}
      {on && (
        <>
          <fieldset class="chips">
            <legend>{t('lines.reminders.days')}</legend>
            {offered.map((days) => (
              <label key={days}>
                <input
                  class="heard"
                  type="checkbox"
                  checked={daysBefore.includes(days)}
                  onChange={(event) => choose(days, event.currentTarget.checked)}
                />
                <span>
                  {days === 0
                    ? t('lines.reminders.onTheDay')
                    : t('lines.before', { days: daysText(days, locale) })}
                </span>
              </label>
            ))}
          </fieldset>
          {daysBefore.length === 0 && <p class="hint">{t('lines.reminders.noDay')}</p>}
          <Field label={t('lines.reminders.hour')}>
            {(control) => (
              <select
                {...control}
                value={String(hour)}
                onChange={(event) => void keep(acts.remind({ hour: +event.currentTarget.value }))}
              >
                {hours.map((each) => (
                  <option key={each} value={each}>
                    {hourText(each, locale)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
      {dated && (
        <div class="calendar">
          <button
            type="button"
            class="link"
            onClick={() => acts.calendar().then((made) => setFailed(!made))}
          >
            {t('lines.reminders.calendar')}
          </button>
          <p class="hint">{t('lines.reminders.calendarHint')}</p>
          <p role="status">{failed && t('lines.reminders.calendarFailed')}</p>
        </div>
      )}
    </section>
  );
}
