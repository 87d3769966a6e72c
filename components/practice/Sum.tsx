interface Props {
  /** What each sum is called, and what it is. */
  rows: readonly (readonly [name: string, value: string])[];
}

/** A list of sums, as an account, an order or a receipt has it. */
export function Sum({ rows }: Props) {
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
