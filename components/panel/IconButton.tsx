const drawings = {
  fold: 'M4 8h8',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  left: 'M3.5 3.5v9M13 8H6.5M9 5 6 8l3 3',
  right: 'M12.5 3.5v9M3 8h6.5M7 5l3 3-3 3',
};

interface Props {
  icon: keyof typeof drawings;
  label: string;
  /** Name by which the panel finds the button again to keep the focus, see takeFocus. */
  spot?: string;
  onPress(): void;
}

/** A small button of the panel's head, 32 px, named by its label alone. */
export function IconButton({ icon, label, spot, onPress }: Props) {
  return (
    <button
      type="button"
      class={`icon icon-${icon}`}
      aria-label={label}
      title={label}
      data-spot={spot}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={drawings[icon]} />
      </svg>
    </button>
  );
}
