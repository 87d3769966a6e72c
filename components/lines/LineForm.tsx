import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import { simTexts } from '../../content/text/simTexts';
import { checkDraft } from '../../state/lines/checkDraft';
import type { Draft } from '../../state/lines/draft';
import type { Line } from '../../state/lines/line';
import { Field } from '../form/Field';
import { FormEnd } from '../form/FormEnd';
import { useFirstProblem } from '../form/useFirstProblem';
import { useTakeFocus } from '../form/useTakeFocus';
import type { Answer, Troubles } from './acts';
import type { Known } from './known';
import { problemText } from './problemText';
import { RhythmFields } from './RhythmFields';
import { ZoneField } from './ZoneField';

interface Props {
  t: T;
  locale: Locale;
  known: Known;
  /** What the form begins with. */
  first: Draft;
  /** The card that is edited; undefined: a new one. */
  line: Line | undefined;
  /** The date was found on the page that the user has open. */
  fromPage: boolean;
  /** Something was typed. */
  onType(draft: Draft): void;
  onSave(draft: Draft): Promise<Answer>;
  onCancel(): void;
  onArchive(): void;
  onRemove(): void;
}

/** A card to add or to change. Says beside each field what is wrong, and keeps what was typed. */
export function LineForm(props: Props) {
  const { t, locale, known, first, line, fromPage } = props;
  const { onType, onSave, onCancel, onArchive, onRemove } = props;
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<Troubles>({});
  const kinds = useMemo(() => simTexts(t), [t]);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useTakeFocus(title);
  useFirstProblem(form, problems);
  useLayoutEffect(() => {
    if (draft !== first) onType(draft);
  }, [draft]);

  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const problem = (field: keyof Troubles) => problems[field] && problemText(problems[field], t);

  async function save(event: Event) {
    event.preventDefault();
    const checked = checkDraft(draft, known.lines, known.now, line);
    const found: Troubles = 'problems' in checked ? { ...checked.problems } : {};
    if (date.current?.validity.badInput) found.renewal = 'dateWrong'; // half a date reads as none
    if (Object.keys(found).length > 0) return setProblems(found);
    // Without a pause before it: the press is what lets the browser ask about notifications.
    const answer = await onSave(draft);
    if ('problems' in answer) setProblems(answer.problems);
  }

  return (
    <form class="form line-form" ref={form} noValidate onSubmit={save}>
      <h2 class="title" ref={title} tabIndex={-1}>
        {t(line ? 'lines.form.edit' : 'lines.add')}
      </h2>
      <Field label={t('lines.form.nickname')} problem={problem('nickname')}>
        {(control) => (
          <input
            {...control}
            type="text"
            autocomplete="off"
            value={draft.nickname}
            onInput={(event) => change({ nickname: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={t('sims.title')}
        hint={kinds.find(({ sim }) => sim === draft.sim)?.tell}
        problem={problem('sim')}
      >
        {(control) => (
          <select
            {...control}
            value={draft.sim}
            onChange={(event) => {
              const to = kinds.find(({ sim }) => sim === event.currentTarget.value);
              if (to) change({ sim: to.sim });
            }}
          >
            {kinds.map(({ sim, name }) => (
              <option key={sim} value={sim}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('lines.form.renewal')}
        hint={t(fromPage ? 'lines.form.fromPage' : 'lines.form.renewalHint')}
        problem={problem('renewal')}
      >
        {(control) => (
          <input
            {...control}
            ref={date}
            type="date"
            value={draft.renewal}
            onInput={(event) => change({ renewal: event.currentTarget.value })}
          />
        )}
      </Field>
      <RhythmFields
        t={t}
        locale={locale}
        draft={draft}
        problem={problem('days')}
        onChange={change}
      />
      <Field
        label={t('lines.form.lastFour')}
        hint={t('lines.form.lastFourHint')}
        problem={problem('lastFour')}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={draft.lastFour}
            onInput={(event) => change({ lastFour: event.currentTarget.value })}
          />
        )}
      </Field>
      <ZoneField t={t} draft={draft} problem={problem('timeZone')} onChange={change} />
      <FormEnd t={t} save={t('lines.form.save')} problem={problem('line')} onCancel={onCancel} />
      {line && (
        <p class="actions away">
          <button type="button" class="button plain" onClick={onArchive}>
            {t('lines.form.archive')}
          </button>
          <button type="button" class="button danger" onClick={onRemove}>
            {t('lines.form.remove')}
          </button>
        </p>
      )}
    </form>
  );
}
