import {
  keepUnfinished,
  type Left,
  type Unfinished,
  unfinished,
} from '../../state/records/unfinished';

/** Each change of the stored is heard by every page of the extension: not one for every letter. */
const pause = 300;

let waiting: { form: Unfinished | null; timer: ReturnType<typeof setTimeout> } | undefined;

/** Remembers a form soon, or at once when the page is left; null: it is finished. */
export function rememberForm(form: Unfinished | null): void {
  clearTimeout(waiting?.timer);
  waiting = { form, timer: setTimeout(() => void write(), form ? pause : 0) };
}

/** The form that was begun and neither kept nor cancelled. */
export async function unfinishedForm(): Promise<Left | undefined> {
  await write();
  return unfinished().catch(() => undefined);
}

async function write(): Promise<void> {
  if (!waiting) return;
  const { form, timer } = waiting;
  clearTimeout(timer);
  waiting = undefined;
  await keepUnfinished(form, Date.now()).catch(console.debug);
}

// The popup goes as soon as something else is clicked.
addEventListener('blur', () => void write());
addEventListener('pagehide', () => void write());
