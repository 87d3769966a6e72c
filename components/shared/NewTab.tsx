import type { T } from '../../content/text';

/** At the end of a link that leads out: an arrow, and for those who do not see it the words. */
export function NewTab({ t }: { t: T }) {
  return (
    <>
      <svg class="out" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 2H10v6.5M10 2 2 10" />
      </svg>
      <span class="heard"> ({t('popup.links.newTab')})</span>
    </>
  );
}
