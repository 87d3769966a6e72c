import { useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import type { RefillRecord } from '../../state/records/record';
import type { Opened, RecordActs } from './acts';

/** Opening a kept receipt: a picture stays here to be drawn, of everything else it is said what became of it. */
export function useReceipt(t: T, acts: RecordActs, onSay: (words: string) => void) {
  const [picture, setPicture] = useState<{ record: RefillRecord; url: string }>();
  const turn = useRef(0);

  function say({ is }: Opened) {
    if (is === 'saved') onSay(t('records.said.saved'));
    if (is === 'failed') onSay(t('records.said.fileGone'));
  }

  return {
    picture,
    close: () => setPicture(undefined),
    async open(record: RefillRecord) {
      const mine = ++turn.current;
      const opened = await acts.open(record.id);
      if (mine !== turn.current) return; // another was opened meanwhile
      if (opened.is === 'picture') setPicture({ record, url: opened.url });
      say(opened);
    },
    saveCopy: async ({ id }: RefillRecord) => say(await acts.saveCopy(id)),
  };
}
