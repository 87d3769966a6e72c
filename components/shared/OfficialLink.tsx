import type { LinkId, Links } from '../../content/links';
import type { T } from '../../content/text';
import { NewTab } from './NewTab';

interface Props {
  t: T;
  /** The pages that the carrier is known to have. */
  links: Links;
  to: LinkId;
  /** What it is called, where its usual name would mislead. */
  label?: string | undefined;
  /** How it looks; a plain text link when not given. */
  look?: 'link' | 'button main' | 'button plain';
}

/** A link of the packaged list, in a new tab; nothing where the carrier has no such page. */
export function OfficialLink({ t, links, to, label, look = 'link' }: Props) {
  const link = links[to];
  if (!link) return null;
  return (
    <a class={look} href={link.href} target="_blank" rel="noreferrer">
      {label ?? t(`popup.link.${to}`)}
      <NewTab t={t} />
    </a>
  );
}
