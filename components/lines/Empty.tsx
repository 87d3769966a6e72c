import type { T } from '../../content/text';

interface Props {
  t: T;
  /** The page has a main button of its own. */
  aside: boolean;
  onAdd(): void;
}

/** No card yet: what keeping one is good for, and the one thing to do. */
export function Empty({ t, aside, onAdd }: Props) {
  return (
    <div class="empty">
      {/* lucide: card-sim */}
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 14v4M8 14h8M14.172 2a2 2 0 0 1 1.414.586l3.828 3.828A2 2 0 0 1 20 7.828V20a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z" />
        <rect x="8" y="10" width="8" height="8" rx="2" />
      </svg>
      <h2 class="title">{t('lines.empty.title')}</h2>
      <p>{t('lines.empty.body')}</p>
      <button
        type="button"
        class={aside ? 'button plain' : 'button main'}
        data-spot="add"
        onClick={onAdd}
      >
        {t('lines.add')}
      </button>
    </div>
  );
}
