interface Props {
  /** A sentence. */
  of: string;
  /** Addresses in it, which must be read letter by letter. */
  words: readonly string[];
}

/** A sentence with its addresses in monospace. */
export function Mono({ of, words }: Props) {
  const literal = words
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (literal.length === 0) return <>{of}</>;
  // split puts what matched between what did not
  const pieces = of.split(new RegExp(`(${literal.join('|')})`));
  return <>{pieces.map((piece, at) => (at % 2 ? <code key={at}>{piece}</code> : piece))}</>;
}
