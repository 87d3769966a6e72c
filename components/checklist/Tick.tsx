interface Props {
  /** Heard only: what pressing it does is seen from the circle. */
  label: string;
  number: number | undefined;
  done: boolean;
  onMark(done: boolean): void;
}

/** A real checkbox behind a circle with a number or a tick in it. */
export function Tick({ label, number, done, onMark }: Props) {
  return (
    <label class="tick">
      <input
        class="heard"
        type="checkbox"
        aria-label={label}
        checked={done}
        onChange={(event) => onMark(event.currentTarget.checked)}
      />
      <span class="circle" aria-hidden="true">
        {done ? (
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="m2 6.5 2.75 2.75L10 3.5" />
          </svg>
        ) : (
          number
        )}
      </span>
    </label>
  );
}
