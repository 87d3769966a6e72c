/** Every page of the extension hears of each change in storage, so not every letter makes one. */
const pause = 300;

interface Remembered<Form, Left> {
  /** Remembers a form soon, or at once when the page is left; null: it is finished. */
  remember(form: Form | null): void;
  /** The form that was begun and neither kept nor cancelled; it is kept by now. */
  left(): Promise<Left | undefined>;
}

/** A form that is remembered while it is typed. To be made once in a page. */
export function remembered<Form, Left = Form>(
  keep: (form: Form | null) => Promise<void>,
  kept: () => Promise<Left | undefined>,
): Remembered<Form, Left> {
  let waiting: { form: Form | null; timer: ReturnType<typeof setTimeout> } | undefined;

  async function write(): Promise<void> {
    if (!waiting) return;
    const { form, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    await keep(form).catch(console.debug);
  }

  // The popup goes as soon as something else is clicked.
  addEventListener('blur', () => void write());
  addEventListener('pagehide', () => void write());

  return {
    remember(form) {
      clearTimeout(waiting?.timer);
      waiting = { form, timer: setTimeout(() => void write(), form ? pause : 0) };
    },
    async left() {
      await write();
      return kept().catch(() => undefined);
    },
  };
}
