import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import { Chevron } from '../shared/Chevron';

export interface ReportActs {
  /** The outline of the page in front as text; undefined where there is none. */
  make(): Promise<string | undefined>;
  /** Puts a text into the clipboard; false where the browser did not let us. */
  copy(text: string): Promise<boolean>;
}

type Said = 'look' | 'copied' | 'notCopied' | 'none';

/**
 * "Report this page": shows the redacted outline of the page in front, and copies it only once the
 * user has it before their eyes. Nothing is sent: where it goes is up to them.
 */
export function Report({ t, acts }: { t: T; acts: ReportActs }) {
  const [outline, setOutline] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const shown = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (outline) shown.current?.focus({ preventScroll: true });
  }, [outline]);

  async function make() {
    const made = await acts.make();
    setOutline(made);
    setSaid(made ? 'look' : 'none');
  }

  async function copy(text: string) {
    const done = await acts.copy(text);
    setSaid(done ? 'copied' : 'notCopied');
    if (!done) shown.current?.select();
  }

  return (
    <details class="report">
      <summary>
        {t('popup.report.title')}
        <Chevron />
      </summary>
      <p>{t('popup.report.hint')}</p>
      {outline === undefined && (
        <button type="button" class="button plain" onClick={make}>
          {t('popup.report.make')}
        </button>
      )}
      <p role="status">{said && t(`popup.report.${said}`)}</p>
      {outline !== undefined && (
        <>
          <textarea
            ref={shown}
            readOnly
            rows={10}
            spellcheck={false}
            translate={false}
            aria-label={t('popup.report.outline')}
            value={outline}
          />
          <button type="button" class="button main" onClick={() => copy(outline)}>
            {t('popup.report.copy')}
          </button>
        </>
      )}
    </details>
  );
}
