import type { T } from '../../content/text';
import type { Known } from './known';

interface Props {
  t: T;
  known: Pick<Known, 'memory' | 'allowed'>;
  onAllow(): void;
}

/**
 * Says that the browser shows no reminders yet, and offers to allow them; nothing where none would
 * come anyway.
 */
export function NotAllowed({ t, known: { memory, allowed }, onAllow }: Props) {
  const { on, daysBefore } = memory.settings;
  if (allowed || !on || daysBefore.length === 0) return null;
  return (
    <div class="notice">
      <p>{t('lines.reminders.notAllowed')}</p>
      <button type="button" onClick={onAllow}>
        {t('lines.reminders.allow')}
      </button>
    </div>
  );
}
