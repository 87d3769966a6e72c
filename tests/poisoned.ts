import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the poison gathers in the content scripts' world of a page. */
interface Poison {
  /** What was read of the page's fields, and of what is typed there. */
  reads: string[];
  /** What the content script sent, and what it was asked, as JSON. */
  said: string[];
  /** What it was answered. */
  answers: string[];
}

declare global {
  var poison: Poison;
}

/**
 * A copy of the built extension whose content scripts find their own world poisoned from the first
 * line on: whoever reads the value of a field, or a key that is meant for the page, is noted. The
 * built files themselves stay as they are.
 */
export function poisonedBuild(build = '.output/chrome-mv3') {
  const dir = mkdtempSync(join(tmpdir(), 'refill-guide-poisoned-'));
  cpSync(build, dir, { recursive: true });
  writeFileSync(join(dir, 'poison.js'), `(${spread})();`);
  const manifestFile = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  // Before anything else of ours, however and whenever that comes.
  manifest.content_scripts.unshift({
    matches: manifest.host_permissions,
    js: ['poison.js'],
    run_at: 'document_start',
  });
  writeFileSync(manifestFile, JSON.stringify(manifest));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Runs in the content scripts' world. Self-contained: it is written out as text. */
function spread(): void {
  const reads: string[] = [];
  const said: string[] = [];
  const answers: string[] = [];
  globalThis.poison = { reads, said, answers };
  /** The value of such an input is the label of a button. */
  const labels = /^(submit|button|reset|image)$/;

  const note = (proto: object, names: string[], isOfPage: (of: never) => boolean) => {
    for (const name of names) {
      const real = Object.getOwnPropertyDescriptor(proto, name);
      if (!real?.get) throw new Error(`There is no ${name} to poison.`);
      const { get } = real;
      Object.defineProperty(proto, name, {
        ...real,
        get(this: never) {
          if (isOfPage(this)) reads.push(`${name} of ${Object.prototype.toString.call(this)}`);
          return get.call(this);
        },
      });
    }
  };
  const field = ({ type }: HTMLInputElement) => !labels.test(type);
  const any = () => true;
  note(
    HTMLInputElement.prototype,
    ['value', 'valueAsNumber', 'valueAsDate', 'files', 'selectionStart', 'selectionEnd'],
    field,
  );
  note(HTMLTextAreaElement.prototype, ['value', 'textLength', 'selectionStart'], any);
  note(HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions'], any);
  const ofPage = ({ target }: Event) => (target as Element | null)?.localName !== 'refill-guide';
  const inPanel = (event: Event) =>
    event.composedPath().some((each) => (each as Element).localName === 'refill-guide');
  note(
    KeyboardEvent.prototype,
    ['key', 'code'],
    (event: Event) => ofPage(event) && !inPanel(event),
  );
  note(InputEvent.prototype, ['data', 'dataTransfer'], any);
  note(ClipboardEvent.prototype, ['clipboardData'], any);
  const RealFormData = FormData;
  globalThis.FormData = class extends RealFormData {
    constructor(...all: ConstructorParameters<typeof FormData>) {
      super(...all);
      reads.push('FormData');
    }
  };

  const runtimes = new Set([
    globalThis.chrome?.runtime,
    (globalThis as { browser?: typeof chrome }).browser?.runtime,
  ]);
  for (const runtime of runtimes) {
    if (!runtime) continue;
    const send = runtime.sendMessage.bind(runtime) as (...all: unknown[]) => unknown;
    // What is answered comes to a callback: that is how the library asks.
    runtime.sendMessage = ((...all: unknown[]) => {
      said.push(JSON.stringify(all));
      const last = all.pop();
      if (typeof last !== 'function') throw new Error('An answer would not be noted.');
      return send(...all, (answer: unknown) => {
        answers.push(JSON.stringify(answer) ?? '');
        return last(answer);
      });
    }) as typeof runtime.sendMessage;
    runtime.onMessage.addListener((message) => void said.push(JSON.stringify(message)));
  }
}
