import { browser } from 'wxt/browser';
import type { Filled, Opened, RecordActs } from '../../components/records/acts';
import { latestDay, today } from '../../state/calendarDate';
import { intend } from '../../state/intent';
import { isShown } from '../../state/records/fileKind';
import { readFile } from '../../state/records/files';
import {
  addRecord,
  editRecord,
  type Removed,
  removeRecord,
  restoreRecord,
  type Saved,
} from '../../state/records/records';
import { keepUnfinished, type Unfinished } from '../../state/records/unfinished';
import { keepForGood } from './keepForGood';
import { rememberedRecord } from './rememberedRecord';
import { saveFile } from './saveFile';

interface Given {
  /** In a tab of its own a file can be chosen and shown; the popup would close over that. */
  inTab: boolean;
  reload(): Promise<void>;
  /** To be called after each change. */
  changed(): Promise<void>;
  /** All records as a table. */
  csv(): Promise<string>;
}

/** What was removed last: whole, for as long as it may come back. */
let removed: Removed | undefined;

/**
 * What was chosen in a form: in that one, not in any other of its record, which may be begun long
 * after another page has finished it. No store that ends with the browser takes a file.
 */
let held: { in: string; file: Filled['file'] | undefined } | undefined;

/** What the user does with records, carried out. */
export function recordActs({ inTab, reload, changed, csv }: Given): RecordActs {
  const orSay =
    <Otherwise>(otherwise: Otherwise) =>
    (error: unknown): Otherwise => {
      console.debug(error);
      return otherwise;
    };

  async function after<T>(answer: T): Promise<T> {
    await changed();
    return answer;
  }

  return {
    reload,
    save: (filled) =>
      save(filled)
        .then((saved) => {
          // Before the list is read anew: a popup that closes meanwhile must not bring it back.
          if ('record' in saved) {
            rememberedRecord.remember(null);
            void keepForGood().catch(console.debug);
          }
          return after(saved);
        })
        .catch(orSay('failed' as const)),
    remove: (id) =>
      removeRecord(id)
        .then((whole) => {
          // Pressed twice, it is gone already the second time, and may still come back.
          if (whole) removed = whole;
          return after(removed?.record.id === id);
        })
        .catch(orSay(false)),
    async restore() {
      const whole = removed;
      if (!whole) return 'failed';
      const saved = await restoreRecord(whole).catch(orSay(undefined));
      if (!saved) return 'failed';
      if ('problems' in saved) return 'storageFull';
      return after(whole.record.file && !saved.record.file ? 'backWithoutFile' : 'back');
    },
    exportCsv: () =>
      csv()
        .then((table) => saveFile(`refills-${today()}.csv`, 'text/csv;charset=utf-8', table))
        .then(() => true)
        .catch(orSay(false)),
    showsPdf: inTab,
    open: (id) => open(id, inTab).catch(orSay({ is: 'failed' })),
    saveCopy: (id) => saveCopy(id).catch(orSay({ is: 'failed' })),
    remember(form, file) {
      held = form?.becomes ? { in: form.becomes, file } : undefined;
      rememberedRecord.remember(form);
    },
    chosen: ({ becomes }) => (held?.in === becomes ? held?.file : undefined),
    goOnInTab: inTab ? undefined : (form) => goOnInTab(form).catch(orSay(false)),
  };
}

function save({ id, becomes, draft, shown, file }: Filled): Promise<Saved> {
  const now = Date.now();
  if (id !== null) return editRecord(id, draft, file, latestDay(now), now, shown);
  return addRecord(draft, file === 'same' ? null : file, latestDay(now), now, becomes);
}

async function open(id: string, inTab: boolean): Promise<Opened> {
  const file = await readFile(id);
  if (!file) return { is: 'failed' };
  if (isShown(file.type as Parameters<typeof isShown>[0]))
    return { is: 'picture', url: await dataUrl(file) };
  if (!inTab || file.type !== 'application/pdf') return saveCopy(id);
  // Lives as long as this page does: the viewer reads it again when the user saves it.
  const url = URL.createObjectURL(file);
  // Browsers let a window be opened for a moment after the press; reading may have taken longer.
  if (globalThis.open(url)) return { is: 'shown' };
  URL.revokeObjectURL(url);
  return saveCopy(id);
}

async function saveCopy(id: string): Promise<Opened> {
  const file = await readFile(id);
  if (!file) return { is: 'failed' };
  saveFile(file.name, file.type, file);
  return { is: 'saved' };
}

/** The extension's pages show pictures from such addresses only, never from a blob. */
function dataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Closes this window only when what was typed is kept, and a tab is there to go on with it. */
async function goOnInTab(form: Unfinished): Promise<true> {
  await keepUnfinished(form, Date.now());
  // The form that is kept is meant, not a record of the page.
  await intend({ open: 'records', keep: false });
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html#records') });
  globalThis.close();
  return true;
}
