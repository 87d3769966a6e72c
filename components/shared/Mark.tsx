/** The guide's own mark, the same drawing as assets/icon.svg. Decorative: the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="32" />
      <path d="M64 28 94 98 64 82 34 98Z" />
    </svg>
  );
}
