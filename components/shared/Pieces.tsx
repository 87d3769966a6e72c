interface Props {
  /** What is empty is left out; within one, " · " stands between two. */
  of: string | readonly (string | false)[];
  /** The first of them is what matters. */
  strong?: true;
}

/** Short texts in a row: each in one piece, and no line begins or ends with the dot between two. */
export function Pieces({ of, strong }: Props) {
  const pieces = [of].flat().flatMap((each) => (each ? each.split(' · ') : []));
  return (
    <span class="pieces">
      {pieces.map((piece, at) => (
        <span key={at}>
          {at > 0 && <i> · </i>}
          {strong && at === 0 ? <b>{piece}</b> : piece}
        </span>
      ))}
    </span>
  );
}
