import { useRef, useState } from 'preact/hooks';
import type { Sim } from '../../content/guide/sims';
import type { Locale, T } from '../../content/text';
import { dateText } from '../../content/text/dates';
import { todayIn } from '../../state/calendarDate';
import type { Draft } from '../../state/lines/draft';
import { isDated, type Line } from '../../state/lines/line';
import type { UnfinishedLine } from '../../state/lines/unfinished';
import { Recovered } from '../shared/Recovered';
import type { LineActs } from './acts';
import type { Known } from './known';
import { LineForm } from './LineForm';
import { LineList } from './LineList';
import { editForm, firstMode, newForm, type Proposal } from './mode';
import { NotAllowed } from './NotAllowed';
import type { Payment } from './paymentIn';
import { Said, type SaidProps } from './Said';
import { addSpot, spotOf, useRoom } from './useRoom';
import { WhichCard } from './WhichCard';

interface Props {
  t: T;
  locale: Locale;
  known: Known;
  /** What the tab in front shows of one; undefined: none. */
  payment: Payment | undefined;
  /** What a new card begins with: whose the user's is. */
  sim: Sim;
  /** What the room was opened for; asked once. */
  propose(): Proposal;
  /** A form that was begun before this page was opened. */
  left?: UnfinishedLine | undefined;
  /** The page has a main button of its own, and goes nowhere while a form is filled in. */
  aside?: boolean | undefined;
  acts: LineActs;
}

/** The room of cards and reminders. */
export function Lines(props: Props) {
  const { t, locale, known, payment, sim, propose, left, aside = false, acts } = props;
  const { lines, now } = known;
  const nickname = t('lines.form.firstNickname');
  const usual = { sim, timeZone: Temporal.Now.timeZoneId(), nickname };
  const [proposal] = useState(propose);
  /** The form that is open took the place of what was remembered. */
  const typed = useRef(false);
  const { mode, said, room, show, remove, archive, useAgain } = useRoom(t, acts, () =>
    firstMode(proposal, lines, usual, left),
  );

  if (mode.at === 'which') {
    const { among, date } = mode;
    const choose = (line: Line | undefined) =>
      show(line ? editForm(line, date) : newForm(lines, { ...usual, sim: mode.sim }, date, left));
    return (
      <WhichCard
        t={t}
        locale={locale}
        lines={among}
        date={date}
        now={now}
        onChoose={choose}
        onCancel={() => show({ at: 'list' }, addSpot)}
      />
    );
  }

  if (mode.at === 'form') {
    const { line, draft, fromPage, isLeft } = mode;
    const forget = () => {
      if (typed.current || isLeft) acts.remember(null); // else it is another form that waits there
      typed.current = false;
    };
    const leave = (spot: string, words?: SaidProps) => {
      forget();
      show({ at: 'list' }, spot, words);
    };
    const away = (deed: (line: Line) => void) => () => {
      forget();
      if (line) deed(line);
    };
    const save = async (filled: Draft) => {
      const answer = await (line ? acts.edit(line, filled) : acts.add(filled));
      if ('line' in answer) {
        const text = t('lines.said.saved', { card: answer.line.nickname });
        leave(spotOf(answer.line.id), { text, reminds: proposal.begin && isDated(answer.line) });
      }
      return answer;
    };
    return (
      <LineForm
        t={t}
        locale={locale}
        known={known}
        first={draft}
        line={line}
        fromPage={fromPage}
        onType={(filled) => {
          if (aside) return; // the popup's own is remembered
          typed.current = true;
          acts.remember({ line: line ?? null, draft: filled, fromPage });
        }}
        onSave={save}
        onCancel={() => leave(line ? spotOf(line.id) : addSpot)}
        onArchive={away(archive)}
        onRemove={away(remove)}
      />
    );
  }

  const refill = async (before: Line, renewal: string, next: string | undefined) => {
    const answer = await acts.refilled(before.id, renewal, next);
    if ('line' in answer) show({ at: 'list' }, spotOf(before.id), { text: nextText(answer.line) });
    return answer;
  };
  const nextText = ({ nickname: card, renewal, timeZone }: Line) =>
    renewal === null
      ? t('lines.next.saidOnce', { card })
      : t('lines.next.said', { card, date: dateText(renewal, todayIn(timeZone, now), locale) });
  return (
    <div class="lines" ref={room}>
      {known.recovered && (
        <Recovered t={t} text={t('lines.recovered')} onRead={acts.recoveredRead} />
      )}
      <Said t={t} said={said} />
      {said?.reminds && <NotAllowed t={t} known={known} onAllow={acts.allow} />}
      <LineList
        t={t}
        locale={locale}
        known={known}
        payment={payment}
        marked={mode.marked}
        aside={aside}
        allows={said?.reminds === true}
        acts={acts}
        onAdd={() => show(newForm(lines, usual))}
        onEdit={(line) => show(editForm(line))}
        onRefilled={refill}
        onUseAgain={useAgain}
        onRemove={remove}
      />
    </div>
  );
}
