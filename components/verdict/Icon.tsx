import type { Kind } from '../../content/verdict';

/** Drawings of lucide.dev (ISC licence), one for each kind that is shown. */
const drawings: Record<Exclude<Kind, 'none'>, string> = {
  own: 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z m-5-1.5-4 4-2-2',
  brand: 'M8 3 4 7l4 4M4 7h16M16 21l4-4-4-4M20 17H4',
  stranger: 'M22 12A10 10 0 1 1 2 12a10 10 0 0 1 20 0zM12 16v-4M12 8h.01',
  lookalike:
    'M15.31 2a2 2 0 0 1 1.42.59l4.68 4.68A2 2 0 0 1 22 8.69v6.62a2 2 0 0 1-.59 1.42l-4.68 4.68a2 2 0 0 1-1.42.59H8.69a2 2 0 0 1-1.42-.59l-4.68-4.68A2 2 0 0 1 2 15.31V8.69a2 2 0 0 1 .59-1.42l4.68-4.68A2 2 0 0 1 8.69 2zM12 8v4M12 16h.01',
  unsafe:
    'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 9.9-1',
};

/** The sign of a kind of verdict, so that it is never told by colour alone. */
export function Icon({ kind }: { kind: Exclude<Kind, 'none'> }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[kind]} />
    </svg>
  );
}
