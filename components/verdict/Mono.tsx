import { hold } from '../../content/text/hold';

interface Props {
  /** A sentence. */
  of: string;
  /** Addresses in it, which must be read letter by letter. */
  words?: readonly string[];
}

/** A name with a hyphen, at which no line may end. */
const name = 'T-\\p{Lu}\\p{L}+';

/** A sentence with its addresses in monospace, and names kept in one piece. */
export function Mono({ of, words = [] }: Props) {
  const literal = words
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // split puts what matched between what did not
  const pieces = of
    .split(new RegExp(`(${[...literal, name].join('|')})`, 'u'))
    .map((piece, at) => (at % 2 === 0 ? piece : { piece }));
  return (
    <>
      {hold(pieces).map((part, at) => {
        if (typeof part === 'string') return part;
        const { piece } = part.box;
        return (
          <span key={at} class="held">
            {part.open}
            {words.includes(piece) ? <code>{piece}</code> : <span class="whole">{piece}</span>}
            {part.close}
          </span>
        );
      })}
    </>
  );
}
