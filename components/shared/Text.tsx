import { hosts } from '../../content/carriers/hosts';
import { hold } from '../../content/text/hold';
import { rich } from '../../content/text/rich';

const domains = hosts.join('|').replaceAll('.', '\\.');
/** Of an address: a host of the brands, with the dot of “ends in .…”, and the parts of a path. */
const address = `\\.?(?:[\\w\\-]+\\.)*(?:${domains})\\/?|(?<=\\/)[\\w\\-]+`;
/** What must not break at a hyphen: names, phone numbers, words. */
const hyphened = '[\\p{Script=Latin}\\d]+(?:-[\\p{Script=Latin}\\d]+)+';
/** Codes one dials, and what stays whole. */
const special = new RegExp(`([*#]\\d+#|${address}|${hyphened})`, 'u');

interface Props {
  of: string;
  /** A value within it that stays whole, too, such as a day. */
  whole?: string;
}

/** A text of the guide: the site's own words and the codes one dials stand as keycaps. */
export function Text({ of, whole }: Props) {
  return (
    <>
      {hold(boxes(of, whole)).map((part, at) => {
        if (typeof part === 'string') return part;
        const { open, box, close } = part;
        return (
          <span key={at} class="held">
            {open}
            {'key' in box ? (
              <>
                <kbd>{box.key}</kbd>
                {close}
              </>
            ) : (
              // Where it is longer than a line it is broken anywhere, but not before its full stop.
              <span class="whole">
                {box.whole.slice(0, -1)}
                <span class="held">
                  {box.whole.slice(-1)}
                  {close}
                </span>
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}

type Part = string | { key: string } | { whole: string };

function boxes(text: string, whole: string | undefined): Part[] {
  return rich(text).flatMap((part) => {
    if (typeof part !== 'string') return [{ key: 'quote' in part ? part.quote : part.control }];
    // split puts what matched between what did not
    return part.split(special).flatMap((piece, at) => {
      if (at % 2 === 0) return around(piece, whole);
      return [/^[*#]/.test(piece) ? { key: piece } : { whole: piece }];
    });
  });
}

/** A text, with the value in it as a part of its own. */
function around(text: string, whole: string | undefined): Part[] {
  if (!whole) return [text];
  return text.split(whole).flatMap((piece, at) => (at === 0 ? [piece] : [{ whole }, piece]));
}
