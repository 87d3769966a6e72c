/** Points down when folded; the style sheet turns it over when open. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 4.5 6 8.5 10 4.5" />
    </svg>
  );
}
