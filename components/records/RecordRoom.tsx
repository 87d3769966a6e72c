import { useMemo, useRef, useState } from 'preact/hooks';
import type { RefillRecord } from '../../state/records/record';
import type { Unfinished } from '../../state/records/unfinished';
import { RecordForm } from './RecordForm';
import { RecordList } from './RecordList';
import type { RecordsProps } from './Records';
import { recordTeller } from './recordText';
import { useFocusOn } from './useFocusOn';

type Props = Omit<RecordsProps, 'kept'> & { records: readonly RefillRecord[] };

/** The records that are kept: their list, or the form of one. */
export function RecordRoom({ records, fresh, start, acts, ...telling }: Props) {
  const { t, locale, today, cards } = telling;
  const begun = (): Unfinished => ({ id: null, becomes: crypto.randomUUID(), draft: fresh() });
  const [form, setForm] = useState(() => start && { ...begun(), ...(start !== 'new' && start) });
  /** The form that is open took the place of what was remembered. */
  const remembered = useRef(start !== undefined && start !== 'new');
  const [said, say] = useState('');
  /** The record whose row is to be seen, however far down it is. */
  const [reveal, setReveal] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const focusOn = useFocusOn(root);
  const tell = useMemo(() => recordTeller({ t, locale, today, cards }), [t, locale, today, cards]);

  const remember: typeof acts.remember = (...form) => {
    remembered.current = true;
    acts.remember(...form);
  };

  function open(next: Unfinished) {
    say('');
    setForm(next);
  }

  function close(id: string | null, words = '') {
    if (remembered.current) acts.remember(null); // else it is another form that waits there
    remembered.current = false;
    setForm(undefined);
    setReveal(id ?? undefined);
    say(words);
    focusOn(...(id ? [`[data-record="${id}"] button`] : []), '.keep');
  }

  return (
    <div class="records" ref={root}>
      {form ? (
        <RecordForm
          {...telling}
          start={form}
          records={records}
          acts={{ ...acts, remember }}
          onSaved={(id) => close(id, t('records.said.kept'))}
          onCancel={() => close(form.id)}
        />
      ) : (
        <RecordList
          t={t}
          locale={locale}
          cards={cards}
          tell={tell}
          records={records}
          acts={acts}
          said={said}
          onSay={say}
          reveal={reveal}
          focusOn={focusOn}
          onKeep={() => open(begun())}
          onEdit={(form) => open({ ...begun(), ...form })}
        />
      )}
    </div>
  );
}
