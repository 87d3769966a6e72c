import { rootsOf } from './roots';

/** Keeps the page as it is now; each call of the answer brings it back. */
export function keepPristine(document: Document): () => void {
  const shadowRoots = rootsOf(document).filter((root) => root instanceof ShadowRoot);
  const html = document.documentElement
    .getHTML({ shadowRoots })
    // Only roots with this mark are copied with their host.
    .replaceAll('<template shadowrootmode="open"', '$& shadowrootclonable=""');
  const kept =
    shadowRoots.length > 0
      ? Document.parseHTMLUnsafe(`<html>${html}</html>`).documentElement
      : (document.documentElement.cloneNode(true) as HTMLElement);
  return () => {
    document.replaceChild(document.importNode(kept, true), document.documentElement);
    scrollTo(0, 0);
  };
}
