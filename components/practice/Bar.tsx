import type { T } from '../../content/text';
import { type PracticePage, practicePageOf, practicePages, practiceSite } from './site';

interface Props {
  t: T;
  now: PracticePage;
  /** Shows a page to whoever wants to see every state, without what led there. */
  onJump(to: PracticePage): void;
}

/**
 * Says above the practice site that it is none, and leads to any of its pages. A header: what it
 * says is nothing that the guide goes by.
 */
export function Bar({ t, now, onJump }: Props) {
  return (
    <header class="bar">
      <p>{t('practice.notReal')}</p>
      <label>
        {t('practice.page')}{' '}
        <select value={now} onChange={(event) => onJump(practicePageOf(event.currentTarget.value))}>
          {practicePages.map((page) => (
            <option key={page} value={page}>
              {t(practiceSite[page].label)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button plain" onClick={() => onJump('home')}>
        {t('practice.again')}
      </button>
    </header>
  );
}
