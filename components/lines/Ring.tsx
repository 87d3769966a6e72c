interface Props {
  /** From 0 to 1. */
  share: number;
  /** What stands in its middle. */
  text: string;
}

/** How much time is left, as an arc that gets shorter. Decorative: the words stand beside it. */
export function Ring({ share, text }: Props) {
  return (
    <span class="ring" aria-hidden="true">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15.9155" />
        {share > 0 && (
          <circle
            class="left"
            cx="18"
            cy="18"
            r="15.9155" // its length is 100
            stroke-dasharray={`${Math.max(3, share * 100)} 100`}
          />
        )}
      </svg>
      <b>{text}</b>
    </span>
  );
}
