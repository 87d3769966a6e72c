import { useRef, useState } from 'preact/hooks';
import type { T } from '../../content/text';
import { Sure } from './Sure';

export type BackupProblem = 'notJson' | 'notOurs' | 'newer' | 'broken' | 'tooBig' | 'failed';
type Said = BackupProblem | 'tooMuch' | 'notMade' | 'lacksPhotos' | 'mixed' | 'saved' | 'done';

/** What is said of what went well. */
const good: readonly (Said | undefined)[] = ['saved', 'done', undefined];

/** A backup that was read and found good; nothing is changed yet. */
export interface ReadBackup {
  cards: number;
  records: number;
  photos: number;
  /** It has no photos, and here are some, which would be gone. */
  losesPhotos: boolean;
  /**
   * Replaces everything. `failed`: it could not be written, and all is as before. `mixed`: nor could
   * all of what was there before be put back.
   */
  apply(): Promise<'done' | 'failed' | 'mixed'>;
}

/** None of these throws. */
export interface BackupActs {
  /**
   * Hands the user a file with everything; `lacksPhotos`: but what the browser itself has lost.
   * `notMade`: not everything could be read.
   */
  save(withPhotos: boolean): Promise<'tooBig' | 'notMade' | 'lacksPhotos' | undefined>;
  read(file: File): Promise<ReadBackup | { problem: BackupProblem }>;
}

interface Props {
  t: T;
  acts: BackupActs;
  /** Something was put back, all of it or not. */
  onRestored?(): void;
}

/** What would be in the place of all that is here now. */
function questionOf({ cards, records, photos, losesPhotos }: ReadBackup, t: T): string {
  return losesPhotos
    ? t('settings.backup.replacesPhotos', { cards, records })
    : t('settings.backup.replaces', { cards, records, photos });
}

/** Everything in one file, and back. */
export function Backup({ t, acts, onRestored }: Props) {
  const [found, setFound] = useState<ReadBackup>();
  const [said, setSaid] = useState<Said>();
  const input = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const busy = useRef(false);

  async function save(withPhotos: boolean) {
    const why = await acts.save(withPhotos);
    setSaid(why === 'tooBig' ? 'tooMuch' : (why ?? 'saved'));
  }

  async function choose(file: File | undefined) {
    if (!file || busy.current) return; // not while another is being put back
    const mine = ++turn.current;
    setFound(undefined);
    const read = await acts.read(file);
    if (mine !== turn.current) return; // another was chosen meanwhile
    if (input.current) input.current.value = ''; // the same file may be chosen again
    setFound('problem' in read ? undefined : read);
    setSaid('problem' in read ? read.problem : undefined);
  }

  async function apply({ apply: replace }: ReadBackup) {
    if (busy.current) return; // pressed twice
    busy.current = true;
    const became = await replace();
    busy.current = false;
    close(became);
    if (became !== 'failed') onRestored?.();
  }

  /** The question is over; the focus goes back to where it came from. */
  function close(words?: Said) {
    setFound(undefined);
    setSaid(words);
    input.current?.focus();
  }

  return (
    <section>
      <h2>{t('settings.backup.title')}</h2>
      <p>{t('settings.backup.what')}</p>
      <p class="actions">
        <button type="button" class="button main" onClick={() => save(true)}>
          {t('settings.backup.save')}
        </button>
        <label class="button plain">
          <input
            ref={input}
            class="heard"
            type="file"
            accept=".json,application/json"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
          {t('settings.backup.restore')}
        </label>
      </p>
      {found && (
        <Sure
          t={t}
          title={t('settings.backup.restore')}
          question={questionOf(found, t)}
          confirm={t('settings.backup.confirm')}
          onConfirm={() => apply(found)}
          onCancel={() => close()}
        />
      )}
      <p class={good.includes(said) ? 'said' : 'said is-wrong'} role="status">
        {said && t(`settings.backup.${said}`)}
      </p>
      {said === 'tooMuch' && (
        <p class="actions">
          <button type="button" class="button plain" onClick={() => save(false)}>
            {t('settings.backup.withoutPhotos')}
          </button>
        </p>
      )}
    </section>
  );
}
