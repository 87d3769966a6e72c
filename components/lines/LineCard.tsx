import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { carrierOfSim } from '../../content/guide/sims';
import type { Locale, T } from '../../content/text';
import { dateText, hourText, whenText } from '../../content/text/dates';
import { nameText, remindsText, rhythmText, stateText } from '../../content/text/lineWords';
import { simText } from '../../content/text/simTexts';
import { daysBetween, todayIn } from '../../state/calendarDate';
import { isDated, type Line } from '../../state/lines/line';
import { daysLeft } from '../../state/lines/renewal';
import { dueDays, nearDays } from '../../state/reminders/badge';
import { hourOf } from '../../state/reminders/instant';
import { renewalKey } from '../../state/reminders/memory';
import { NewTab } from '../shared/NewTab';
import { Pieces } from '../shared/Pieces';
import { Text } from '../shared/Text';
import type { Answer, LineActs } from './acts';
import type { Known } from './known';
import type { Payment } from './paymentIn';
import { problemText } from './problemText';
import { Refilled } from './Refilled';
import { shareLeft } from './share';

interface Props {
  t: T;
  locale: Locale;
  line: Line;
  known: Known;
  payment: Payment | undefined;
  /** The receipt in front can be of no other card. */
  isPaid: boolean;
  /** The popup was opened for this card. */
  marked: boolean;
  acts: Pick<LineActs, 'snooze'>;
  onRefilled(renewal: string, next: string | undefined): Promise<Answer>;
  onEdit(): void;
}

/** Is it close to its day, or past it? */
export function isNear(line: Line, { memory, now }: Known): boolean {
  const left = daysLeft(line, todayIn(line.timeZone, now));
  return left !== null && left <= nearDays(memory.settings);
}

/** One card in use: when it renews, how long that is, and what can be done. */
export function LineCard(props: Props) {
  const { t, locale, line, known, payment, isPaid, marked, acts, onRefilled, onEdit } = props;
  const { memory, allowed, now } = known;
  const { settings } = memory;
  const [asking, setAsking] = useState(false);
  /** Putting it off could not be kept. */
  const [refused, setRefused] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  const sim = useMemo(() => simText(line.sim, t), [line.sim, t]);
  const today = todayIn(line.timeZone, now);
  const left = daysLeft(line, today);
  const near = isNear(line, known);
  const urgency = left !== null && left < 0 ? 'is-past' : near ? 'is-near' : '';
  const due = left !== null && left <= dueDays(settings);
  const reminded = allowed && settings.on && settings.daysBefore.length > 0;
  // On the day itself tomorrow is too late.
  const snoozes = due && left !== 0 && reminded;
  const until = (isDated(line) && memory.snoozed[renewalKey(line)]) || 0;
  const wrong = snoozes && refused;
  /** What is in front may be the payment for this card. */
  const isPaying = payment && carrierOfSim(line.sim) === payment.carrier;
  const name = nameText(line, t);
  const named = <span class="heard"> {name}</span>;

  // The field that had the focus is gone; it goes back to where it came from.
  useLayoutEffect(() => {
    if (!asking && cancelled.current) ask.current?.focus();
    cancelled.current = false;
  }, [asking]);

  return (
    <li class={`line-card${marked ? ' is-here' : ''}`} data-line={line.id}>
      <h3 ref={title} tabIndex={-1}>
        <Pieces of={name} />
      </h3>
      <p class="when">
        <Pieces
          of={[
            line.renewal !== null && dateText(line.renewal, today, locale),
            rhythmText(line.rhythm, t, locale),
            carrierOfSim(line.sim) === undefined && sim.name,
          ]}
        />
      </p>
      {left !== null && (
        <div class={`gauge ${urgency}`} aria-hidden="true">
          <i style={{ width: `${shareLeft(left, line.rhythm) * 100}%` }} />
        </div>
      )}
      <p class={`state ${urgency}`}>
        <Pieces
          of={[
            stateText(left, t, locale),
            left !== null && left >= 0 && reminded && remindsText(settings.daysBefore, t, locale),
          ]}
          strong
        />
      </p>
      {near && !sim.link && (
        <p class="where">
          <Text of={sim.where} />
        </p>
      )}
      {asking && line.renewal !== null ? (
        <Refilled
          t={t}
          renewal={line.renewal}
          rhythm={line.rhythm}
          today={today}
          onCancel={() => {
            setAsking(false);
            cancelled.current = true;
          }}
          onConfirm={async (next) => {
            const answer = await onRefilled(line.renewal ?? '', next);
            if ('line' in answer) setAsking(false);
            return answer;
          }}
        />
      ) : (
        <p class="deeds">
          {near && sim.link && !isPaying && (
            <a class="button main" href={sim.link.href} target="_blank" rel="noreferrer">
              {t('lines.openRefill')}
              <NewTab t={t} />
            </a>
          )}
          {left !== null && (
            <button
              ref={ask}
              type="button"
              class={isPaid ? 'button main' : 'button plain'} // it records, it does not pay
              onClick={() => setAsking(true)}
            >
              {t(line.rhythm.kind === 'once' ? 'lines.newPass' : 'lines.refilled')}
              {named}
            </button>
          )}
          {snoozes && isDated(line) && until <= now && (
            <button
              type="button"
              class="link"
              onClick={async () => {
                title.current?.focus(); // the button goes
                setRefused(false); // so that a second refusal is heard, too
                setRefused(!(await acts.snooze(line.id, line.renewal)));
              }}
            >
              {t('lines.snooze')}
              {named}
            </button>
          )}
          <span class={until > now ? 'quiet' : wrong ? 'problem' : 'heard'} role="status">
            {until > now
              ? t('lines.snoozed', {
                  when: whenText(daysBetween(today, todayIn(line.timeZone, until)), locale),
                  hour: hourText(hourOf(until, line.timeZone), locale),
                })
              : wrong && problemText('notKept', t)}
          </span>
          <button type="button" class={left === null ? 'button plain' : 'link'} onClick={onEdit}>
            {t(left === null ? 'lines.addDate' : 'lines.edit')}
            {named}
          </button>
        </p>
      )}
    </li>
  );
}
