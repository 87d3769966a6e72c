/** What must stay on the line of what it opens or closes. */
const opening = /[\p{Ps}\p{Pi}¿¡]+$/u;
const closing = /^(?:’\p{L}+)?[\p{Pe}\p{Pf}.,;:!?…，。、；：！？]*/u;

/** Something drawn as one box within a sentence, with the punctuation that belongs to it. */
export interface Held<Box> {
  open: string;
  box: Box;
  close: string;
}

/**
 * Takes the punctuation around each box out of the texts beside it. A browser lets a line end on
 * either side of an inline block, even where a full stop comes next (CSS Text 3, 5.1): the two have
 * to be drawn in one piece.
 */
export function hold<Box extends object>(parts: readonly (string | Box)[]): (string | Held<Box>)[] {
  const found = (at: number, what: RegExp) => {
    const text = parts[at];
    return typeof text === 'string' ? (what.exec(text)?.[0] ?? '') : '';
  };
  return parts.map((part, at) => {
    if (typeof part !== 'string')
      return { open: found(at - 1, opening), box: part, close: found(at + 1, closing) };
    const from = at > 0 ? found(at, closing).length : 0;
    const to = at < parts.length - 1 ? part.length - found(at, opening).length : part.length;
    return part.slice(from, to);
  });
}
