import type { LinkId, Links } from '../../content/links';
import type { T } from '../../content/text';

interface Props {
  t: T;
  /** The pages that the carrier is known to have. */
  links: Links;
  to: LinkId;
  /** How it looks; a plain text link when not given. */
  look?: 'link' | 'button main' | 'button plain';
}

/**
 * A link of the packaged list, in a new tab; nothing where the carrier has no such page. The only
 * component that renders an address.
 */
export function OfficialLink({ t, links, to, look = 'link' }: Props) {
  const link = links[to];
  if (!link) return null;
  return (
    <a class={look} href={link.href} target="_blank" rel="noreferrer">
      {t(`popup.link.${to}`)}
      <svg class="out" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 2H10v6.5M10 2 2 10" />
      </svg>
      <span class="heard"> ({t('popup.links.newTab')})</span>
    </a>
  );
}
