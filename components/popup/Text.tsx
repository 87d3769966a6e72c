import { hosts } from '../../content/carriers/hosts';
import { hold } from '../../content/text/hold';
import { rich } from '../../content/text/rich';

/** Codes one dials; and what must not break at a hyphen: names, phone numbers, the parts of an address. */
const special = new RegExp(
  `([*#]\\d+#|T-\\p{Lu}\\p{L}+|\\d-\\d{3}-\\d{3}-\\d{4}|(?:[\\w\\-]+\\.)*(?:${hosts.join('|').replaceAll('.', '\\.')})\\/?|(?<=\\/)[\\w\\-]+)`,
  'u',
);

/** A text of the guide: the site's own words and the codes one dials stand as keycaps. */
export function Text({ of }: { of: string }) {
  return (
    <>
      {hold(boxes(of)).map((part, at) => {
        if (typeof part === 'string') return part;
        const { open, box, close } = part;
        return (
          <span key={at} class="held">
            {open}
            {'key' in box ? <kbd>{box.key}</kbd> : <span class="whole">{box.whole}</span>}
            {close}
          </span>
        );
      })}
    </>
  );
}

function boxes(text: string): (string | { key: string } | { whole: string })[] {
  return rich(text).flatMap((part) => {
    if (typeof part !== 'string') return [{ key: 'quote' in part ? part.quote : part.control }];
    // split puts what matched between what did not
    return part.split(special).map((piece, at) => {
      if (at % 2 === 0) return piece;
      return /^[*#]/.test(piece) ? { key: piece } : { whole: piece };
    });
  });
}
