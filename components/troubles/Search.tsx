import type { T } from '../../content/text';

interface Props {
  t: T;
  query: string;
  /** How many were found; undefined while nothing is searched. */
  count: number | undefined;
  onQuery(query: string): void;
}

/** The search over the help. Nothing that is typed here leaves the popup or is kept. */
export function Search({ t, query, count, onQuery }: Props) {
  return (
    <search class="search">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0z" />
      </svg>
      <input
        type="search"
        aria-label={t('help.search.label')}
        placeholder={t('help.search.hint')}
        maxLength={60}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault(); // else the browser closes the popup
          onQuery('');
        }}
      />
      <p role="status" class={count ? 'count' : 'heard'}>
        {count ? t('help.search.found', { count }) : ''}
      </p>
    </search>
  );
}
