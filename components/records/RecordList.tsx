import { useMemo, useState } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import type { Card } from '../../state/records/cards';
import { draftOf } from '../../state/records/draft';
import type { RefillRecord } from '../../state/records/record';
import { searchRecords } from '../../state/records/search';
import type { Unfinished } from '../../state/records/unfinished';
import type { RecordActs } from './acts';
import { Empty } from './Empty';
import { Found } from './Found';
import { ListHead } from './ListHead';
import { Picture } from './Picture';
import { problemText } from './problemText';
import { Rows } from './Rows';
import { shortText, type Tell } from './recordText';
import { Sums } from './Sums';
import { useReceipt } from './useReceipt';
import { useRemoved } from './useRemoved';

interface Props {
  t: T;
  locale: Locale;
  cards: readonly Card[];
  tell: Tell;
  /** The newest first. */
  records: readonly RefillRecord[];
  acts: RecordActs;
  /** What was just done, in words. */
  said: string;
  onSay(words: string): void;
  /** The record whose row is to be seen. */
  reveal: string | undefined;
  focusOn(...selectors: string[]): void;
  onKeep(): void;
  onEdit(form: Unfinished): void;
}

/** All records: search, sums, rows; what was deleted can be taken back. */
export function RecordList(props: Props) {
  const { t, locale, cards, tell, records, acts, said, onSay, reveal, focusOn, onKeep } = props;
  const [query, setQuery] = useState('');
  const [unfolded, unfold] = useState<string>();
  const receipt = useReceipt(t, acts, onSay);
  const found = useMemo(
    () => searchRecords(records, query, (record) => Object.values(tell(record))),
    [records, query, tell],
  );
  const { removed, forget, remove, restore } = useRemoved(acts);

  /** Whatever is done next, what was deleted or said before is over. */
  function begin() {
    forget();
    onSay('');
  }

  function search(next: string) {
    begin();
    setQuery(next);
  }

  async function removeRow(record: RefillRecord, at: number) {
    begin();
    if (await remove(record, at)) focusOn('.undo button');
    else onSay(t('records.said.notDeleted'));
  }

  async function undo(record: RefillRecord) {
    const answer = await restore();
    if (answer === 'storageFull') return onSay(problemText(t, locale, answer));
    onSay(t(saidOf[answer]));
    if (answer !== 'failed') focusOn(head(record), '.keep');
  }

  async function exportCsv() {
    begin();
    onSay(t((await acts.exportCsv()) ? 'records.said.saved' : 'records.said.notExported'));
  }

  if (records.length === 0 && !removed) return <Empty t={t} said={said} onKeep={onKeep} />;
  return (
    <>
      <ListHead t={t} query={query} onQuery={search} onExport={exportCsv} onKeep={onKeep} />
      {!query && <Sums t={t} locale={locale} records={records} cards={cards} />}
      <Found
        t={t}
        said={said}
        query={query.trim()}
        count={found.length}
        onClear={() => {
          search('');
          focusOn('input[type=search]');
        }}
      />
      <Rows
        key={query}
        t={t}
        locale={locale}
        tell={tell}
        records={found}
        removed={removed}
        unfolded={unfolded}
        reveal={reveal}
        showsPdf={acts.showsPdf}
        focusOn={focusOn}
        onUnfold={(id) => {
          begin();
          unfold(id);
        }}
        onEdit={(record) => {
          const shown = draftOf(record);
          props.onEdit({ id: record.id, draft: shown, shown });
        }}
        onRemove={removeRow}
        onUndo={undo}
        onOpen={(record) => {
          begin();
          void receipt.open(record);
        }}
      />
      <p class="records-local">{t('records.local')}</p>
      {receipt.picture && (
        <Picture
          t={t}
          picture={receipt.picture}
          about={shortText(tell(receipt.picture.record))}
          onSave={receipt.saveCopy}
          onClose={receipt.close}
        />
      )}
    </>
  );
}

/** What is said when a removal was taken back, or could not be. */
const saidOf = {
  back: 'records.said.back',
  backWithoutFile: 'records.said.fileGone',
  failed: 'records.said.notBack',
} as const;

/** The button that unfolds a record. */
const head = ({ id }: RefillRecord) => `[data-record="${id}"] button`;
