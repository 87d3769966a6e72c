import { hold } from '../../content/text/hold';
import type { Rich } from '../../content/text/rich';

/** Longest label of the page that is repeated; more would be the page speaking through us. */
const longest = 60;

/** What stands in the keycap of `control`: the label found on the page, or the word of the guide. */
function controlText(fallback: string, label: string | undefined): string {
  const found = label?.trim().replace(/\s+/g, ' ');
  if (!found) return fallback;
  return found.length > longest ? `${found.slice(0, longest - 1)}…` : found;
}

/** A carrier's name, its domain with the dot of "ends in .…", a phone number: not to break at a hyphen. */
const name = /(\.?\w+(?:-[\w.]*\w)+)/;

const whole = (text: string, at: number) =>
  at % 2 ? (
    <span key={at} class="held">
      {text}
    </span>
  ) : (
    text
  );

/** A sentence with the site's own words as keycaps. */
export function Sentence({ parts, label }: { parts: Rich; label: string | undefined }) {
  return hold(parts).map((part, at) => {
    if (typeof part === 'string') return part.split(name).map(whole);
    const { open, box, close } = part;
    return (
      <span key={at} class="held">
        {open}
        <kbd translate={false}>{'quote' in box ? box.quote : controlText(box.control, label)}</kbd>
        {close}
      </span>
    );
  });
}

/** The same sentence as plain text, for the live region. */
export function plain(parts: Rich, label: string | undefined): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : 'quote' in part
          ? part.quote
          : controlText(part.control, label),
    )
    .join('');
}
