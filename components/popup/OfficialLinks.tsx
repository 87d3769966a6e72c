import type { LinkId } from '../../content/links';
import type { T } from '../../content/text';
import { OfficialLink } from './OfficialLink';

/** Some links in a row; nothing at all when there are none. */
export function OfficialLinks({ t, to }: { t: T; to: readonly LinkId[] | undefined }) {
  if (!to?.length) return null;
  return (
    <p class="links">
      {to.map((id) => (
        <OfficialLink key={id} t={t} to={id} />
      ))}
    </p>
  );
}
