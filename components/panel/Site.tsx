import type { Show } from '../../messages';

interface Props {
  site: Show['site'];
  text: string;
  host: string;
}

/** Whose site the page is on, with its host if it has one: told by sign and words as well as by colour. */
export function Site({ site, text, host }: Props) {
  return (
    <p class={`official ${site}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={site === 'own' ? 'm4 13 5 5L20 6' : 'M12 3v11M12 20h.01'} />
      </svg>
      {text}
      {site !== 'practice' && (
        <>
          {' · '}
          <bdi>{host}</bdi>
        </>
      )}
    </p>
  );
}
