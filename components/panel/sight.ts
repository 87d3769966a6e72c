/** What version 2 of the observer tells. Firefox has the first alone, which does not know it. */
interface Sighting extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** Asks for version 2. The delay is the shortest that the browser allows. */
const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/**
 * Tells whether an element is really seen: in view, with nothing drawn over it, were it only a
 * picture that lets clicks through, and not made see-through. Where the browser knows of the view
 * alone, all in view counts as seen.
 * @param changed is called whenever the answer has become another
 * @returns the element to watch from now on, in place of the last one
 */
export function watchSight(
  changed: (seen: boolean) => void,
  signal: AbortSignal,
): (element: Element | null) => void {
  let watched: Element | null = null;
  const observer = new IntersectionObserver((sightings: Sighting[]) => {
    const last = sightings.at(-1);
    changed(!!last?.isIntersecting && last.isVisible !== false);
  }, options);
  signal.addEventListener('abort', () => observer.disconnect());

  return (element) => {
    if (element === watched) return;
    observer.disconnect();
    watched = element;
    changed(true); // not drawn yet: nobody can have been misled about it
    if (element) observer.observe(element);
  };
}
