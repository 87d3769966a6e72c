import type { T } from '../../content/text';
import { NewTab } from '../shared/NewTab';

interface Props {
  t: T;
  label: string;
  /** Of the packaged list, see content/links.ts. */
  href: string;
  /** As people read it. */
  address: string;
}

/** The official site, written out, so that one can compare it letter by letter. */
export function OfficialAddress({ t, label, href, address }: Props) {
  return (
    <p class="verdict-official">
      {label}
      {/* A full-width colon brings its own space. */}
      {label.endsWith('：') ? '' : ' '}
      <a href={href} target="_blank" rel="noreferrer">
        <code>{address}</code>
        <NewTab t={t} />
      </a>
    </p>
  );
}
