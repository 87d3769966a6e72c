interface Props<Value extends string> {
  title: string;
  /** Heard only, where what is chosen says itself what it is. */
  silent?: true;
  name: string;
  values: readonly { value: Value; label: string }[];
  now: Value;
  onChoose(value: Value): void;
}

/** One of a few, as radio buttons in one bar. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { title, silent, name, values, now, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend class={silent && 'heard'}>{title}</legend>
      <div class="segments">
        {values.map(({ value, label }) => (
          <label key={value}>
            <input
              class="heard"
              type="radio"
              name={name}
              checked={value === now}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
