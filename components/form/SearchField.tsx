import type { ComponentChild } from 'preact';

interface Props {
  label: string;
  /** What one may look for. */
  hint: string;
  query: string;
  onQuery(query: string): void;
  /** Told below the field. */
  children?: ComponentChild;
}

/** A search over what the page shows. Nothing that is typed here leaves it or is kept. */
export function SearchField({ label, hint, query, onQuery, children }: Props) {
  return (
    <search class="search">
      {/* A drawing of lucide.dev (ISC licence). */}
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0z" />
      </svg>
      <input
        type="search"
        aria-label={label}
        placeholder={hint}
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
      {children}
    </search>
  );
}
