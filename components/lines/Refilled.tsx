import { useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import type { CalendarDate } from '../../state/calendarDate';
import type { Rhythm } from '../../state/lines/line';
import { nextRenewal } from '../../state/lines/renewal';
import { Field } from '../form/Field';
import { FormEnd } from '../form/FormEnd';
import { useFirstProblem } from '../form/useFirstProblem';
import { useTakeFocus } from '../form/useTakeFocus';
import type { Answer, Troubles } from './acts';
import { problemText } from './problemText';

interface Props {
  t: T;
  renewal: CalendarDate;
  rhythm: Rhythm;
  today: CalendarDate;
  onConfirm(next: string | undefined): Promise<Answer>;
  onCancel(): void;
}

/** "I have refilled": shows the next date, on which the user has the last word. */
export function Refilled({ t, renewal, rhythm, today, onConfirm, onCancel }: Props) {
  const [next, setNext] = useState(nextRenewal(renewal, rhythm, today) ?? '');
  const [problems, setProblems] = useState<Troubles>({});
  const form = useRef<HTMLFormElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useTakeFocus(date);
  useFirstProblem(form, problems);
  const once = rhythm.kind === 'once';

  async function confirm(event: Event) {
    event.preventDefault();
    if (date.current?.validity.badInput) return setProblems({ renewal: 'dateWrong' });
    // Nothing follows a pass; of any other card an empty date is a slip.
    const answer = await onConfirm(once && next === '' ? undefined : next);
    if ('problems' in answer) setProblems(answer.problems);
  }

  return (
    <form class="refilled" ref={form} noValidate onSubmit={confirm}>
      <Field
        label={t('lines.next.date')}
        hint={t(once ? 'lines.next.once' : 'lines.next.hint')}
        problem={problems.renewal && problemText(problems.renewal, t)}
      >
        {(control) => (
          <input
            {...control}
            ref={date}
            type="date"
            value={next}
            onInput={(event) => setNext(event.currentTarget.value)}
          />
        )}
      </Field>
      <FormEnd
        t={t}
        save={t('lines.next.confirm')}
        problem={problems.line && problemText(problems.line, t)}
        onCancel={onCancel}
      />
    </form>
  );
}
