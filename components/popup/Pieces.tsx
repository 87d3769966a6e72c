interface Props {
  /** With " · " between the pieces. */
  of: string;
  /** The first of them is what matters. */
  strong?: true;
}

/** Short texts in a row: each in one piece, and no line begins or ends with the dot between two. */
export function Pieces({ of, strong }: Props) {
  return (
    <span class="pieces">
      {of.split(' · ').map((piece, at) => (
        <span key={at}>
          {at > 0 && <i> · </i>}
          {strong && at === 0 ? <b>{piece}</b> : piece}
        </span>
      ))}
    </span>
  );
}
