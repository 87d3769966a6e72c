import { hosts } from '../../content/carriers/hosts';
import { rich } from '../../content/text/rich';

/** Codes one dials; and what must not break at a hyphen: names, phone numbers, the parts of an address. */
const special = new RegExp(
  `([*#]\\d+#|T-\\p{Lu}\\p{L}+|\\d-\\d{3}-\\d{3}-\\d{4}|[\\w.\\-]+\\.(?:${hosts.join('|').replaceAll('.', '\\.')})\\/?|(?<=\\/)[\\w\\-]+)`,
  'u',
);

/** A text of the guide: the site's own words and the codes one dials stand as keycaps. */
export function Text({ of }: { of: string }) {
  return (
    <>
      {rich(of).map((part) => {
        if (typeof part !== 'string')
          return <kbd>{'quote' in part ? part.quote : part.control}</kbd>;
        return part.split(special).map((piece, at) => {
          if (at % 2 === 0) return piece; // split puts what matched between what did not
          return /^[*#]/.test(piece) ? <kbd>{piece}</kbd> : <span class="whole">{piece}</span>;
        });
      })}
    </>
  );
}
