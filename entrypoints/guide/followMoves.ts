/** How the document came: "navigate", "reload", "back_forward" or "prerender". */
function cameBy(): string | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return entry && 'type' in entry ? String(entry.type) : undefined;
}

/** How one came to what is in front, as far as it is to be told. */
interface Coming {
  /**
   * Of a document that nobody has answered yet: does it show what was not there before? Later: false where
   * one went back to what is in front, or on again, and has pressed nothing since.
   */
  first(): boolean | undefined;
  /** Somebody has answered. */
  answered(): void;
}

/**
 * Follows how one comes to a document, and moves within it.
 * @param onReturn the browser brought it back, as it was when it was left
 */
export function followMoves(onReturn: () => void, signal: AbortSignal): Coming {
  const came = cameBy();
  let first: boolean | undefined = came !== 'reload' && came !== 'back_forward';
  let isBack = came === 'back_forward'; // it may load what it shows
  const onClick = ({ isTrusted }: Event) => {
    if (isTrusted) isBack = false;
  };
  const onMove = ({ navigationType }: Event & { navigationType?: string }) => {
    // Sites put something else in the place of what was gone back to: that is no move.
    if (navigationType === 'traverse' || navigationType === 'push')
      isBack = navigationType === 'traverse';
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    isBack = true;
    onReturn();
  };
  const moves = (window as { navigation?: EventTarget }).navigation;
  moves?.addEventListener('currententrychange', onMove, { signal });
  window.addEventListener('click', onClick, { signal, capture: true });
  window.addEventListener('pageshow', onShow, { signal });
  return {
    first: () => first ?? (isBack ? false : undefined),
    answered: () => {
      first = undefined;
    },
  };
}
