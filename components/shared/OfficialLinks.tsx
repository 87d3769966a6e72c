import type { LinkId, Links } from '../../content/links';
import type { T } from '../../content/text';
import { OfficialLink } from './OfficialLink';

interface Props {
  t: T;
  /** The pages that the carrier is known to have; of the others nothing is shown. */
  links: Links;
  to: readonly LinkId[] | undefined;
}

/** Some links in a row; nothing at all when there are none. */
export function OfficialLinks({ t, links, to = [] }: Props) {
  const known = to.filter((id) => links[id]);
  if (known.length === 0) return null;
  return (
    <p class="links">
      {known.map((id) => (
        <OfficialLink key={id} t={t} links={links} to={id} />
      ))}
    </p>
  );
}
