/** What every peer is asked to show: a hint at the control, and a second step to go on to. */
export const steps = [
  { title: 'Enter the number twice, then press Continue', text: 'Next: choose an amount.' },
  { title: 'Choose an amount', text: 'Then press Continue.' },
];

/** Px of air between the control and its ring, on each side: as much as ours. */
export const air = 6;

/**
 * The control that is pointed at. A peer cannot know which it is, so it is told: a page of the bench
 * calls it `#target`. Open shadow roots are looked into, so that no peer fails for its selector.
 */
export function findTarget(root: Document | ShadowRoot = document): HTMLElement | null {
  const found = root.querySelector<HTMLElement>('#target');
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && findTarget(shadowRoot);
    if (inside) return inside;
  }
  return null;
}

/**
 * Goes on to the next step when a single-page site has moved: what an embedder would write.
 * The answer ends it.
 */
export function onMove(next: () => void): () => void {
  const ended = new AbortController();
  const { navigation } = window as { navigation?: EventTarget };
  // The page itself changes after its address.
  const moved = () => setTimeout(next);
  navigation?.addEventListener('currententrychange', moved, { signal: ended.signal });
  return () => ended.abort();
}
