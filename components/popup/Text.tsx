import { rich } from '../../content/text/rich';

/** Codes one dials, and names that must not break at their hyphen. */
const special = /(#\d+#|T-\p{Lu}\p{L}+)/u;

/** A text of the guide: the site's own words and the codes one dials stand as keycaps. */
export function Text({ of }: { of: string }) {
  return (
    <>
      {rich(of).map((part) => {
        if (typeof part !== 'string') return <kbd>{'quote' in part ? part.quote : part.control}</kbd>;
        return part.split(special).map((piece) => {
          if (!special.test(piece)) return piece;
          return piece.startsWith('#') ? <kbd>{piece}</kbd> : <span class="whole">{piece}</span>;
        });
      })}
    </>
  );
}
