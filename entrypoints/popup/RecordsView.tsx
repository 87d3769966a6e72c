import { useEffect, useMemo, useState } from 'preact/hooks';
import { Apart } from '../../components/records/Apart';
import { Records } from '../../components/records/Records';
import type { T } from '../../content/text';
import type { Overview, PopupAct } from '../../messages';
import { today } from '../../state/calendarDate';
import type { Intent } from '../../state/intent';
import type { Line } from '../../state/lines/line';
import { beginning } from '../../state/records/beginning';
import { cardsOf, currencyOfSim, usualCard } from '../../state/records/cards';
import { freshDraft } from '../../state/records/draft';
import { isOfReceipt } from '../../state/records/isOfReceipt';
import type { Left } from '../../state/records/unfinished';
import { csvOf } from '../shared/csvOf';
import { recordActs } from '../shared/recordActs';
import { recordsApart } from '../shared/recordsApart';
import { rememberedRecord } from '../shared/rememberedRecord';
import { useRecords } from '../shared/useRecords';
import { isTab } from './isTab';

interface Props {
  t: T;
  overview: Overview;
  /** All lines, removed ones too. */
  lines: readonly Line[];
  /** What the popup was opened for, if it was for this tab. */
  intent: Extract<Intent, { open: 'records' }> | undefined;
  onAct(act: PopupAct): void;
}

interface Begin {
  inTab: boolean;
  left: Left | undefined;
  /** What a new record is to be called, where the form that was left doesn't say it. */
  becomes: string;
  /** When it was asked for, epoch milliseconds. */
  at: number;
}

/** What was begun once is not begun again when the user comes back to this tab. */
const begun = new WeakSet<object>();

/** Wiring of the tab: what is stored goes in, what the user does goes out. */
export function RecordsView(props: Props) {
  return recordsApart ? <Apart t={props.t} /> : <RecordsHere {...props} />;
}

function RecordsHere({ t, overview, lines, intent, onAct }: Props) {
  const { locale, settings } = overview;
  const { kept, reload, changed } = useRecords();
  const [begin, setBegin] = useState<Begin>();
  const [asked] = useState(() => !!intent?.keep && !begun.has(intent));
  const cards = useMemo(() => cardsOf(lines, t, locale), [lines, t, locale]);

  useEffect(() => {
    if (intent) begun.add(intent);
    void Promise.all([isTab(), rememberedRecord.left()]).then(([inTab, left]) =>
      setBegin({ inTab, left, becomes: crypto.randomUUID(), at: Date.now() }),
    );
  }, []);

  const records = kept.is === 'here' ? kept.records : [];
  const fresh = () => {
    const card = usualCard(cards, settings.sim, records);
    return freshDraft(today(), card?.currency ?? currencyOfSim(settings.sim), card?.id ?? null);
  };
  const keep = asked ? { confirmation: intent?.confirmation } : undefined;
  const start = () => {
    const form = begin && beginning(begin.left, keep, fresh, begin.at);
    return form && form !== 'new' ? { becomes: begin.becomes, ...form } : form;
  };
  // Nothing was typed yet, but the selection on the page is gone.
  const isPicked = begin && kept.is !== 'loading' && asked && !!intent?.confirmation;
  useEffect(() => {
    const form = isPicked ? start() : undefined;
    if (form && form !== 'new') rememberedRecord.remember(form);
  }, [isPicked]);

  const acts = recordActs({
    inTab: !!begin?.inTab,
    reload,
    changed,
    csv: async () => csvOf(records, cards, t),
  });
  const save: typeof acts.save = async (filled) => {
    const saved = await acts.save(filled);
    const isNew = filled.id === null && saved !== 'failed' && 'record' in saved;
    if (isNew && isOfReceipt(saved.record, lines, overview))
      onAct({ do: 'mark', step: 'web.keepReceipt', done: true });
    return saved;
  };

  return (
    <Records
      t={t}
      locale={locale}
      today={today()}
      cards={cards}
      kept={begin ? kept : { is: 'loading' }}
      fresh={fresh}
      start={start()}
      acts={{ ...acts, save }}
    />
  );
}
