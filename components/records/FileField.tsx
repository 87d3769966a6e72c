import { useId, useRef } from 'preact/hooks';
import type { Locale, T } from '../../content/text';
import { fileKinds } from '../../state/records/fileKind';
import { type FileInfo, largestFile } from '../../state/records/record';
import { sizeText } from './sizeText';

interface Props {
  t: T;
  locale: Locale;
  /** The one that the record has. */
  kept: FileInfo | null;
  file: File | null | 'same';
  problem: string | undefined;
  onFile(file: File | null | 'same'): void;
  /** Goes on in a tab; undefined where a file can be chosen right here. */
  onGoOn: (() => void) | undefined;
}

/** Some systems know no type for HEIC, so its endings are named as well. */
const accept = [...fileKinds, '.heic', '.heif'].join(',');

/** The photo or PDF of a receipt. */
export function FileField({ t, locale, kept, file, problem, onFile, onGoOn }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const now = file === 'same' ? kept : file;
  const choose = t(now ? 'records.form.another' : 'records.form.choose');
  const described = [problem && `${id}-problem`, `${id}-hint`].filter(Boolean).join(' ');

  function takeOut() {
    onFile(null);
    if (input.current) input.current.value = ''; // the same file may be chosen again
  }

  return (
    <fieldset class="field record-file">
      <legend>{t('records.form.file')}</legend>
      {now && (
        <p class="chosen">
          {t('records.detail.file', { name: now.name, size: sizeText(now.size, locale) })}
        </p>
      )}
      <p class="actions">
        {onGoOn ? (
          <button type="button" class="button plain" aria-describedby={described} onClick={onGoOn}>
            {choose}
          </button>
        ) : (
          <label class="button plain">
            <input
              ref={input}
              class="heard"
              type="file"
              accept={accept}
              aria-invalid={problem ? true : undefined}
              aria-describedby={described}
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? [];
                if (chosen) onFile(chosen);
              }}
            />
            {choose}
          </label>
        )}
        {now && (
          <button type="button" class="button plain" onClick={takeOut}>
            {t('records.form.removeFile')}
          </button>
        )}
        {kept && file !== 'same' && (
          <button type="button" class="button plain" onClick={() => onFile('same')}>
            {t('records.form.putBack')}
          </button>
        )}
      </p>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <p class="hint" id={`${id}-hint`}>
        {onGoOn
          ? t('records.form.inTab')
          : t('records.form.fileHint', { most: sizeText(largestFile, locale) })}
      </p>
    </fieldset>
  );
}
